"""What the occupation itself gives a points system."""

import pytest

from careercli.rules.occupation import by_occupation


@pytest.mark.parametrize(
    ("system", "code", "opened", "facts"),
    [
        ("gb/skilled-worker", "2134", [], {"soc2020": "2134"}),
        ("au/skills-in-demand", "254411", ["au/482-core"], {"core_list": True, "major_group": "2"}),
        ("au/skills-in-demand", "561912", ["au/190"], {"core_list": False, "major_group": "5"}),
        ("de/opportunity-card", "43102", ["de/blue-card-shortage"], {"shortage_occupation": True}),
        ("de/opportunity-card", "43102", ["de/blue-card"], {"shortage_occupation": False}),
        ("sg/compass", "25121", ["sg/employment-pass-shortage"], {"shortage_occupation": True}),
        ("sg/compass", "25121", ["sg/employment-pass"], {"shortage_occupation": False}),
        ("ca/crs", "32120", ["ca/cec"], {}),
    ],
)
def test_facts_by_the_code_and_the_routes_open_to_it(
    system: str, code: str, opened: list[str], facts: dict[str, object]
) -> None:
    assert by_occupation(system, code, opened) == facts
