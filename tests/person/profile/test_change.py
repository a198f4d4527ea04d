"""`profile set`: one key changes, every comment stays, or nothing is written."""

import datetime
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import BAD_DATA, USAGE, BadData, CareerError, NotFound, UsageError
from careercli.person.profile import allowed, file
from careercli.person.profile.change import change, edited
from careercli.person.profile.load import Damaged, checked, parse
from careercli.person.toml_file import replace

JOB = ["work.1.country=ca", "work.1.from=2024-03-01", "work.1.hours=37.5"]
LEVEL = ["languages.1.test=CEFR", "languages.1.language=de", "languages.1.level=B1"]


@pytest.fixture
def filled(path: Path) -> Path:
    """The template in place."""
    file.write_template(path, force=False)
    return path


def said(path: Path) -> dict[str, object]:
    """What the profile says, tables without a word left out."""
    return {key: value for key, value in tomllib.loads(path.read_text()).items() if value != {}}


def test_the_line_of_the_template_is_filled_in(filled: Path) -> None:
    change(["birth_date=1994-05-02", "education.level=masters", "citizenship=tw,ca", "ca.sibling=false"])
    assert said(filled) == {
        "birth_date": datetime.date(1994, 5, 2),
        "citizenship": ["tw", "ca"],
        "education": {"level": "masters"},
        "ca": {"sibling": False},
    }
    before, after = file.template().splitlines(), filled.read_text().splitlines()
    assert len(before) == len(after)
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 4


def test_comments_and_order_stay(path: Path) -> None:
    replace(path, b'# mine\nmarital = "single"   # for now\n\n[ca] # Canada\nsibling = true # Ana\n')
    change(["ca.sibling=false", "marital=married", "residence=pt"])
    assert path.read_text() == (
        '# mine\nmarital = "married"   # for now\nresidence = "pt"\n\n[ca] # Canada\nsibling = false # Ana\n'
    )


def test_entries_are_added_changed_and_taken_away(filled: Path) -> None:
    change([*JOB, *LEVEL])
    change(["languages.2.test=CEFR", "languages.2.language=en", "languages.2.level=C1", "work.1.hours=20"])
    assert said(filled)["work"] == [
        {"country": "ca", "from": datetime.date(2024, 3, 1), "hours": 20},
    ]
    change(["languages.1="])
    assert said(filled)["languages"] == [{"test": "CEFR", "language": "en", "level": "C1"}]


def test_an_empty_list_gives_way(path: Path) -> None:
    replace(path, b"languages = []\n")
    change(LEVEL)
    assert said(path) == {"languages": [{"test": "CEFR", "language": "de", "level": "B1"}]}


