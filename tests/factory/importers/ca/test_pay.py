"""Low, median and high, and the value that stands for less than the minimum wage."""

from careerdata.importers.ca.pay import Pay, mark_floor, read_pay


def test_an_empty_cell_is_not_published() -> None:
    assert read_pay(["", "41.0", ""], "f.csv", "32120") == Pay("!not-published", "41", "!not-published")


def test_a_median_at_the_floor_is_no_figure_and_neither_is_the_low() -> None:
    marked = mark_floor(Pay("100", "100", "300", "annual-rate"), "100")
    assert marked == Pay("!minimum-wage-floor", "!minimum-wage-floor", "300", "annual-rate")


def test_a_low_that_is_not_published_stays_so() -> None:
    marked = mark_floor(Pay("!not-published", "100", "!not-published"), "100")
    assert marked == Pay("!not-published", "!minimum-wage-floor", "!not-published")


def test_a_low_alone_at_the_floor_keeps_its_number_and_is_noted() -> None:
    assert mark_floor(Pay("100", "200", "300"), "100") == Pay("100", "200", "300", "low-is-floor")
    noted = mark_floor(Pay("100", "200", "300", "census-2021"), "100")
    assert noted.note == "census-2021 low-is-floor"


def test_pay_above_the_floor_is_untouched() -> None:
    assert mark_floor(Pay("101", "200", "300"), "100") == Pay("101", "200", "300")
