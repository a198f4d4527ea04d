"""Codes of ANZSCO before 2022, and the occupations they are now.

No correspondence of the versions is among the sources. Two files still name occupations by the codes of before: the
lists of LIN 19/051 and the Australian Skills Classification of 2021 (ANZSCO 2013). A code is taken for the occupation
of 2022 that has exactly its title; where none has, it stands with nothing beside it: gone, and not known here what it
became. A code that is in both editions is that occupation, though its title may have changed: the reader is shown
both.

An entry of an instrument that names codes of before is joined only to the one occupation that bears its title
(`heir`); for all else the occupations that could be meant are named, and stay undecided (`meant`). Traps:
- 25 codes of LIN 19/051 are none of 2022 (FORMER). Eleven of them have an heir; the fourteen others were split,
  merged or renamed, and MEANT says into what: our reading of titles and of the publisher's index of 2022
- an heir may be narrower than what the entry named: a part of it may have gone to an occupation new in 2022
- occupations new in 2022 (NEW) cannot be named by an older instrument at all: each may be a part of some entry. An
  occupation that only changed its code is not new: the instrument could name it (Turf Grower, formerly 121218)
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, check_occupation, spelling, titles_of
from careerdata.importers.table import Table, read_csv
from careerdata.rows.occupation import EditionRow
from careerdata.series import current, file_of

SOURCE = current("au-former-codes")
LIN, LIN_SOURCE = file_of("au-lin19051", "occupations"), current("au-lin19051")
"""The instrument that names codes of the version before."""
FORMER = {
    "121211": "Cotton Grower",
    "121212": "Flower Grower",
    "121213": "Fruit or Nut Grower",
    "121214": "Grain, Oilseed or Pasture Grower / Field Crop Grower",
    "121215": "Grape Grower",
    "121216": "Mixed Crop Farmer",
    "121217": "Sugar Cane Grower",
    "121221": "Vegetable Grower (Aus) / Market Gardener (NZ)",
    "121299": "Crop Farmers nec",
    "121317": "Mixed Livestock Farmer",
    "121411": "Mixed Crop and Livestock Farmer",
    "139914": "Quality Assurance Manager",
    "223211": "ICT Trainer",
    "224113": "Statistician",
    "224711": "Management Consultant",
    "234112": "Agricultural Scientist",
    "234518": "Zoologist",
    "262112": "ICT Security Specialist",
    "311111": "Agricultural Technician",
    "334111": "Plumber (General)",
    "362211": "Gardener (General)",
    "362212": "Arborist",
    "362213": "Landscape Gardener",
    "362311": "Greenkeeper",
    "394111": "Cabinetmaker",
}
RENAMED = {"311399": "Primary Products Inspectors nec"}
MEANT = {
    "121213": ("121612", "121613"),
    "121214": ("121512",),
    "121215": ("121612", "121617"),
    "121216": ("121599", "121699", "121711", "121799"),
    "121299": ("121599", "121614", "121699"),
    "121317": ("121323", "121799"),
    "121411": ("121711", "121799"),
    "223211": ("223311",),
    "234112": ("234114", "234115", "234116"),
    "262112": ("261315", "261317", "262114", "262115", "262116", "262117", "262118"),
    "311111": ("311112", "311113", "311114"),
    "362311": ("362312", "362313"),
    "394111": ("394113",),
}
"""Former code → the occupations of 2022 it could mean, beside its heir."""
NEW = (
    "139917", "224114", "224115", "224714", "225114", "225115", "234521", "234612", "261113", "261316", "272414",
    "311115", "311217", "311314", "311415", "312914", "334117", "361115", "361116", "362512", "362712", "363111",
    "363112", "363113", "363114", "363115", "363116", "363117", "363199", "363211", "363212", "363213", "363214",
    "363215", "363299", "451513",
)  # fmt: skip
"""Occupations of 2022 that the version before had under no code and title of their own."""
AS_FORMER = "under its former code {code}"
AS_OTHER = "as {title}, whose code {code} was split or renamed"
AS_PART = "under another title: this occupation is newer than the codes of the list"
SUB_MAJOR = 2


class Meant(NamedTuple):
    """An occupation an entry may mean, and as what."""

    code: str
    words: str


def is_former(code: str, title: str) -> bool:
    """Whether it is one of the codes that ended with the version before."""
    return FORMER.get(code) == title


def check_renamed(file: str | Path, code: str, title: str, known: dict[str, str]) -> str:
    """The code, when 2022 has it under this title or one it is known to have got since; BadData otherwise."""
    return code if RENAMED.get(code) == title else check_occupation(file, code, title, known)


def heir(code: str, title: str, known: Mapping[str, str]) -> str:
    """The one occupation of 2022 that bears the title of a former code; "" when none does."""
    found = [now for now, official in known.items() if _plain(official) == _plain(title)]
    return found[0] if code in FORMER and len(found) == 1 else ""


def meant(code: str, title: str, known: Mapping[str, str]) -> list[Meant]:
    """The occupations a former code may mean beside its heir. BadData when it leads nowhere: no entry is dropped."""
    codes = MEANT.get(code, ())
    if not codes and not heir(code, title, known):
        raise BadData(f"`{code}` ({title}) is no occupation of ANZSCO 2022, and nothing says what it could mean now")
    return [Meant(one, AS_OTHER.format(title=title, code=code)) for one in codes if one in known]


def also_new(codes: set[str], known: Mapping[str, str]) -> Iterator[Meant]:
    """The new occupations of sub-major groups that a list has entries in."""
    groups = {code[:SUB_MAJOR] for code in codes}
    yield from (Meant(code, AS_PART) for code in NEW if code in known and code[:SUB_MAJOR] in groups)


def _plain(title: str) -> str:
    """A title without case, spaces and hyphens: `Cabinetmaker` is `Cabinet Maker`."""
    return spelling(title).casefold().replace(" ", "").replace("-", "")


EDITION, DIGITS = "ANZSCO 2013", 6
ASC, ASC_SOURCE = file_of("au-asc", "occupations"), current("au-asc")


def tables(sources: Path) -> list[Table]:
    """au/editions.csv."""
    known = titles_of(sources, OCCUPATION)
    by_title = {title.casefold(): code for code, title in known.items()}
    skills = read_csv(sources / ASC, ("anzsco_code", "anzsco_name"))
    named = [(line["anzsco_code"], line["anzsco_name"], ASC_SOURCE) for line in skills]
    named += [(line["anzsco"], line["title"], LIN_SOURCE) for line in read_csv(sources / LIN, ("anzsco", "title"))]
    rows = {
        code: EditionRow(
            edition=EDITION,
            was=code,
            title=title,
            now=code if code in known else by_title.get(title.casefold(), ""),
            source=source,
        )
        for code, title, source in named
        if len(code) == DIGITS
    }
    return [Table("au/editions.csv", [*rows.values()])]
