"""The questions every test of the command line asks: the data of an answer, the words of a refusal."""

import json

import pytest


@pytest.fixture
def answer(career):
    """`answer("show", "32120")`: the JSON envelope of a command line that succeeds."""

    def asked(*arguments, **given):
        done = career(*arguments, "--json", **given)
        assert done.code == 0, done.err
        return json.loads(done.out)

    return asked


@pytest.fixture
def refused(career):
    """`refused(2, "show")`: what stderr says of a command line that fails so; stdout stays empty."""

    def asked(code, *arguments, **given):
        done = career(*arguments, **given)
        assert (done.code, done.out) == (code, ""), done
        assert done.err.startswith("error: ")
        assert "Traceback" not in done.err
        return done.err

    return asked


@pytest.fixture
def page(career, monkeypatch):
    """`page(80, "show", "32120")`: the table as a screen of that width shows it, without colour."""

    def shown(width, *arguments):
        monkeypatch.setenv("COLUMNS", str(width))
        done = career(*arguments, "--format", "table")
        assert done.code == 0, done.err
        return done.out

    return shown
