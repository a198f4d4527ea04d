"""The command lines that explanations of words offer run over the real data."""

import shlex

import pytest

from careercli.text.terms import terms

COMMANDS = sorted({command for term in terms().values() for command in term.commands})


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_offered_runs(career, command):
    done = career(*shlex.split(command)[1:])
    assert done.code == 0, done.err
    assert done.out
