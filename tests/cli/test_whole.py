"""An answer is whole before its first byte goes out: what fails on the way leaves nothing half-written on stdout."""

import json
from importlib import import_module

import pytest

from careercli.cli import fast
from careercli.output import delimited
from careercli.paths import text_formats


def no_memory(*_: object, **__: object) -> None:
    raise MemoryError


LISTED = [form for form in text_formats() if form != "jsonld"]


@pytest.mark.parametrize("form", LISTED)
def test_no_memory_after_a_part_is_written(career, monkeypatch, form):
    module = import_module(f"careercli.output.formats.{form}")
    write = module.write

    def cut(result, page, out):
        write(result, page, out)
        raise MemoryError

    monkeypatch.setattr(module, "write", cut)
    done = career("list", "--limit", "3", "--format", form)
    assert (done.out, done.code) == ("", 1)
    assert done.err.startswith("error: ")


@pytest.mark.parametrize("form", ["csv", "tsv", None])
def test_no_memory_within_a_list(career, monkeypatch, form):
    made = []

    def cell(*_):
        made.append(1)
        if len(made) > 20:
            raise MemoryError
        return "x"

    monkeypatch.setattr(delimited, "_cell", cell)
    done = career("list", "--limit", "9", *(("--format", form) if form else ()))
    assert (done.out, done.code, len(made)) == ("", 1, 21)


def test_no_memory_for_the_last_line_of_json_lines(career, monkeypatch):
    module = import_module("careercli.output.formats.jsonl")

    class Encoder:
        def __init__(self, **_):
            self.made = 0

        def encode(self, record):
            self.made += 1
            if self.made == 3:
                raise MemoryError
            return json.dumps(record)

    monkeypatch.setattr(module, "JSONEncoder", Encoder)
    done = career("list", "--limit", "3", "--format", "jsonl")
    assert (done.out, done.code) == ("", 1)


def test_no_memory_on_the_fast_lane(capsys, monkeypatch):
    module = import_module("careercli.output.formats.json")
    write = module.write

    def cut(result, page, out):
        write(result, page, out)
        raise MemoryError

    monkeypatch.setattr(module, "write", cut)
    assert fast.answered(["show", "ca:32120", "--json"]) == 1
    assert capsys.readouterr().out == ""


def test_no_memory_for_a_file(career, monkeypatch, tmp_path):
    file = tmp_path / "kept.csv"
    file.write_text("kept")
    monkeypatch.setattr(delimited, "_cell", no_memory)
    done = career("list", "--limit", "3", "-o", str(file))
    assert (done.out, done.code, file.read_text()) == ("", 1, "kept")
    assert [one.name for one in tmp_path.iterdir()] == ["kept.csv"]
