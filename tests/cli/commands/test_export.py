"""`career export` as a reader meets it."""

import json

import pytest

ONLY = ("--country", "sg", "--only", "pay")


def test_it_says_what_it_wrote_and_where_to_begin(career, tmp_path):
    done = career("export", "sg", *ONLY)
    assert done.code == 0, done.err
    assert "3 tables" in done.out and "README.txt" in done.out
    names = {path.name for path in (tmp_path / "sg").iterdir()}
    assert names == {"countries.csv", "pay.csv", "sources.csv", "datapackage.json", "README.txt"}


def test_it_speaks_the_reader_s_language(career, tmp_path):
    done = career("--lang", "fr", "export", "sg", *ONLY)
    assert "3 tableaux" in done.out
    assert "paquet de données" in (tmp_path / "sg" / "README.txt").read_text(encoding="utf-8")


def test_a_package_is_replaced_by_force_alone(career, refused, tmp_path):
    career("export", "sg", *ONLY)
    assert "--force" in refused(2, "export", "sg", *ONLY)
    assert career("export", "sg", "--country", "sg", "--only", "isco", "--force").code == 0
    assert not (tmp_path / "sg" / "pay.csv").exists()
    record = json.loads((tmp_path / "sg" / "datapackage.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in record["resources"]] == ["countries", "isco", "sources"]


def test_other_files_are_named_and_stay(refused, tmp_path):
    (tmp_path / "sg").mkdir()
    (tmp_path / "sg" / "mine.txt").write_text("mine")
    assert "mine.txt" in refused(2, "export", "sg", *ONLY, "--force")
    assert [path.name for path in (tmp_path / "sg").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("none/sg", *ONLY), 1, "cannot be written"),
        (("sg", "--only", "pays"), 3, "`pay`"),
        (("sg", "--only", ","), 2, "--only"),
        (("sg", "--country", "zz"), 3, "zz"),
        ((), 2, "FOLDER"),
    ],
)
def test_what_cannot_be_done_is_said(refused, arguments, code, said):
    assert said in refused(code, "export", *arguments)


def test_a_table_is_completed(career):
    from careercli.cli import completion

    assert ("pay,jobs", "Jobs to come") in completion.tables("pay,jo")
    assert "pay,pay" not in [name for name, _ in completion.tables("pay,pay")]
