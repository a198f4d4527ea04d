"""`career data build`: an atlas that answers, or the first mistake and no atlas."""


def test_build_makes_an_atlas_that_answers(career, data, monkeypatch):
    done = career("data", "build", "--to", "atlas.db")
    assert (done.code, done.err) == (0, "")
    assert "occupation\t8\n" in done.out
    monkeypatch.setenv("CAREER_ATLAS", "atlas.db")
    assert career("list").out.count("\n") == 8


def test_the_first_mistake_is_named_by_file_line_and_key(refused, data, tmp_path):
    wages = data / "ca" / "wages.csv"
    first, second, *rest = wages.read_text(encoding="utf-8").splitlines()
    wages.write_text("\n".join([first, second.replace("2025", "soon"), *rest, ""]), encoding="utf-8")
    assert "wages.csv:2: `year`: " in refused(4, "data", "build", "--to", "atlas.db")
    assert not (tmp_path / "atlas.db").exists()


def test_a_folder_that_does_not_exist(refused):
    assert "There is no folder " in refused(2, "data", "build", "--to", "atlas.db")
