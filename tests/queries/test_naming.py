"""From what a reader types to one occupation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.errors import NOT_FOUND, Ambiguous, CareerError, NotFound, UsageError
from careercli.queries.countries import country_names
from careercli.queries.naming import find
from careercli.queries.search import search


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("32121", "ca:32121"),
        ("00010", "ca:00010"),
        ("29-2011", "us:29-2011"),
        (" 32121 ", "ca:32121"),
        ("uk:2212", "gb:2212"),
        ("sg:32120", "sg:32120"),
        ("de:81804", "de:81804"),
        ("ca:32120", "ca:32120"),
        ("CA:32120", "ca:32120"),
        ("US:29-2011", "us:29-2011"),
        ("ca: 32120", "ca:32120"),
    ],
)
def test_found(name: str, entry: str) -> None:
    named = find(name)
    assert (named.id, named.note) == (entry, "")
    assert f"{named.country}:{named.code}" == entry


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("32121\u200b", "ca:32121"),
        ("\u200e\ufeff32121\u202c", "ca:32121"),
        ("32121\0", "ca:32121"),
        ("us:\u206029-2011", "us:29-2011"),
        ("medical\xa0labor\xadatory\ttechnologists", "ca:32120"),
    ],
)
def test_marks_that_show_nowhere(name: str, entry: str) -> None:
    assert find(name).id == entry
    assert search(name.removeprefix("us:"), entry[:2])[0]["id"] == entry


@pytest.mark.parametrize(
    ("name", "entry", "called"),
    [
        ("Medical laboratory technologists", "ca:32120", "Medical laboratory technologists"),
        ("medical  LABORATORY technologists", "ca:32120", "Medical laboratory technologists"),
        ("Technologues de laboratoires médicaux", "ca:32120", "Medical laboratory technologists"),
        ("technologues de laboratoires medicaux", "ca:32120", "Medical laboratory technologists"),
        ("Registered Nurses", "us:29-1141", "Registered Nurses"),
        ("us:registered nurses", "us:29-1141", "Registered Nurses"),
        ("USA: registered nurses", "us:29-1141", "Registered Nurses"),
        ("ca:Civil engineers", "ca:21300", "Civil engineers"),
        ("us:Civil engineers", "us:17-2051", "Civil Engineers"),
        ("LPN", "us:29-2061", "Licensed Practical and Licensed Vocational Nurses"),
        ("ca:primary school teacher", "ca:41221", "Elementary school and kindergarten teachers"),
    ],
)
def test_a_title_says_how_it_was_taken(name: str, entry: str, called: str) -> None:
    named = find(name)
    assert named.id == entry
    assert f" was read as {entry} ({called}, {dict(country_names())[named.country]})" in named.note


def test_a_title_without_a_country_names_what_others_call_it() -> None:
    """No country is chosen in silence."""
    note = find("Software developer", order=lambda: ("us",)).note
    assert "us:15-1252 (Software Developers, United States), by its official title in another form" in note
    assert {"ca", "sg", "gb", "au", "de"} == {entry[:2] for entry in note.partition("Elsewhere: ")[2].split(", ")}
    assert "Elsewhere" not in find("Software developer", "sg").note


def test_what_has_some_of_the_words_alone_is_not_told_as_the_same() -> None:
    """`Solar roofer` of Singapore's group of electricians is no roofer."""
    elsewhere, _, _ = find("roofer").note.partition(". Nearest in other countries: ")
    assert "gb:5314" in elsewhere
    assert "sg:74110" not in elsewhere


def test_a_code_of_two_countries_is_the_first_and_the_other_is_named() -> None:
    assert find("32120") == ("ca:32120", "32120 is also sg:32120; ca:32120 is shown")
    assert find(" 32120 ") == find("32120")
    assert find("32120", "sg") == ("sg:32120", "")
    assert find("32120", order=lambda: ("sg", "us")) == ("sg:32120", "32120 is also ca:32120; sg:32120 is shown")


@pytest.mark.parametrize(("country", "entry"), [("ca", "ca:21300"), ("CA", "ca:21300"), ("us", "us:17-2051")])
def test_the_country_settles_a_title_of_two(country: str, entry: str) -> None:
    assert find("civil engineers", country).id == entry


