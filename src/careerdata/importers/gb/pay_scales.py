"""National pay scales of the Skilled Worker route (Home Office), as of 6 December 2025: health and education.

Tables 3 and 3a of Appendix Skilled Occupations name the codes paid by a national scale (option K); tables 4 (health)
and 5 (schools) give the scales by nation. Traps:
- most codes point to table 4 or 5; doctors, dentists, lecturers in further education and teaching assistants have a
  scale of their own in the cell, a line for each nation: bullets `grade: £amount`, some with the hours of the week
- 2212 is paid `As SOC 2020 occupation code 2211`; ../visa/uk_table3_4_6.json lost it and cuts cells short, so the
  text itself is read
- the nation of such a line stands in the title (`… (Wales)`); educational psychologists have a scale in Scotland,
  beside table 4
- the amount is for 37.5 hours in table 4, 37 in Scotland; for the hours the cell ends with or those beside a grade; for
  teachers it is what their scale calls full time
- teachers have four zones of England instead of one; `-` is a grade a nation does not have
- the rates may change with every pay round; these are those printed on that day
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.gb.appendix_table import FILE, read_appendix
from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, plain
from careerdata.rows.pay import PayScaleOfRow, PayScaleRow
from careerdata.series import current

SOURCE = current("gb-skilled-occupations")
CODE, RATE = "SOC 2020 occupation code", "Going rate (annual)"
NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
ZONES = ("England (excluding London / Fringe)", "London Fringe", "Outer London", "Inner London", *NATIONS[1:])
EVERYWHERE = "United Kingdom"
SAME_AS = re.compile(r"As SOC 2020 occupation code (\d{4})")
HEALTH, SCHOOLS = "health", "schools"
POINTERS = {"See relevant pay band in Table 4": HEALTH, "See relevant pay band in Table 5": SCHOOLS}
HOURS = {"England": "37.5", "Scotland": "37", "Wales": "37.5", "Northern Ireland": "37.5"}
NATION = re.compile(rf"\(({'|'.join(NATIONS)})\)")
GRADE = re.compile(r"([^•£]*?):? ?£([\d,]+(?:\.\d\d)?)(?: p\.a\.)?(?: \(([^)]*)\))?")
WEEK = re.compile(r"([\d.]+)[- ]+hour (?:working )?week")
EQUAL = re.compile(r" and equivalent\)?$")
ABSENT = "-"


def tables(sources: Path) -> list[Table]:
    """gb/pay_scales.csv and gb/pay_scale_of.csv."""
    known = titles_of(sources, UNIT)
    lines = [(table, line) for table in ("3", "3a") for line in read_appendix(sources, table, (CODE, RATE))]
    for _, line in lines:
        require(line[CODE].split()[0], known, FILE.name)
    scales = {row.key(): row for table, line in lines for row in _scales_of(table, line)}
    own = [row for _, line in lines for row in _own(line)]
    health = _grid(sources, "4", "Band or equivalent", NATIONS, HEALTH)
    schools = _grid(sources, "5", "Role", ZONES, SCHOOLS)
    return [
        Table("gb/pay_scale_of.csv", [*scales.values()]),
        Table("gb/pay_scales.csv", [*health, *schools, *own]),
    ]


def _scales_of(table: str, line: Line) -> Iterator[PayScaleOfRow]:
    code, rate = line[CODE].split()[0], line[RATE]
    named = [scale for words, scale in POINTERS.items() if rate.startswith(words)]
    named += [code] if "£" in rate else SAME_AS.findall(rate)
    if not named:
        raise BadData(f"{FILE.name}: `{code}`: `{RATE}` names neither a table nor an amount")
    for scale in named:
        yield PayScaleOfRow(code=code, table=table, scale=scale, source=SOURCE)


def _own(line: Line) -> Iterator[PayScaleRow]:
    """The grades of the scale that stands in the cell itself."""
    code, rate = line[CODE].split()[0], line[RATE]
    usual = WEEK.search(rate.rpartition("These going rates")[2])
    for part in rate.split("•"):
        for grade, amount, note in GRADE.findall(part):
            week = WEEK.search(note) or usual
            yield PayScaleRow(
                scale=code,
                place=_place(line),
                grade=_grade(grade) or "all grades",
                amount=plain(amount, FILE.name, code),
                hours=week[1] if week else "",
                source=SOURCE,
            )


def _grade(words: str) -> str:
    """Without `and equivalent`, and without a bracket that was never opened."""
    grade = EQUAL.sub("", words.strip())
    return grade if "(" in grade else grade.rstrip(")")


def _place(line: Line) -> str:
    found = NATION.search(line[CODE])
    if found:
        return found[1]
    return "Scotland" if "Scottish Education" in line[RATE] else EVERYWHERE


def _grid(sources: Path, table: str, first: str, places: tuple[str, ...], scale: str) -> Iterator[PayScaleRow]:
    for line in read_appendix(sources, table, (first, *places)):
        for place in places:
            if line[place] != ABSENT:
                yield PayScaleRow(
                    scale=scale,
                    place=place,
                    grade=line[first],
                    amount=plain(line[place].removeprefix("£"), FILE.name, place),
                    hours=HOURS[place] if scale == HEALTH else "",
                    source=SOURCE,
                )
