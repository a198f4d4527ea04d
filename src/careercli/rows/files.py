"""Which row model describes which file of data/."""

from fnmatch import fnmatch
from pathlib import PurePosixPath

from careercli.rows.base import Row
from careercli.rows.listing import ListRow, StudyRow
from careercli.rows.occupation import (
    CombinedRow,
    GroupRow,
    LevelRow,
    OccupationRow,
    RelatedRow,
    TitleRow,
)
from careercli.rows.outlook import EducationRow, OutlookRow
from careercli.rows.rate import RateRow
from careercli.rows.wage import RegionRow, WageLevelRow, WageRow
from careercli.rows.work import ActivityRow, DwaRow, InterestRow, TechnologyRow

FILES: dict[str, type[Row]] = {
    "occupations.csv": OccupationRow,
    "groups.csv": GroupRow,
    "titles.csv": TitleRow,
    "levels.csv": LevelRow,
    "combined.csv": CombinedRow,
    "related.csv": RelatedRow,
    "regions.csv": RegionRow,
    "wage_levels.csv": WageLevelRow,
    "wages*.csv": WageRow,
    "outlook.csv": OutlookRow,
    "education.csv": EducationRow,
    "dwas.csv": DwaRow,
    "activities.csv": ActivityRow,
    "technology.csv": TechnologyRow,
    "interests.csv": InterestRow,
    "lists*.csv": ListRow,
    "study.csv": StudyRow,
    "rates*.csv": RateRow,
}


def row_model_or_none(path: str) -> type[Row] | None:
    """The model of the file at this path below data/, or None when no noun owns that name."""
    name = PurePosixPath(path).name
    return next((model for pattern, model in FILES.items() if fnmatch(name, pattern)), None)
