"""DataHub: its csv-enricher source reads the file and makes aspects of it. Prints the columns that get one."""
import sys

from datahub.ingestion.api.common import PipelineContext
from datahub.ingestion.source.csv_enricher import CSVEnricherSource

source = CSVEnricherSource.create(
    {'filename': sys.argv[1], 'write_semantics': 'OVERRIDE', 'delimiter': ',', 'array_delimiter': '|'},
    PipelineContext(run_id='test'),
)
count = 0
for unit in source.get_workunits_internal():
    count += len(getattr(unit.metadata.aspect, 'editableSchemaFieldInfo', []) or [])
print(count)
