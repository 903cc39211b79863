"""
Collibra: the models that its Import API's own OpenAPI document was generated into (PyPI: collibra-importer). Every command is read as the
command of its resource type, with no key or type that the document does not know, and comes out as it went in. Prints the columns.
"""
import json
import re
import sys

from collibra_importer import models
from collibra_importer.api_client import ApiClient

COMMANDS = {
    'Community': models.CommunityImportCommand,
    'Domain': models.DomainImportCommand,
    'Asset': models.AssetImportCommand,
}
PRIMITIVES = {'str': str, 'int': int, 'bool': bool, 'object': object}


def check(value, kind):
    """The generated code drops keys it does not know and converts what has another type: neither may happen."""
    if kind.startswith('list['):
        assert isinstance(value, list), value
        for one in value:
            check(one, kind[5:-1])
    elif kind.startswith('dict(str, '):
        assert isinstance(value, dict), value
        for one in value.values():
            check(one, kind[len('dict(str, ') : -1])
    elif kind in PRIMITIVES:
        assert isinstance(value, PRIMITIVES[kind]), value
    else:
        model = getattr(models, kind)
        known = {key: model.openapi_types[name] for name, key in model.attribute_map.items()}
        for key, one in value.items():
            assert key in known, f'{kind}.{key}'
            check(one, known[key])


class Response:
    def __init__(self, data):
        self.data = data


client = ApiClient()
count = 0
for command in json.load(open(sys.argv[1], encoding='utf-8')):
    model = COMMANDS[command['resourceType']]
    check(command, model.__name__)
    read = client.deserialize(Response(json.dumps(command)), model.__name__)
    assert client.sanitize_for_serialization(read) == command, command
    for key in command.get('relations', {}):
        # ImportApi: "relation type id, colon, SOURCE or TARGET".
        assert re.fullmatch(r'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:(SOURCE|TARGET)', key), key
    count += 1 if command.get('type', {}).get('name') == 'Column' else 0
print(count)