def test_a_key_is_cleared(path: Path) -> None:
    replace(path, b'marital = "single"\nresidence = "pt"\n')
    change(["marital=", "ca.sibling="])
    assert path.read_text() == 'residence = "pt"\n'


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["colour=red"], "The profile has no key `colour`"),
        (["birth_date"], "`birth_date` is not a change"),
        (["birth_date=2999-01-01"], "1 problem: `birth_date`; nothing was changed"),
        (["languages.0.test=CEFR"], "entries are counted from 1"),
        (["languages.3.test=CEFR"], "`languages` has 0 entries; the next is number 1"),
        (["languages.1.test=IELTS_GT"], "5 problems"),
        (["citizenship.1=ca"], "`citizenship` is set whole"),
        (["education=x"], "1 problem: `education`"),
        (["a=1", "b=2"], "2 changes cannot be read"),
        (["birth_date=1990-05-05", "birth_date=1991-05-05"], "`birth_date=1990-05-05` and `birth_date=1991-05-05` set"),
        (["birth_date=\n[x"], "1 problem: `birth_date`"),
        (["marital=single\x00"], "1 problem: `marital`"),
        (["weights.pay=1e999"], "1 problem: `weights.pay`"),
        (["weights.pay=nan"], "1 problem: `weights.pay`"),
        (["weights.pay=-inf"], "1 problem: `weights.pay`"),
        (["weights.pay=" + "9" * 5000], "1 problem: `weights.pay`"),
    ],
)
def test_what_is_refused_changes_nothing(filled: Path, typed: list[str], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        change(typed)
    assert told in caught.value.message
    assert caught.value.exit_code == USAGE
    assert filled.read_text() == file.template()


@pytest.mark.parametrize("text", ["marital = ", 'marital = "x"\n', "colour = 1\n"])
def test_a_damaged_profile_is_kept(path: Path, text: str) -> None:
    replace(path, text.encode())
    with pytest.raises(BadData) as caught:
        change(["residence=pt"])
    assert caught.value.exit_code == BAD_DATA
    assert path.read_text() == text


def test_a_wrong_value_can_be_mended(path: Path) -> None:
    replace(path, b'marital = "x" # ?\n')
    change(["marital=single"])
    assert path.read_text() == 'marital = "single" # ?\n'


def test_a_contradiction_is_the_fault_of_what_was_typed(path: Path) -> None:
    replace(path, b'marital = "married"\n[partner]\nskilled = true\n')
    with pytest.raises(UsageError, match="nothing was changed") as caught:
        change(["marital=single"])
    assert caught.value.hints == ("`partner`: leave it out where marital is `single`",)


def test_without_a_profile(path: Path) -> None:
    with pytest.raises(NotFound):
        change(["residence=pt"])
    assert not path.exists()


KEYS = [key for key, _ in allowed.every()]
VALUES = st.one_of(
    st.sampled_from(["true", "1", "0.5", "ca", "2024-01-01", "[", "{}", '"', "none", "[[x]]"]), st.text(max_size=9)
)
TEXTS = st.sampled_from(
    [
        "",
        "a.b = 1\n",
        "[partner]\n[[work]]\n",
        "[[work]]\n[[work]]\n[ca]\n",
        "ca = {}\nlanguages = [{}]\n",
        "work = 3\n",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS, st.lists(st.tuples(st.sampled_from(KEYS), VALUES), min_size=1, max_size=4))
def test_any_change_is_made_exactly_or_told(path: Path, text: str, pairs: list[tuple[str, str]]) -> None:
    replace(path, text.encode())
    try:
        change([f"{key}={value}" for key, value in pairs])
    except CareerError:
        assert path.read_text() == text
    else:
        checked(parse(path.read_text()))


def test_editing_that_goes_wrong_writes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import tomlkit

    monkeypatch.setattr(tomlkit, "dumps", lambda _: "residence = 'xx'\n")
    with pytest.raises(BadData, match="cannot be changed in place"):
        edited("", [(("residence",), "pt")])


def test_parse_is_what_the_checks_use() -> None:
    with pytest.raises(Damaged):
        parse("x = ")


def test_an_entry_of_a_plain_list_is_taken_away_and_one_beyond_it_is_not_there(path: Path) -> None:
    replace(path, b'citizenship = ["tw", "ca"]\n')
    change(["citizenship.3="])
    assert said(path) == {"citizenship": ["tw", "ca"]}
    change(["citizenship.1="])
    assert said(path) == {"citizenship": ["ca"]}
    with pytest.raises(UsageError):
        change(["citizenship.1=tw"])


def test_an_amount_is_written_without_its_money(filled: Path) -> None:
    before = filled.read_text()
    with pytest.raises(UsageError) as caught:
        change(["funds.amount=CAD 20,000"])
    assert "CAD 20,000" in caught.value.message
    assert "20000" in caught.value.hints[0]
    assert filled.read_text() == before
    change(["funds.amount=20,000", "funds.currency=CAD"])
    assert said(filled)["funds"] == {"amount": 20000, "currency": "CAD"}


FORM = "Write key=value, for example: career profile set birth_date=1994-05-02"
INIT = "`career profile init` writes a file that explains every key."
BY_HAND = "Use `career profile edit`."


@pytest.mark.parametrize(
    ("text", "typed", "said", "hints"),
    [
        ("", ["birth_date"], "`birth_date` is not a change", [FORM]),
        ("", ["birth_dat=3"], "The profile has no key `birth_dat`", ["Similar: birth_date"]),
        ("", ["sibling=true"], "The profile has no key `sibling`", ["Similar: ca.sibling"]),
        ("", ["zzzzzz=3"], "The profile has no key `zzzzzz`", [INIT]),
        ("", ["languages.7.redding=3"], "The profile has no key `languages.7.redding`",
         ["Similar: languages.1.reading, languages.1.writing, languages.1.speaking"]),
        ("", ["languages.0.test=CEFR"], "`languages.0.test`: entries are counted from 1", []),
        ("", ["languages.2.test=CEFR"], "`languages` has 0 entries; the next is number 1", []),
        ("[[languages]]\n", ["languages.3.test=CEFR"], "`languages` has 1 entry; the next is number 2", []),
        ('citizenship = ["tw"]', ["citizenship.1=ca"], "`citizenship` is set whole",
         ["For example citizenship=tw,ca."]),
        ("work = 3\n", ["work.1.hours=9"], "`work` is not a list of tables in your profile", [BY_HAND]),
        ("ca = 3\n", ["ca.sibling=true"], "`ca` is not a table in your profile", [BY_HAND]),
        ("", ["family_size=1.500"], "`1.500` is not a clear number",
         ["`1.500` can be read as 1 and a part, or as 1,500. Write 1500 or 1.5."]),
        ("", ["funds.amount=€20,000.5"], "`€20,000.5`: the currency has its own key", ["Write 20000.5."]),
        ("", ["residence=ca", "residence=us"], "`residence=ca` and `residence=us` set the same key", ["Give it once."]),
        ("", ["x=1", "residence"], "2 changes cannot be read",
         [f"The profile has no key `x`. {INIT}",
          f"`residence` is not a change. {FORM}"]),
    ],
)  # fmt: skip
def test_each_refusal_says_what_is_wrong_and_what_to_do(
    path: Path, text: str, typed: list[str], said: str, hints: list[str]
) -> None:
    replace(path, text.encode())
    with pytest.raises(UsageError) as caught:
        change(typed)
    assert (caught.value.message, list(caught.value.hints)) == (said, hints)
    assert path.read_text() == text


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("family_size=3", 3),
        ("funds.amount=1,500.5", 1500.5),
        ("education.recognised_in=de, at", ["de", "at"]),
        ('education.recognised_in=["de"]', ["de"]),
        ("education.completed=2020-01-02", datetime.date(2020, 1, 2)),
        ('marital="single"', "single"),
        ("marital = single ", "single"),
        ("ca.sibling=false", False),
        ("job_offers.1.isco=2134", "2134"),
        ("weights.pay=2,5", 2.5),
    ],
)
def test_what_is_typed_as_toml_has_it(filled: Path, typed: str, value: object) -> None:
    change(["job_offers.1.country=ca", typed] if typed.startswith("job") else [typed])
    here: object = said(filled)
    for step in typed.partition("=")[0].strip().split("."):
        here = here[int(step) - 1] if isinstance(here, list) else here[step]  # type: ignore[index]
    assert (here, type(here)) == (value, type(value))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('# marital = "single"\n', 'marital = "married"\n'),
        ("#marital = 1\n", '#marital = 1\nmarital = "married"\n'),
        ('[ca]\n# marital = "single"\n', 'marital = "married"\n\n[ca]\n# marital = "single"\n'),
    ],
)
def test_only_the_line_of_the_template_is_made_a_real_one(path: Path, before: str, after: str) -> None:
    replace(path, before.encode())
    change(["marital=married"])
    assert path.read_text() == after


