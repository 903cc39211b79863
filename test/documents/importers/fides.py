"""Fides: fideslang's model reads every dataset, and its taxonomy knows every category. Prints the fields that have one."""
import sys

import yaml
from fideslang.default_taxonomy import DEFAULT_TAXONOMY
from fideslang.models import Dataset

known = {str(one.fides_key) for one in DEFAULT_TAXONOMY.data_category}
count = 0


def walk(fields):
    global count
    for field in fields or []:
        for category in field.data_categories or []:
            assert str(category) in known, category
        count += 1 if field.data_categories else 0
        walk(field.fields)


for one in yaml.safe_load(open(sys.argv[1], encoding='utf-8'))['dataset']:
    for collection in Dataset(**one).collections:
        walk(collection.fields)
print(count)
