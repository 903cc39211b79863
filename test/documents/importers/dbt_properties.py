"""dbt: the JSON schema of properties files in dbt-core. Its file is read without importing dbt, which wants an adapter. Prints the columns."""
import importlib.util
import json
import os
import sys

import yaml
from jsonschema.validators import Draft7Validator

(root,) = importlib.util.find_spec('dbt').submodule_search_locations
schema = json.load(open(os.path.join(root, 'jsonschemas', 'resources', 'latest.json'), encoding='utf-8'))
properties = yaml.safe_load(open(sys.argv[1], encoding='utf-8'))
for error in Draft7Validator(schema).iter_errors(properties):
    raise AssertionError(error.message)
print(sum(len(table['columns']) for source in properties['sources'] for table in source['tables']))
