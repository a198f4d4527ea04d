"""`career data check`: the data folder, without building."""


def test_check_counts_the_occupations(career, data):
    assert career("data", "check") == ("ca\t4\nus\t4\n", "", 0)


def test_the_first_mistake_is_named_by_file_line_and_key(refused, data):
    wages = data / "ca" / "wages.csv"
    first, second, *rest = wages.read_text(encoding="utf-8").splitlines()
    wages.write_text("\n".join([first, second.replace("2025", "soon"), *rest, ""]), encoding="utf-8")
    assert "wages.csv:2: `year`: " in refused(4, "data", "check")


def test_a_folder_that_does_not_exist(refused):
    assert "There is no folder " in refused(2, "data", "check")
