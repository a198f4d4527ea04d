"""What a name may mean: a country beside it, and what is offered where it means several."""

import pytest

from careercli.errors import Ambiguous, UsageError
from careercli.queries.naming import find


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("sg:42111", "Singapore"),
        ("sg:bank teller", "Singapore"),
        ("Germany: plumber", "Germany"),
        ("plumber in Germany", "Germany"),
        ("SOC 15-1252", "United States"),
        ("USA 15-1252", "United States"),
    ],
)
def test_a_country_beside_a_name_of_another_is_refused(name: str, own: str) -> None:
    """Neither is passed over in silence."""
    with pytest.raises(UsageError, match=f"is in {own}, but `--country` asks for Canada") as caught:
        find(name, "ca")
    assert f'career match "{name}" --to ca' in caught.value.hints[0]


def test_the_same_country_twice_is_one() -> None:
    assert find("ca:32120", "Canada").id == "ca:32120"
    assert find("Zahnarzt in Deutschland", "de").id == "de:81474"


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("us:medical technologist", "us:29-2011"),  # its name is `Medical Technologist (MT)`
        ("gb:teacher", "gb:2313"),
        ("gb:teacher", "gb:2314"),
        ("ca:teacher", "ca:41220"),
        ("au:teacher", "au:241411"),
        ("teacher", "gb:2314"),
    ],
)
def test_what_has_all_the_words_is_offered_beside_what_has_the_name(name: str, entry: str) -> None:
    with pytest.raises(Ambiguous) as caught:
        find(name)
    assert f"  {entry}  " in caught.value.hints[0]


def test_a_part_of_a_title_is_taken_in_no_country_where_others_have_the_name() -> None:
    """`Truck Driver (General)` of Australia; in Canada and the United States it is another name."""
    with pytest.raises(Ambiguous) as caught:
        find("truck driver")
    assert {"ca:73300", "us:53-3032", "au:733111"} <= {entry for entry, _ in caught.value.candidates[:6]}
    assert find("truck driver", order=lambda: ("au",)).id == "au:733111"


def test_a_title_that_some_report_stands_behind_those_who_are_called_so():
    """Microbiologists have `Medical Technologist` as a reported title, and no word of it in their own."""
    with pytest.raises(Ambiguous) as caught:
        find("medical technologist", "us")
    listed = [entry for entry, _ in caught.value.candidates]
    assert listed.index("us:29-2011") < listed.index("us:19-1022")
    assert listed[-1] == "us:19-1022"
