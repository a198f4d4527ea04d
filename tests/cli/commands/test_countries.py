"""`career countries`: what is here."""

import pytest


@pytest.mark.parametrize("width", [80, 100, 160])
def test_the_page(page, snapshot, width):
    assert page(width, "countries") == snapshot


def test_the_record(answer):
    envelope = answer("countries")
    assert envelope["schema"] == "countries/1"
    assert [(line["country"], line["occupations"]) for line in envelope["data"]] == [
        ("ca", 516), ("us", 867), ("gb", 412), ("au", 1076), ("de", 1301), ("sg", 570),
    ]  # fmt: skip
    assert sorted(envelope["data"][0]) == [
        "classification", "country", "currency", "name", "occupations", "pay_years", "with_outlook", "with_pay",
    ]  # fmt: skip