def test_a_commented_line_of_a_table_is_filled_in_there_alone(path: Path) -> None:
    replace(path, b"[us]\n# degree = 1\n[ie]\n# degree = true\n# degree = false\n")
    change(["ie.degree=false"])
    assert path.read_text() == "[us]\n# degree = 1\n[ie]\ndegree = false\n# degree = false\n"


def test_taking_away_what_is_not_there_changes_nothing(path: Path) -> None:
    replace(path, b"[gb]\nnew_entrant = true\n")
    change(["ca.sibling=", "work.1=", "gb.years_in_uk="])
    assert path.read_text() == "[gb]\nnew_entrant = true\n"


def test_a_profile_damaged_before_is_told_as_a_file_even_where_the_change_is_sound(path: Path) -> None:
    replace(path, b'marital = "x"\n')
    with pytest.raises(BadData) as caught:
        change(["residence=pt"])
    assert "profile.toml: 1 problem: `marital`" in caught.value.message
    assert caught.value.hints[0].startswith('line 1, `marital` = "x": allowed: single')


def test_a_library_that_goes_wrong_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(_: str) -> None:
        raise KeyError("x")

    monkeypatch.setattr("tomlkit.parse", wrong)
    with pytest.raises(BadData) as refused:
        edited("", [(("residence",), "ca")])
    assert refused.value.code == "error.change.place"
    assert refused.value.hint_codes == ("error.change.edit.hint",)