@pytest.mark.parametrize(
    ("name", "entry", "told"),
    [
        # the official title in another number, spelling, gender or order
        ("us:Registered Nurse", "us:29-1141", "by its official title in another form"),
        ("gb:chartered surveyor", "gb:2454", "in another form"),
        ("us:Pediatric Surgeon", "us:29-1243", "in another form"),
        ("us:paediatric surgeons", "us:29-1243", "in another form"),
        ("gb:Engineer, Civil", "gb:2121", "in another form"),
        ("ca:infirmière praticienne", "ca:31302", "in another form"),
        ("ca:Coach", "ca:53201", "in another form"),
        # a title within the official one, and one that says it is the general
        ("de:Richterin", "de:73154", "by a part of its official title: “Richter/innen”"),
        ("us:accountant", "us:13-2011", "by a part of its official title: “Accountants”"),
        ("au:Secretary", "au:521211", "by a part of its official title: “Secretary”"),
        # another name
        ("us:LPN", "us:29-2061", "which has it as another name"),
        ("ca:primary school teacher", "ca:41221", "which has it as another name"),
        ("gb:accountant", "gb:4122", "It could also be gb:2421 (Chartered and certified accountants)"),
        # spelled out, without a level, by a part
        ("au:GP", "au:253111", "spelled out"),
        ("us:C# developer", "us:15-1252", "spelled out"),
        ("us:Physical Therapist I", "us:29-1123", "without its level"),
        ("us:Physician - Psychiatrist", "us:29-1223", "by a part of what was written"),
    ],
)
def test_what_is_not_the_title_as_it_stands_is_told(name: str, entry: str, told: str) -> None:
    named = find(name)
    assert named.id == entry
    assert told in named.note


def test_a_name_is_told_once() -> None:
    """The name it was found by is told where it is not the title that stands before it."""
    told = "`plumber` was read as ca:72300 (Plumbers, Canada), by its official title in another form"
    assert find("ca:plumber").note == told
    assert find("ca:plombier").note.endswith("in another form: “Plombiers/plombières”")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("plumber (UK)", "gb:5315"),
        ("dentist, Germany", "de:81474"),
        ("Zahnarzt in Deutschland", "de:81474"),
        ("civil engineer - Singapore", "sg:21421"),
        ("bricklayer [Australia]", "au:331111"),
        ("electrician (general)", "au:341111"),
    ],
)
def test_a_country_after_a_title_is_its_country(name: str, entry: str) -> None:
    named = find(name)
    assert named.id == entry
    assert "Elsewhere" not in named.note or entry == "au:341111"


@pytest.mark.parametrize(
    "name", ["plumber, electrician", "plumber; electrician", "cook/chef", "cook; baker; butcher", "ca:dentist | baker"]
)
def test_titles_of_several_occupations_are_not_answered_for_one(name: str) -> None:
    with pytest.raises(Ambiguous, match="names several occupations"):
        find(name)


@pytest.mark.parametrize(
    ("name", "entry"),
    [("Accountant, Auditor", "us:13-2011"), ("au:Physician, Psychiatrist", "au:253411"), ("29-2011/00", "us:29-2011")],
)
def test_what_is_finer_or_the_same_is_one_occupation(name: str, entry: str) -> None:
    assert find(name).id == entry


@pytest.mark.parametrize("name", ["32120, 29-2011", "32120;29-2011", "32120/29-2011", "ca:31301, us:29-1141"])
def test_several_codes_are_not_answered_for_the_first(name: str) -> None:
    with pytest.raises(UsageError, match="is 2 codes"):
        find(name)


@pytest.mark.parametrize("name", ["1.5", "1.3", "1-1"])
def test_a_number_with_a_part_has_lost_no_zeros(name: str) -> None:
    with pytest.raises(NotFound):
        find(name)


@pytest.mark.parametrize(
    ("name", "entry", "told"),
    [
        ("72300 Electricians", "ca:72300", "`Electricians` by itself is ca:72"),
        ("ca:31301 Dentist", "ca:31301", "`Dentist` by itself is ca:31110 (Dentists)"),
        ("29-1141 Plumbers", "us:29-1141", "`Plumbers` by itself is ca:72300 (Plumbers)"),
    ],
)
def test_another_title_after_a_code_is_told(name: str, entry: str, told: str) -> None:
    named = find(name)
    assert named.id == entry
    assert told in named.note


