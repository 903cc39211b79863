"""Every category of the taxonomy that fideslang comes with, one a line."""
from fideslang.default_taxonomy import DEFAULT_TAXONOMY

for one in DEFAULT_TAXONOMY.data_category:
    print(one.fides_key)
