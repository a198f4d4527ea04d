"""The sources an answer rests on: those its figures name."""

from careercli.queries.sources import basis

SOURCES = [{"a": {"title": "A"}, "b": {"title": "B"}}, {"c": {"title": "C"}}]


def test_what_is_named_anywhere_is_kept():
    data = [{"pay": [{"p50": 1, "source": "a"}]}, {"rates": [{"sources": ["c", "x"]}]}]
    assert basis(data, SOURCES) == {"a": {"title": "A"}, "c": {"title": "C"}}


def test_a_name_elsewhere_is_no_source():
    assert basis({"title": "b", "source": {"b": 1}}, SOURCES) == {}


def test_a_part_names_only_its_own_sources(answer):
    assert set(answer("outlook", "32120")["sources"]) == {
        "ca-bc-outlook-2025",
        "ca-cops-2024",
        "ca-express-entry-2025",
        "ca-express-entry-2026",
        "ca-jvws-2026",
        "ca-pilots-2026",
        "ca-pnp-2026",
        "ca-pnp-lists-2026",
        "page-ca-32120",
    }