@pytest.mark.parametrize("name", ["72300 Plumber", "72300 - Plumbers", "ca:31301,Registered nurse", "29-1141 RN"])
def test_its_own_title_after_a_code_says_nothing_more(name: str) -> None:
    assert "by itself" not in find(name).note


def test_a_classification_that_is_not_here_is_refused_by_name() -> None:
    with pytest.raises(NotFound, match="we do not know a classification `OSCA`") as caught:
        find("OSCA 261313")
    assert "au:261313 (Software Engineer)" in caught.value.hints[0]
    assert "ANZSCO" in caught.value.hints[1]


def test_the_older_edition_of_the_international_groups_is_not_read_as_the_newer() -> None:
    with pytest.raises(NotFound, match="No source here has the codes of ISCO-88"):
        find("ISCO-88 2230")
    with pytest.raises(Ambiguous, match="ISCO-08 2221 is a group"):
        find("ISCO 2008 2221")


@pytest.mark.parametrize(
    ("name", "entry", "others"),
    [
        ("Civil engineers", "ca:21300", ["us:17-2051", "gb:2121", "au:233211", "sg:21421"]),
        ("plumber", "ca:72300", ["sg:71261", "au:334116", "us:47-2152", "gb:5315"]),
        ("Registered Nurses", "us:29-1141", ["ca:31301", "gb:2237"]),
        ("primary school teacher", "au:241213", ["ca:41221"]),
        ("dentist", "ca:31110", ["gb:2253", "au:252312", "us:29-1021"]),
    ],
)
def test_other_countries_with_the_title_are_named(name: str, entry: str, others: list[str]) -> None:
    named = find(name, order=lambda: (entry[:2],))
    assert named.id == entry
    assert [other for other in others if other not in named.note.partition("Elsewhere: ")[2]] == []


@pytest.mark.parametrize("name", ["nurse", "dentist", "Civil engineers", "Software developer"])
def test_a_title_of_several_countries_is_taken_in_none(name: str) -> None:
    with pytest.raises(Ambiguous, match="could be several occupations") as caught:
        find(name)
    assert len({entry[:2] for entry, _ in caught.value.candidates}) == 6
    assert f"`{caught.value.candidates[0][0][:2]}:{name}`" in caught.value.hints[1]


def test_the_only_country_whose_official_title_it_is_is_taken() -> None:
    """`Registered Nurses` are American; in Canada it is a part of the title, in Britain another name."""
    assert find("registered nurses").id == "us:29-1141"


def test_the_reader_s_first_country_that_has_the_official_title_is_taken() -> None:
    assert find("registered nurses", order=lambda: ("gb", "us")).id == "gb:2237"
    assert find("civil engineer", order=lambda: ("us", "ca")).id == "us:17-2051"
    assert find("civil engineer", order=lambda: ("de", "sg")).id == "sg:21421"


@pytest.mark.parametrize(
    "name", ["plumber", "dentist", "nurse", "accountant", "GP", "Secretary", "civil engineer", "cook"]
)
@pytest.mark.parametrize("country", [None, "ca", "us", "gb", "au", "sg"])
def test_what_is_taken_is_what_the_search_finds_first(name: str, country: str | None) -> None:
    first = search(name, country, limit=1)[0]["id"]
    try:
        assert find(name, country).id == first
    except Ambiguous as problem:
        assert f"  {first}  " in problem.hints[0]


def test_of_several_with_another_name_in_a_country_none_is_taken() -> None:
    with pytest.raises(Ambiguous, match="`Lab Tech` could be several occupations") as caught:
        find("us:Lab Tech")
    assert "us:29-2011" in caught.value.hints[0]


@pytest.mark.parametrize("name", ["ca:shop assistant", "ca:estate agent", "us:lorry driver"])
def test_a_synonym_is_offered_and_not_taken(name: str) -> None:
    with pytest.raises(Ambiguous, match=r"No occupation is called exactly|is a group of occupations"):
        find(name)


def test_candidates_of_the_readers_countries_come_first() -> None:
    with pytest.raises(Ambiguous) as caught:
        find("enfermeiro", order=lambda: ("us", "gb"))
    assert [line[2:4] for line in caught.value.hints[0].splitlines()[1:3]] == ["us", "gb"]


