"""ABS Employee Earnings and Hours, May 2025: mean pay by age in each major group of ANZSCO (Data Cube 6).

Traps:
- full-time employees paid at the adult rate who are no managers: "Managers" are the others in managers' occupations
- means, not medians; weekly amounts times 52, rounded to 100 dollars
- an age of few people is not published and has no line, as 18-20 in four groups
- there is no line for all ages together; the people of each are published, so that their mean can be weighted
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import titles_of
from careerdata.importers.table import Table, read_csv
from careerdata.rows.pay import AgePayRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("au-eeh"), vintage("au-eeh")
FILE = file_of("au-eeh", "age_means")
COLUMNS = ("anzsco_major", "age", "employees", "mean_aud")
AGES = {
    "18-20": "", "21-24": "early", "25-34": "middle", "35-44": "middle", "45-54": "senior", "55-64": "senior",
    "65+": "",
}  # fmt: skip
"""The published bands, and the stage of a working life each counts to."""


def tables(sources: Path) -> list[Table]:
    """au/age_pay.csv."""
    return [Table("au/age_pay.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[AgePayRow]:
    known = titles_of(sources, "major group")
    for line in read_csv(sources / FILE, COLUMNS):
        code, age = line["anzsco_major"], line["age"]
        if code not in known:
            raise BadData(f"{FILE}: `{code}` is no major group")
        if age not in AGES:
            raise BadData(f"{FILE}: `{code}`: `age` is `{age}`")
        yield AgePayRow(
            code=code,
            year=YEAR,
            period="year",
            basis="full-time",
            age=age,
            stage=AGES[age],
            mean=_whole(line["mean_aud"], code),
            employees=_whole(line["employees"], code),
            source=SOURCE,
        )


def _whole(text: str, code: str) -> str:
    if not text.isdigit():
        raise BadData(f"{FILE}: `{code}`: `{text}` is no number")
    return text
