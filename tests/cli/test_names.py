"""The occupations a command line names: arguments, standard input, several countries."""

import pytest

from careercli.person.content import text_of


def ids(envelope):
    data = envelope["data"]
    return [record["id"] for record in (data if isinstance(data, list) else [data])]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("32120", "ca:32120"),
        ("ca:32120", "ca:32120"),
        ("CA:32120", "ca:32120"),
        ("29-2011", "us:29-2011"),
        ("Medical laboratory technologists", "ca:32120"),
        ("technologues de laboratoires médicaux", "ca:32120"),
        (" 32120 ", "ca:32120"),
    ],
)
def test_a_name_in_all_its_spellings(answer, name, found):
    assert ids(answer("show", name)) == [found]


def test_several_names_and_no_doubles(answer):
    assert ids(answer("show", "32120", "29-2011", "ca:32120")) == ["ca:32120", "us:29-2011"]


def test_standard_input_takes_the_first_column(answer):
    lines = "ca:32120\tMedical\n\n 29-2011 \n"
    assert ids(answer("show", "-", stdin=lines)) == ["ca:32120", "us:29-2011"]


def test_arguments_and_standard_input_together(answer):
    assert ids(answer("show", "21231", "-", stdin="32120\n")) == ["ca:21231", "ca:32120"]


def test_a_list_feeds_the_next_command(career):
    codes = career("list", "--country", "ca", "--limit", "40", "--fields", "id").out
    done = career("show", "-", "--format", "jsonl", stdin=codes)
    assert (done.code, done.out.count("\n")) == (0, 40)


@pytest.mark.parametrize("fields", ["id", "id,title", "code"])
def test_the_header_of_a_list_is_no_occupation(career, fields):
    codes = career("list", "--country", "ca", "--limit", "3", "--fields", fields, "--format", "tsv").out
    done = career("show", "-", "--format", "jsonl", stdin=codes)
    assert (done.code, done.out.count("\n")) == (0, 3)


@pytest.mark.parametrize("text", ["", "\n\n  \n", "id\n"])
def test_nothing_on_standard_input(refused, text):
    assert refused(2, "show", "-", stdin=text).startswith("error: No occupation came from standard input")


def test_too_much_on_standard_input(refused):
    assert refused(2, "show", "-", stdin="32120\n" * 10_001).startswith(
        "error: Standard input has more than 10,000 lines"
    )


def test_one_wrong_code_of_many_fails_the_whole(refused):
    assert refused(3, "show", "-", "--format", "jsonl", stdin="32120\n99999\n").startswith("error: No occupation 99999")


@pytest.mark.parametrize(
    ("code", "name", "told"),
    [
        (3, "ca:32129x", "error: No occupation"),
        (3, "us:32120", "error: No occupation us:32120\n"),
        (3, "xx:32120", "error: No country `xx`\n\nhint: Countries here: ca, us, gb, au, de, sg\n"),
        (3, "qqqqqqq", "error: No occupation is called `qqqqqqq`\n"),
        (3, "us:lab tech", "error: `lab tech` could be several occupations\n\nhint: Name one by its code:\n"),
        (2, "", "error: An occupation needs a name"),
        (2, "ca:", "error: An occupation needs a name"),
    ],
)
def test_a_name_that_stands_for_none_or_for_many(refused, code, name, told):
    assert refused(code, "show", name).startswith(told)


def test_the_nearest_codes_are_named(refused):
    assert "ca:32120 Medical laboratory technologists" in refused(3, "show", "ca:32130")


def test_candidates_of_an_ambiguous_title_are_listed(refused):
    told = refused(3, "show", "lab tech", "--country", "us")
    assert "  us:29-2011  Medical and Clinical Laboratory Technologists\n" in told
    assert "  us:29-2012  Medical and Clinical Laboratory Technicians\n" in told


def test_an_everyday_name_of_several_countries_is_not_answered_for_one(refused):
    told = refused(3, "show", "nurse")
    assert told.startswith("error: `nurse` could be several occupations\n")
    places = [told.index(f"  {entry}  ") for entry in ("ca:31301", "us:29-1141", "gb:2237", "sg:22200")]
    assert places == sorted(places)
    assert "`ca:nurse`" in told


@pytest.mark.parametrize(
    ("variable", "value", "taken"),
    [("HOME", "us", "us:29-1141"), ("DESTINATIONS", "gb,us", "gb:2237"), ("COUNTRIES", "us", "us:29-1141")],
)
def test_the_reader_s_own_country_settles_it_and_the_others_are_named(career, monkeypatch, variable, value, taken):
    monkeypatch.setenv(f"CAREER_{variable}", value)
    told = career("show", "nurse").err
    assert f"`nurse` was read as {taken} (" in told
    assert "Elsewhere: ca:31301" in told


def test_home_and_destinations_come_first_where_neither_has_the_title(refused, monkeypatch):
    monkeypatch.setenv("CAREER_HOME", "au")
    monkeypatch.setenv("CAREER_DESTINATIONS", "sg,de")
    told = [line for line in refused(3, "show", "nurse").splitlines() if line.startswith("  ")]
    assert [line[2:4] for line in told[:4]] == ["au", "sg", "de", "ca"]


