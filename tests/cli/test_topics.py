"""Help topics: each a text with a title, and true."""

import pytest

from careercli import errors
from careercli.cli import topics
from careercli.person.config import KEYS


@pytest.mark.parametrize("name", topics.names())
def test_a_topic_has_a_title_and_fits_the_screen(name):
    lines = topics.text(name).splitlines()
    assert lines[0] == f"# {topics.title(name)}"
    assert max(map(len, lines)) <= 120


def test_every_exit_code_is_told():
    told = topics.text("exit-codes")
    codes = (
        errors.OK,
        errors.FAILED,
        errors.USAGE,
        errors.NOT_FOUND,
        errors.BAD_DATA,
        errors.TOO_OLD,
        errors.INTERRUPTED,
    )
    assert [code for code in codes if f"\n{code} " not in told] == []


def test_every_setting_has_its_variable_told():
    told = topics.text("environment")
    assert [key for key in KEYS if f"CAREER_{key.upper()}" not in told] == []


def test_an_unknown_topic_names_the_nearest():
    with pytest.raises(errors.NotFound) as caught:
        topics.text("exit-cods")
    assert caught.value.hints[0].startswith("Topics: exit-codes")
