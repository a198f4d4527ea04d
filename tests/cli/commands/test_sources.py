"""`career sources`: where the figures come from."""

KEYS = ["key", "publisher", "title", "vintage", "licence", "page", "retrieved"]


def test_the_record(answer):
    envelope = answer("sources", "32120")
    assert envelope["schema"] == "sources/1"
    for line in envelope["data"]:
        assert [key for key in KEYS if not line.get(key)] == []


def test_an_occupation_s_are_those_of_its_page(answer):
    listed = {line["key"] for line in answer("sources", "32120")["data"]}
    assert listed == set(answer("show", "32120")["sources"])


def test_all_of_them(answer):
    every = {line["key"] for line in answer("sources")["data"]}
    assert {"ca-jobbank-2025", "us-oews-2025", "page-ca-32120"} <= every
