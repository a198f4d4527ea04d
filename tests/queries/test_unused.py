"""Names in a sentence that its command line does not use."""

import pytest

from careercli.queries.unused import unused
from careercli.queries.wishes import wish
from careercli.text.text import text

ENGLISH = [text()]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("I am a nurse in Manila. Where would I earn most after tax?", ["Manila"]),
        ("Could Nurse Smith move to Canada as a nurse? Her sister Smith did.", ["Smith"]),
        ("I want to move from India to Canada as a nurse", []),
        ("What does a nurse earn in Texas, compared with Ontario?", []),
        ("Is 470 enough for Express Entry?", []),
        ("Which jobs are safe from AI in the US?", []),
    ],
)
def test_names_that_are_not_used(sentence: str, names: list[str]) -> None:
    found = wish(sentence, ENGLISH)
    assert found is not None
    assert unused(sentence, found, ENGLISH) == names
