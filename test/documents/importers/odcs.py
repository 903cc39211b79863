"""Open Data Contract Standard: its JSON schema and its model, both of the standard's own package. Prints the properties."""
import json
import os
import sys

import jsonschema
import open_data_contract_standard as package
from open_data_contract_standard.model import OpenDataContractStandard

contract = json.load(open(sys.argv[1], encoding='utf-8'))
schema = json.load(open(os.path.join(os.path.dirname(package.__file__), 'schema.json'), encoding='utf-8'))
jsonschema.validate(contract, schema)
model = OpenDataContractStandard.from_string(json.dumps(contract))
print(sum(len(table.properties) for table in model.schema_))
