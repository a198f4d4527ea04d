"""What importers ask of the countries of data/: country.toml of each, kept by hand."""

from functools import cache

from careerdata.importers.table import KEPT
from careerdata.rows.records import COUNTRY, CountryRecord
from careerdata.rows.toml import read_records


@cache
def countries() -> dict[str, CountryRecord]:
    """Every country by its key, in their order. Raises BadData, naming file and key, for a mistake in one."""
    found = {path.parent.name: read_records(path, COUNTRY) for path in KEPT.glob("*/country.toml")}
    return dict(sorted(found.items(), key=lambda one: one[1].order))
