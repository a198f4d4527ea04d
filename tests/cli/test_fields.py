"""`--fields a,b`: these keys, in this order, for lists and for whole occupations; typing mistakes are told."""

import pytest


def test_a_list_keeps_the_fields_in_their_order(career):
    done = career("list", "--country", "ca", "--limit", "1", "--fields", "title, id,title")
    assert done.out == "title\tid\nLegislators\tca:00010\n"


def test_an_occupation_is_narrowed_and_stays_one_record(answer):
    data = answer("show", "32120", "--fields", "id,pay.currency,title.fr")["data"]
    assert data == {"id": "ca:32120", "pay.currency": "CAD", "title.fr": "Technologues de laboratoires médicaux"}


def test_several_occupations_stay_a_list(answer):
    data = answer("show", "32120", "29-2011", "--fields", "id")["data"]
    assert data == [{"id": "ca:32120"}, {"id": "us:29-2011"}]


def test_a_path_through_a_list_gives_a_list(answer):
    data = answer("show", "29-2011", "--fields", "pay.percentiles.p50,ratings.overall")["data"]
    assert data["pay.percentiles.p50"][:1] == [62930]
    assert data["ratings.overall"] == [6.9]


def test_an_occupation_in_a_pipe_is_a_row(career):
    assert career("show", "32120", "21231", "--fields", "id,title.en").out == (
        "id\ttitle.en\nca:32120\tMedical laboratory technologists\nca:21231\tSoftware engineers and designers\n"
    )


def test_on_a_terminal_only_the_fields_are_shown(page):
    shown = page(80, "show", "32120", "--fields", "id,pay.currency")
    assert shown == "▌ Fields\n\n  id        pay.currency\n  ──────────────────────\n  ca:32120  CAD\n"


def test_a_key_some_occupations_lack_is_empty_not_wrong(answer):
    told = {"page_title": None, "missing": {"page_title": "not-in-record"}}
    assert answer("show", "21231", "--fields", "page_title")["data"] == told


def test_a_name_inside_the_record_is_refused_with_the_ways_to_it(refused):
    """`p10` is a field of a country's table, not of one occupation, whose percentiles have it."""
    assert "percentiles.p10" in refused(2, "salary", "32120", "--fields", "p10,p50,p90")
    assert "No field `p10`" in refused(2, "salary", "32120", "--fields", "p10")


def test_a_null_always_has_its_reason(answer):
    found = answer("salary", "us:29-1212", "--fields", "median_year.amount,percentiles.p50")["data"]
    assert isinstance(found["median_year.amount"], int | float)
    (first, *_) = answer("list", "--country", "gb", "--sort", "pay", "--fields", "id,pay_median,missing")["data"][::-1]
    assert (first["pay_median"], next(iter(first["missing"]))) == (None, "pay_median")
    (line,) = answer("salary", "--country", "sg", "--fields", "id,p10,p50", "--limit", "1")["data"]
    assert (line["p10"], line["missing"]) == (None, {"p10": "not-published"})


def test_a_reason_has_a_column(career):
    head, first, *_ = career(
        "salary", "--country", "sg", "--fields", "id,p10,p50", "--limit", "1", "--format", "csv"
    ).out.splitlines()
    assert head == "id,p10,p50,missing"
    assert first.endswith(",p10=not-published")


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("foo", "hint: Fields: id, country, code, "),
        ("pay.foo", "hint: Fields of pay: "),
        ("pay.percentiles.foo", "hint: Fields of pay.percentiles: "),
        ("id.foo", "hint: id has no fields of its own"),
    ],
)
def test_an_unknown_field_of_an_occupation(refused, field, told):
    message = refused(2, "show", "32120", "--fields", f"id,{field}")
    assert message.startswith(f"error: No field `{field}`\n\n{told}")


def test_an_unknown_field_of_a_list(refused):
    message = refused(2, "search", "nurse", "--fields", "name")
    fields = "id, title, score, matched, country, code, lang, how, sure, via, quality"
    assert message == f"error: No field `name`\n\nhint: Fields: {fields}\n"


@pytest.mark.parametrize("fields", ["", ",", " "])
def test_no_field_at_all(refused, fields):
    assert refused(2, "list", "--fields", fields).startswith("error: `--fields` is empty\n\nhint: Fields: id, ")


@pytest.mark.parametrize("command", ["config list", "schema", "countries", "sources 32120", "salary --country ca"])
def test_every_list_can_be_narrowed(career, command):
    first = career(*command.split(), "--format", "csv").out.splitlines()[0].split(",")[0]
    rows = career(*command.split(), "--fields", first).out.splitlines()
    assert rows
    assert not any("\t" in row for row in rows)


def test_linked_data_is_whole_or_not_at_all(refused):
    refused(2, "show", "ca:32120", "--fields", "id", "--format", "jsonld")


def test_the_mark_of_a_wider_group_travels_with_the_figure(answer):
    """British projections are of two-digit groups, and Midlands pay of such a group; codes and titles are the own."""
    (line,) = answer("list", "--country", "gb", "--limit", "1", "--fields", "id,employment")["data"]
    assert line["of_group"]["employment"]["code"] == "11"
    (plain,) = answer("list", "--country", "gb", "--limit", "1", "--fields", "id,title")["data"]
    assert "of_group" not in plain
    place = answer("where", "gb:2231", "--fields", "region,p50")["data"][0]
    assert place["of_group"]["p50"]["code"] == "22"
    assert "of_group" not in answer("where", "gb:2231", "--fields", "region,year")["data"][0]
    inside = answer("outlook", "gb:2231", "--fields", "outlook.projections.growth_percent,outlook.projections.from")[
        "data"
    ]
    assert inside["of_group"]["outlook.projections.growth_percent"]["code"] == "22"
    assert list(inside["of_group"]) == ["outlook.projections.growth_percent"]
    own = answer("outlook", "us:29-1141", "--fields", "outlook.projections.growth_percent")["data"]
    assert "of_group" not in own
