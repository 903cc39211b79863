"""
OpenMetadata: names are taken apart by the parser that its grammar Fqn.g4 was generated into, and every cell is what the generated models of
CSV files, columns and tags hold (PyPI: openmetadata-ingestion). The server's own CSV importer is Java and in no package registry.
Prints the columns.
"""
import csv
import importlib.util
import sys
import types

# The models alone: the package itself would start the profiler, which wants a database.
package = types.ModuleType('metadata')
package.__path__ = list(importlib.util.find_spec('metadata').submodule_search_locations)
sys.modules['metadata'] = package

from antlr4.CommonTokenStream import CommonTokenStream  # noqa: E402
from antlr4.error.ErrorStrategy import BailErrorStrategy  # noqa: E402
from antlr4.InputStream import InputStream  # noqa: E402
from antlr4.tree.Tree import ParseTreeWalker  # noqa: E402
from metadata.antlr.split_listener import FqnSplitListener  # noqa: E402
from metadata.generated.antlr.FqnLexer import FqnLexer  # noqa: E402
from metadata.generated.antlr.FqnParser import FqnParser  # noqa: E402
from metadata.generated.schema.entity.data.table import Column  # noqa: E402
from metadata.generated.schema.type.csvFile import CsvFile  # noqa: E402
from metadata.generated.schema.type.basic import FullyQualifiedEntityName  # noqa: E402
from metadata.ingestion.models import custom_basemodel_validation  # noqa: E402

# Spelling out is tested below; left to itself it would load every model that has names.
custom_basemodel_validation._initialize_transformable_entities = lambda: None
replace_separators = custom_basemodel_validation.replace_separators


def split(name):
    parser = FqnParser(CommonTokenStream(FqnLexer(InputStream(name))))
    parser._errHandler = BailErrorStrategy()
    listener = FqnSplitListener()
    ParseTreeWalker().walk(listener, parser.fqn())
    parts = listener.split()
    assert '.'.join(parts) == name, (name, parts)
    return parts


with open(sys.argv[1], encoding='utf-8', newline='') as file:
    header, *rows = csv.reader(file, strict=True)
CsvFile(
    headers=[{'name': name.rstrip('*'), 'required': name.endswith('*'), 'description': '', 'examples': []} for name in header],
    records=rows,
)
for row in rows:
    assert len(row) == len(header), row
    cells = dict(zip(header, row))
    assert cells['entityType*'] == 'column'
    FullyQualifiedEntityName(cells['fullyQualifiedName'])
    # Service, database, schema, table; what is left names the column, as the first cell does.
    parts = split(cells['fullyQualifiedName'])
    # What a spreadsheet would take for a formula has an apostrophe before it: nothing there has such a name.
    assert split(cells['name*'].removeprefix("'")) == parts[4:], cells['name*']
    for part in parts[4:]:
        assert replace_separators(part.strip('"')) == part.strip('"'), part
    tags = [{'tagFQN': tag, 'source': 'Classification', 'labelType': 'Manual', 'state': 'Suggested'} for tag in cells['tags'].split(';')]
    for tag in tags:
        assert len(split(tag['tagFQN'])) == 2, tag
    Column(name=parts[-1], dataType=cells['column.dataType'], description=cells['description'], tags=tags)
print(len(rows))
