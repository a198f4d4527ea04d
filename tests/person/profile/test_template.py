"""The profile to fill in: empty, complete, and every example in it allowed."""

import re
from pathlib import Path

import pytest

from careercli.errors import UsageError
from careercli.person.profile import allowed, template
from careercli.person.profile.load import checked, parse
from careercli.person.replaced import replace


def filled_in() -> str:
    """The template with every example taken out of its comment."""
    lines = template.text().replace('# marital = "single"', '# marital = "married"').splitlines()
    return "\n".join(re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", line) for line in lines)


def test_it_says_nothing_by_itself() -> None:
    assert all(value == {} for value in parse(template.text()).values())


def test_every_example_is_allowed() -> None:
    profile = checked(parse(filled_in()))
    assert profile.birth_date is not None
    assert profile.languages is not None
    assert len(profile.languages) == 2


def test_every_key_is_explained() -> None:
    text = template.text()
    unexplained = [key for key, _ in allowed.every() if not re.search(rf"\b{key.split('.')[-1]}\b", text)]
    assert unexplained == []


def test_it_does_not_replace_a_profile(path: Path) -> None:
    replace(path, b"damaged")
    with pytest.raises(UsageError, match="There is a profile already"):
        template.write(path, force=False)
    assert path.read_text() == "damaged"
    kept = template.write(path, force=True)
    assert kept is not None
    assert kept.read_text() == "damaged"
    assert path.read_text() == template.text()
