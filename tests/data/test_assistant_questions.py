"""A hundred questions people ask an assistant: one or two calls answer each, with the command line's own figures, and
the source and year of each in the reply."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from bpe_openai import get_encoding

from careercli.assistant.server import answered
from careercli.cli.commands import mcp
from careercli.text.text import text

QUESTIONS = tomllib.loads(Path(__file__).with_name("assistant_questions.toml").read_text(encoding="utf-8"))["question"]
COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
MOST_TOKENS = 1_500
IN_A_YEAR = {"hour": 2080, "week": 52, "month": 12, "year": 1}
REFUSED = ("needs", "gap")
"""What is no figure: the facts a system asks for, what no source has. The reply says so, as a failed call."""
T = text()


class Expected(NamedTuple):
    """What a reply must hold: texts, and keys of the sources it must name with their vintage."""

    texts: list[str]
    sources: Sequence[str] = ()


class Envelope:
    """`ask("salary", "32120")`: the JSON of a command line, each asked once."""

    def __init__(self, career: Any) -> None:
        self.career, self.seen, self.sources = career, {}, {}

    def __call__(self, *arguments: str) -> Any:
        if arguments not in self.seen:
            done = self.career(*arguments, "--json")
            assert done.code == 0, done.err
            self.seen[arguments] = json.loads(done.out)
        found = self.seen[arguments]
        self.sources |= found["sources"]
        return found["data"]


Ask = Envelope


def _median(ask: Ask, job: str) -> Expected:
    paid = ask("salary", job)["median_year"]
    return Expected([f"{T.count(round(paid['amount']))} {paid['currency']}"], [paid["source"]])


def _net(ask: Ask, job: str, place: str) -> Expected:
    row = ask("salary", job, "--net", "--region", place)["percentiles"][0]
    ends = [row["net"]] if row["net"] is not None else [end["net"] for end in row["net_range"]]
    return Expected([T.count(round(end)) for end in ends], [row["net_source"]])


def _offer(ask: Ask, job: str, place: str, amount: str) -> Expected:
    made = ask("offer", job, "--pay", amount, "--in", place)
    return Expected(
        [T.count(int(amount)), T.count(round(made["of_median"] - 100)).strip("-−") + "%"], [made["pay"]["source"]]
    )


def _place(ask: Ask, job: str) -> Expected:
    best = ask("where", job)[0]
    return Expected([best["name"], T.count(round(best["p50"] * IN_A_YEAR[best["period"]]))], [best["source"]])


def _abroad_pay(ask: Ask, job: str, country: str) -> Expected:
    rows = ask("salary", job, "--everywhere")
    row = next(row for row in rows if row["country"] == country)
    return Expected([row["id"], T.count(round(row["converted"]["p50"]))], [row["source"]])


def _projection(ask: Ask, job: str) -> dict[str, Any]:
    found: dict[str, Any] = ask("outlook", job)["outlook"]["projections"][0]
    return found


def _growth(ask: Ask, job: str) -> Expected:
    row = _projection(ask, job)
    return Expected([T.percent(row["growth_percent"], signed=True, places=0), str(row["to"])], [row["source"]])


def _wider_growth(ask: Ask, job: str) -> Expected:
    row = _projection(ask, job)
    return Expected(["~"], [row["source"]])


def _openings(ask: Ask, job: str) -> Expected:
    row = _projection(ask, job)
    return Expected([T.count(row["openings_per_year"])], [row["source"]])


def _ai(ask: Ask, job: str) -> Expected:
    shares = ask("ai", job)["ai"]["shares"]
    return Expected([T.percent(shares["automated"], places=0)], [shares["source"]])


def _licence(ask: Ask, job: str, *region: str) -> Expected:
    entries = ask("credentials", job, *(("--region", region[0]) if region else ()))["credentials"]
    must = [entry for entry in entries if entry["status"].startswith("mandatory")]
    return Expected([must[0]["name"]], [must[0]["source"]])


def _study(ask: Ask, job: str) -> Expected:
    stage = next(stage for stage in ask("education", job)["education"] if stage.get("source"))
    return Expected([], [stage["source"]])


def _skill(ask: Ask, job: str) -> Expected:
    best = ask("skills", job)["skills"][0]
    return Expected([best["name"]], [best["source"]])


def _similar(ask: Ask, job: str) -> Expected:
    best = ask("similar", job)[0]
    return Expected([best["title"]], [best["pay_source"]] if best.get("pay_source") else [])


def _abroad(ask: Ask, job: str, country: str) -> Expected:
    best = ask("match", job, "--to", country)[0]
    return Expected([best["id"], best["title"]])


def _visa(ask: Ask, job: str) -> Expected:
    routes = [route for route in ask("visas", job)["visas"] if route["status"] in ("open", "conditions")]
    return Expected([], [routes[0]["source"]])


def _points(ask: Ask, system: str, facts: str) -> Expected:
    made = ask("points", system, *(part for fact in facts.split(",") for part in ("--set", fact)))
    return Expected([str(made["total"]), made["name"]])


def _needs(_: Ask, system: str, *facts: str) -> Expected:
    return Expected([system, *(f"`{fact}`" for fact in facts)])


def _cutoff(ask: Ask) -> Expected:
    last = ask("rounds", "--limit", "1")[0]
    return Expected([last["date"], str(last["cutoff"])], [last["source"]])


def _language(ask: Ask, test: str, *scores: str) -> Expected:
    made = ask("language", test, *scores)
    return Expected([f"| {level} |" for level in made["levels"].values()], [made["source"]])


def _move(ask: Ask, job: str, origin: str, to: str) -> Expected:
    plan = ask("move", job, "--from", origin, "--trained-in", origin, "--worked-in", origin, "--to", to)
    there = plan["destinations"][0]
    return Expected([T.count(there["net"]["low"])], [there["net"]["source"], there["pay"]["source"]])


def _move_table(ask: Ask, job: str, origin: str) -> Expected:
    plan = ask("move", job, "--from", origin, "--trained-in", origin, "--worked-in", origin)
    first = plan["destinations"][0]
    return Expected([first["name"], T.count(first["net"]["low"])], [first["net"]["source"]])


def _compare(ask: Ask, job: str) -> Expected:
    paid = ask("salary", job)["median_year"]
    return Expected([T.count(round(paid["amount"]))], [paid["source"]])


def _list(ask: Ask, country: str, sort: str, *more: str) -> Expected:
    first = ask("list", "--country", country, "--sort", sort, *more, "--limit", "1")[0]
    paid = first["pay_median"]
    texts = [first["id"], first["title"], *([T.count(round(paid))] if paid is not None else [])]
    return Expected(texts, [first["pay_source"]] if paid is not None else [])


def _rank(ask: Ask, country: str, weights: str) -> Expected:
    first = ask("rank", "--country", country, "--weights", weights)[0]
    return Expected([first["id"], T.decimal(first["overall"])])


def _word(ask: Ask, *word: str) -> Expected:
    return Expected([ask("explain", " ".join(word))["text"]["en"].split(". ")[0].split("`")[0][:60]])


def _faq_pay(ask: Ask, job: str) -> Expected:
    row = ask("salary", job)["percentiles"][0]
    return Expected([T.decimal(row["p50"], 2)], [row["source"]])


def _coverage(ask: Ask) -> Expected:
    return Expected([T.count(line["occupations"]) for line in ask("countries")])


def _title(ask: Ask, job: str) -> Expected:
    return Expected([ask("show", job)["title"]["en"]])


def _texts(_: Ask, *words: str) -> Expected:
    return Expected(list(words))


def _sentence(_: Ask, *words: str) -> Expected:
    return Expected([" ".join(words)])


def _rating(ask: Ask, job: str) -> Expected:
    return Expected([T.decimal(ask("rate", job)["overall"])])


def _sources(ask: Ask, job: str) -> Expected:
    return Expected([line["title"].split(",")[0] for line in ask("sources", job)[:3]])


KINDS: dict[str, Callable[..., Expected]] = {
    "median": _median, "net": _net, "offer": _offer, "place": _place, "abroad-pay": _abroad_pay, "growth": _growth,
    "wider-growth": _wider_growth, "openings": _openings, "ai": _ai, "licence": _licence, "study": _study,
    "skill": _skill, "similar": _similar, "abroad": _abroad, "visa": _visa, "points": _points, "needs": _needs,
    "systems": _texts, "choices": _texts, "duties": _texts, "cutoff": _cutoff, "language": _language, "move": _move,
    "move-table": _move_table, "compare": _compare, "list": _list, "rank": _rank, "word": _word,
    "coverage": _coverage, "title": _title, "rating": _rating, "sources": _sources,
    "gap": _sentence, "says": _sentence, "faq-pay": _faq_pay,
}  # fmt: skip


@cache
def encoding() -> Any:
    """The tokeniser that counts."""
    return get_encoding("o200k_base")


def replies(question: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """The reply to each call of a question, and whether it says why there is none."""
    session = mcp.session(T)
    for call in question["calls"]:
        arguments = {name: value for name, value in call.items() if name != "tool"}
        yield answered(call["tool"], arguments, session)


def vintage(source: dict[str, Any]) -> str:
    """What a reply says behind a source: its year."""
    return f"({source['vintage']})"


def test_there_are_a_hundred_over_six_countries() -> None:
    asked = [question["ask"] for question in QUESTIONS]
    assert len(set(asked)) == len(asked) >= 100
    every = json.dumps([question["calls"] for question in QUESTIONS])
    assert set(re.findall(r'"tool": "(\w+)"', every)) == {
        "find", "occupation", "pay", "compare", "list", "visas", "move", "explain",
    }  # fmt: skip
    for country in COUNTRIES:
        assert len(re.findall(rf'"{country}[:"]', every)) >= 8, country


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["ask"][:60])
def test_a_question_is_answered_with_figure_source_and_year(question: dict[str, Any], career: Any) -> None:
    ask = Envelope(career)
    said = list(replies(question))
    assert 1 <= len(said) <= 2
    for reply, _ in said:
        assert len(encoding().encode(reply)) <= MOST_TOKENS
        figures = "\n".join(reply.splitlines()[2:])  # the subtitle of a comparison explains its own marks
        assert "~" not in figures or T("assistant.mark") in reply
    whole = "\n".join(reply for reply, _ in said)
    for line in question["expect"]:
        kind, *words = line.split()
        expected = KINDS[kind](ask, *words)
        for part in expected.texts:
            assert part in whole, (kind, part, whole)
        for key in expected.sources:
            assert vintage(ask.sources[key]) in whole, (kind, key, whole)
    last, refused = said[-1]
    assert refused == (question["expect"][0].split()[0] in REFUSED), last
