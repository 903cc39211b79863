"""Frictionless: its framework's validation of descriptors. Prints the fields."""
import json
import sys

from frictionless import Package

descriptor = json.load(open(sys.argv[1], encoding='utf-8'))
report = Package.validate_descriptor(descriptor)
assert report.valid, report.flatten(['message'])
print(sum(len(one['schema']['fields']) for one in descriptor['resources']))
