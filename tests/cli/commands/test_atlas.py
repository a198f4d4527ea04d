"""`career atlas`: a web page in a file, the same for programs, and what to do instead of megabytes on a screen."""

import json
from pathlib import Path


def test_without_a_country_those_there_are_stand(refused):
    said = refused(2, "atlas", "-o", "x.html")
    assert "Name a country" in said
    assert "ca, us, gb, au, de, sg" in said


def test_an_unknown_country_is_told(refused):
    assert "No country `xx`" in refused(3, "atlas", "--country", "xx", "-o", "x.html")
    assert not Path("x.html").exists()


def test_without_a_file_it_says_what_to_do(refused):
    for more in ((), ("--format", "table"), ("--format", "csv"), ("--format", "md"), ("-o", "atlas"), ("-o", "x.csv")):
        said = refused(2, "atlas", "--country", "UK", *more)
        assert "name a file" in said
        assert "career atlas --country gb -o atlas.html" in said
        assert "career list --country gb -o jobs.csv" in said
    assert [*Path().iterdir()] == []


def test_a_terminal_gets_no_page(career):
    done = career("atlas", "--country", "sg", "--format", "html", terminal=True)
    assert done.code == 2
    assert done.out == ""


def test_the_page_is_saved_in_the_readers_language(career):
    for lang, title in (("en", "Singapore"), ("fr", "Singapour"), ("pt", "Singapura"), ("zh-Hant", "新加坡")):
        done = career("atlas", "--country", "sg", "--lang", lang, "-o", f"{lang}.html")
        assert done.code == 0, done.err
        page = Path(f"{lang}.html").read_text(encoding="utf-8")
        assert f'<html lang="{lang}">' in page
        assert f"<h1>{title}" in page
        assert "pages.country_atlas" not in page  # no key in the place of a text


def test_programs_get_the_same(answer):
    found = answer("atlas", "--country", "sg")
    assert found["schema"] == "country-atlas/1"
    data = found["data"]
    assert (data["country"], len(data["occupations"])) == ("sg", 523)
    nurse = next(one for one in data["occupations"] if one["code"] == "22200")
    shown = answer("show", "sg:22200")["data"]
    assert nurse["pay_median"] == shown["pay"]["median_year"]["amount"]
    assert (nurse["employment"], nurse["missing"]["employment"]) == (None, "no-projections")
    assert {nurse["pay_source"], nurse["pay"]["source"]} <= found["sources"].keys()


def test_yaml_is_written_too(career):
    assert career("atlas", "--country", "sg", "-o", "sg.yaml").code == 0
    assert json.loads(career("atlas", "--country", "sg", "--json").out)["data"]["country"] == "sg"
    assert Path("sg.yaml").read_text(encoding="utf-8").startswith('schema: "country-atlas/1"')
