"""Commands that texts name, as calls of tools."""

import pytest

from careercli.assistant import tools
from careercli.assistant.calls import FLAGS, OPTIONS, TOOLS, in_calls


@pytest.mark.parametrize(
    ("command", "call"),
    [
        ("More: career salary ca:32120", 'More: pay(job="ca:32120")'),
        ("`career ai ca:32120 --all`", '`occupation(job="ca:32120", section="ai", all=true)`'),
        ("career show ca:32120 --sources now", 'occupation(job="ca:32120") now'),
        ("career compare ca:32120 us:29-2011", 'compare(jobs=["ca:32120", "us:29-2011"])'),
        ("career salary gb:2231 --region 'New York' --net", 'pay(job="gb:2231", place="New York", net=true)'),
        ("`career points ca/crs`", '`visas(system="ca/crs")`'),
        ("`career explain TEER`", '`explain(word="TEER")`'),
        ("career where us:29-1141 --by net --limit 0", 'pay(job="us:29-1141", by="places", limit=0, net=true)'),
        ("`--everywhere` compares", '`by="countries"` compares'),
        ("`--limit 0` shows all", "`limit=0` shows all"),
        ("another currency: --currency EUR", 'another currency: `currency="EUR"`'),
        ("your own points: --profile", "your own points: visas(system=…, facts={…})"),
    ],
)
def test_a_command_becomes_its_call(command: str, call: str) -> None:
    assert in_calls(command) == call


@pytest.mark.parametrize(
    "command",
    ["career config set home ca", "`career help methods`", "`career search nurse`", "a career in show business"],
)
def test_what_no_tool_does_stays(command: str) -> None:
    assert in_calls(command) == command


def test_every_call_is_one_that_a_tool_takes() -> None:
    every = {name for schema in tools.schemas().values() for name in schema["properties"]}
    for tool in TOOLS.values():
        known = tools.schemas()[tool.name]["properties"]
        assert {*tool.fixed, *([tool.words] if tool.words else [])} <= set(known)
        assert tool.fixed.get("section", "summary") in tools.SECTIONS
    assert {*FLAGS.values(), *OPTIONS.values()} <= every
