"""Priority occupations of the communities in the rural and francophone immigration pilots, as read in August 2026.

One line a community, pilot and occupation, copied by a third party off each community's page. Traps:
- Sudbury and Timmins take part in both pilots, with the same occupations: a list each
- Sault Ste. Marie also names a whole sector without codes: that line is left out, and its list says so
- North Bay's name has no province after it
- a community changes its list when it likes, and stops taking applications when its places are gone
- Claresholm names an occupation twice, once for full-service restaurants only: the wider line counts
- a community may call an occupation by a name of its own or mean a part of it: that name is the condition
- Pictou County writes 73210, a code of no unit group, beside the title of 73102: the title counts
- the Acadian Peninsula has French titles
data/ca/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careercli.record.fold import fold
from careerdata.importers.bounds import read_json
from careerdata.importers.ca.noc import occupations, require_unit_group
from careerdata.importers.table import Table
from careerdata.rows.listing import ListRow
from careerdata.series import current, file_of, vintage

SOURCE = current("ca-pilots")
YEAR = vintage("ca-pilots")
FILE = file_of("ca-pilots", "occupations")
KINDS = ("RCIP", "FCIP")


def tables(sources: Path) -> list[Table]:
    """ca/lists_pilots.csv."""
    titles = {line.code: (line.title_en, line.title_fr) for line in occupations(sources)}
    by_title = {_words(english): code for code, (english, _) in titles.items()}
    found: dict[tuple[str, str], ListRow] = {}
    for line in _lines(sources):
        code, name = line["noc"], list_of(line["community"], line["type"])
        if code not in titles:
            code = by_title.get(_words(line["title"]), code)
        require_unit_group(code, titles, FILE.name)
        called = _words(line["title"]) in map(_words, titles[code])
        condition = "" if called else f"as {line['title']}"
        found.setdefault((name, code), ListRow(code=code, list=name, year=YEAR, condition=condition, source=SOURCE))
    return [Table("ca/lists_pilots.csv", [*found.values()])]


def _lines(sources: Path) -> Iterator[dict[str, str]]:
    """The lines that name an occupation."""
    for line in read_json(sources / FILE)["rows"]:
        if line["type"] not in KINDS:
            raise BadData(f"{FILE.name}: `{line['community']}`: `type` is `{line['type']}`")
        if not line["sectorOnly"]:
            yield line


def _words(title: str) -> str:
    """A title without case, accents, signs and the s of a plural."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(title).replace("&", " and ")).split()
    return " ".join(word.removesuffix("s") for word in words)


def list_of(community: str, kind: str) -> str:
    """The list of a community in a pilot: `rcip-north-bay`."""
    name = fold(community.partition(",")[0].removesuffix(" and Area").removesuffix(" Region"))
    return f"{kind.lower()}-{'-'.join(''.join(letter if letter.isalpha() else ' ' for letter in name).split())}"
