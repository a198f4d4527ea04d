"""data/words/called.csv: what people call their work leads to an occupation that is it."""

import csv
from pathlib import Path

import pytest

from careercli.queries.search import search
from careercli.record.title_key import MOST_CALLED, key

FILE = Path(__file__).parents[2] / "data" / "words" / "called.csv"


def rows() -> list[dict[str, str]]:
    with FILE.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_name_can_be_looked_up() -> None:
    """One of more words is never read, one without letters or digits has no key."""
    assert not [row["called"] for row in rows() if not 0 < len(key(row["called"])) <= MOST_CALLED]


@pytest.mark.parametrize(
    ("called", "country", "code"),
    [
        *(("RN", "us", "29-1141"), ("PSW", "ca", "44101"), ("LPN", "ca", "32101"), ("CNA", "us", "31-1131")),
        *(("EMT", "us", "29-2042"), ("HGV driver", "gb", "8211"), ("AIN", "au", "423312"), ("ambo", "au", "411111")),
        *(("heart doctor", "us", "29-1212"), ("trucker", "us", "53-3032"), ("sparkie", "au", "341111")),
        *(("BTA", "de", "41212"), ("LKW-Fahrer", "de", "52122"), ("bus captain", "sg", "83311")),
    ],
)
def test_everyday_names_find_the_work(called: str, country: str, code: str) -> None:
    assert code in [one["code"] for one in search(called, country, limit=5)]