def test_many_candidates_are_counted() -> None:
    with pytest.raises(Ambiguous) as caught:
        find("enfermeiro")
    assert caught.value.exit_code == NOT_FOUND
    lines = caught.value.hints[0].splitlines()
    assert lines[-1].startswith("  … and ")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("Enfermeiros generalistas e especialistas", "ca:31301"),
        ("Cadres infirmiers", "us:29-1141"),
        ("護理師（註冊護士）", "us:29-1141"),
        ("Akademischer Krankenpfleger/Akademische Krankenschwester", "gb:2232"),
    ],
)
def test_a_name_of_an_isco_group_lists_its_occupations_and_takes_none(name: str, entry: str) -> None:
    with pytest.raises(Ambiguous, match="is a group of occupations") as caught:
        find(name)
    assert f"  {entry}  " in caught.value.hints[0]


def test_a_name_of_an_isco_group_is_not_taken_even_where_the_country_has_one_occupation() -> None:
    """A group is wider than an occupation: what is meant is for the reader to say."""
    with pytest.raises(Ambiguous, match="is a group of occupations") as caught:
        find("de:nursing professionals")
    assert caught.value.hints[0].splitlines()[1].startswith("  de:81393  ")


@pytest.mark.parametrize("name", ["enfermeiro dos cuidados", "護理", "Krankenpflegefachmann"])
def test_a_foreign_title_nearly_right_lists_candidates_of_several_countries(name: str) -> None:
    with pytest.raises(Ambiguous, match=f"No occupation is called exactly `{name}`") as caught:
        find(name)
    found = [line.split()[0][:2] for line in caught.value.hints[0].splitlines()[1:]]
    assert len(set(found[:5])) == 5


def test_a_title_nearly_right_lists_candidates_and_takes_none() -> None:
    with pytest.raises(Ambiguous, match="No occupation is called exactly `regstered nurse`") as caught:
        find("regstered nurse")
    assert "us:29-1141  Registered Nurses" in caught.value.hints[0]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("32125", "ca:32124 Pharmacy technicians"),
        ("29-2010", "us:29-2012 Medical and Clinical Laboratory Technicians; us:29-2011"),
        ("ca:32199", "ca:32129"),
        ("uk:2239", "gb:2237 Other registered nursing professionals; gb:2236"),
    ],
)
def test_an_unknown_code_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(NotFound) as caught:
        find(name)
    assert f"No occupation {name.replace('uk:', 'gb:')}" in caught.value.message
    assert near in caught.value.hints[0]
    assert "career search" in caught.value.hints[-1]


def test_a_code_of_another_country_is_not_taken() -> None:
    with pytest.raises(NotFound, match="No occupation us:32120"):
        find("32120", "us")


def test_a_title_of_nothing() -> None:
    with pytest.raises(NotFound, match="No occupation is called `xyzzyqqq`"):
        find("xyzzyqqq")


@pytest.mark.parametrize("name", ["", "   ", "ca:", "ca: "])
def test_no_name(name: str) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        find(name)


def test_no_such_country_before_a_code() -> None:
    with pytest.raises(NotFound, match="No country `xx`"):
        find("xx:2217")


@settings(max_examples=100, deadline=None)
@given(st.text() | st.text(alphabet='0123456789.-:caus"*', max_size=12))
def test_any_text_is_found_or_refused_in_words(text: str) -> None:
    try:
        assert find(text).id
    except CareerError as problem:
        assert problem.message


def test_a_chain_of_prefixes_is_no_trap() -> None:
    with pytest.raises(CareerError):
        find("ca:" * 1200 + "32120")  # deeper than Python recurses


@pytest.mark.parametrize("name", ["xyz:29-1141", "x:32120"])
def test_a_code_of_a_country_that_is_not_here(name: str) -> None:
    with pytest.raises(NotFound, match=f"No country `{name.partition(':')[0]}`"):
        find(name)


@pytest.mark.parametrize("name", ["ca", "GB", "uk", "Deutschland"])
def test_a_country_is_no_occupation(name: str) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is a country"):
        find(name)


def test_a_classification_not_known_here_names_the_occupation_of_the_number_in_the_country_asked_for() -> None:
    for country in (None, "us"):
        with pytest.raises(NotFound, match="ROME") as refused:
            find("ROME 29-1141", country)
        assert refused.value.code == "error.name.label"
        assert "The number alone is us:29-1141" in refused.value.hints[0]
    with pytest.raises(CareerError) as other:
        find("ROME 29-1141", "ca")
    assert other.value.code != "error.name.label", "no Canadian code is written so"