def test_home_comes_before_destinations_and_the_order_of_countries(career, monkeypatch):
    for name, value in (("COUNTRIES", "ca"), ("DESTINATIONS", "us"), ("HOME", "sg")):
        monkeypatch.setenv(f"CAREER_{name}", value)
    assert career("show", "32120").err == "note: 32120 is also ca:32120; sg:32120 is shown\n"


def test_a_country_settles_a_title(answer):
    assert ids(answer("show", "nurse", "--country", "us")) == ["us:29-1141"]


def test_a_code_of_several_countries_says_which_is_shown(career):
    done = career("show", "32120")
    assert (done.code, done.err) == (0, "note: 32120 is also sg:32120; ca:32120 is shown\n")


def test_what_acts_on_a_screen_is_no_word(refused):
    assert "needs a name" in refused(2, "countries", "\x1b[31m")


def test_a_code_and_the_words_before_it_need_no_quotes(answer):
    assert ids(answer("show", "NOC", "21231", "ca", "32120", "UK", "SOC", "2010", "2314")) == [
        "ca:21231",
        "ca:32120",
        "gb:2313",
    ]


@pytest.mark.parametrize("mark", ["\ufeff", "\ufeffid\n"])
def test_a_byte_order_mark_is_no_part_of_a_code(answer, mark):
    assert ids(answer("show", "-", stdin=f"{mark}ca:32120\r\n")) == ["ca:32120"]


def test_utf_16_is_refused_in_words():
    from careercli.errors import UsageError

    with pytest.raises(UsageError, match="Standard input is in UTF-16"):
        text_of("32120\n".encode("utf-16"), "Standard input")
    with pytest.raises(UsageError, match="line 2: not UTF-8 text"):
        text_of(b"32120\n\xe9\n", "Standard input")


@pytest.mark.parametrize("country", ["Canada", "CAN", "kanada"])
def test_a_country_by_its_name(answer, country):
    assert ids(answer("show", "nurse practitioners", "--country", country)) == ["ca:31302"]


def test_the_reader_s_countries_are_read_as_countries_are(answer, monkeypatch):
    monkeypatch.setenv("CAREER_COUNTRIES", "uk,de")
    assert ids(answer("show", "civil engineer")) == ["gb:2121"]


@pytest.mark.parametrize("arguments", [("show", "civil engineer"), ("search", "nurse")])
def test_a_country_that_is_not_here_is_not_passed_over(refused, monkeypatch, arguments):
    monkeypatch.setenv("CAREER_COUNTRIES", "de,xx")
    assert refused(2, *arguments).startswith("error: No country `xx` in the setting `countries` (CAREER_COUNTRIES)")


@pytest.mark.parametrize("command", ["show", "salary", "visas", "similar", "match", "faq", "countries"])
def test_the_words_of_one_title_need_no_quotes(career, command):
    quoted = career(command, "registered nurse", "--json")
    assert quoted.code == 0
    assert career(command, "registered", "nurse", "--json") == quoted
    assert career(command, "us:registered", "nurse", "--json").code == 0


def test_words_that_are_no_title_together_are_one_each(answer):
    assert ids(answer("show", "plumbers", "electricians", "--country", "ca")) == ["ca:72300", "ca:72200"]
    assert ids(answer("show", "registered nurses", "electricians", "--country", "us")) == ["us:29-1141", "us:47-2111"]


def test_words_of_no_title_are_looked_for_together(refused):
    assert refused(3, "show", "regstered", "nurse").startswith(
        "error: No occupation is called exactly `regstered nurse`"
    )


def test_titles_that_are_several_each_are_refused_with_what_to_do(refused):
    told = refused(3, "show", "teacher", "dentist")
    assert told.startswith("error: `teacher` could be several occupations")
    assert 'If it is one title, put it in quotes: `"teacher dentist"`.' in told
    assert 'in quotes: `"registered nurse"`' in refused(3, "compare", "registered", "nurse")
    assert "in quotes" not in refused(3, "show", "teacher")


def test_a_country_before_an_id_is_no_part_of_it(refused):
    assert refused(2, "compare", "Scotland", "us:11-1011").startswith("error: `Scotland` is a country")


@pytest.mark.parametrize("command", ["salary", "credentials"])
def test_a_place_of_several_words_is_told_to_take_quotes(refused, command):
    told = refused(3, command, "us:29-1141", "--region", "Albany,", "NY")
    assert 'If it belongs to the place, put that in quotes: `--region "Albany, NY"`.' in told
    assert "in quotes" not in refused(3, command, "us:99-9999", "--region", "NY")


@pytest.mark.parametrize("place", ["Albany, NY", "Albany NY", "Albany, New York", "us-m10580"])
def test_a_place_is_taken_by_its_name_with_its_state(answer, place):
    assert answer("salary", "us:29-1141", "--region", place)["data"]["region"] == "us-m10580"


def test_a_country_is_of_the_names_that_have_none(answer, refused):
    assert ids(answer("show", "12112", "ca:32120", "--country", "sg")) == ["sg:12112", "ca:32120"]
    assert "`ca:32120` is in Canada, but `--country` asks for Singapore" in refused(
        2, "show", "ca:32120", "us:29-2011", "--country", "sg"
    )
