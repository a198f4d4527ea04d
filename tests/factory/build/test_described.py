"""What the work of an occupation consists of, as numbers."""

from types import SimpleNamespace

from careerdata.build.described import activities


def test_an_activity_of_supplemental_tasks_only_counts_half():
    rows = [SimpleNamespace(dwa=dwa, core=core) for dwa, core in (("a", True), ("a", False), ("b", False))]
    country = SimpleNamespace(
        id="us:{}".format, occupations=lambda: [SimpleNamespace(code="1")], of=lambda _model, _code: rows
    )
    assert activities(country) == {"us:1": {"a": 1.0, "b": 0.5}}
