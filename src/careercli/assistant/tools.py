"""What each tool does: the arguments of a call, checked, as those of the command that answers.

A tool is its schema in `tools.json`, as clients read it, and the function of its name here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from careercli.assistant.arguments import checked, settings
from careercli.assistant.jobs import job
from careercli.assistant.reply import Content, content_of, reply
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.record.finished import Finished
    from careercli.text.text import Text

ROWS = 15
"""Rows of a list that are given unless more are wanted."""
NO_LIMIT = 0


class Listener(Protocol):
    """Who reads, as `cli` hands it to the commands: in which language."""

    @property
    def text(self) -> Text:
        """The words of the language."""


class Session(NamedTuple):
    """What all calls of a server share. `command` gives the function of a command by its file's name; `profile`: the
    reader's own facts count where a call gives none."""

    reader: Listener
    command: Callable[[str], Callable[..., Any]]
    profile: bool = False


class Page(NamedTuple):
    """A query's answer under the page that shows it, as a command would hand it back."""

    page: str
    record: object
    sources: Mapping[str, Any]
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    limit: int | None = None


@cache
def described() -> dict[str, Any]:
    """The tools as clients read them, by name, and the instructions of the server."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("tools.json").read_text(encoding="utf-8"))
    return found


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each tool's arguments, by the tool's name."""
    return {tool["name"]: tool["inputSchema"] for tool in described()["tools"]}


def called(name: str, given: Mapping[str, Any], session: Session) -> str:
    """The reply to a call. Raises CareerError for what is wrong with it."""
    t = session.reader.text
    known = schemas()
    if name not in known:
        raise UsageError("error.assistant.tool", "error.assistant.tool.hint", name=name[:60], known=list(known))
    arguments = checked(name, given, known[name])
    number = arguments.pop("page", 1)
    return reply(answered(name, arguments, session), number, t)


def answered(name: str, arguments: dict[str, Any], session: Session) -> Content:
    """The content of the reply of a tool, from arguments that its schema allows."""
    return content_of(TOOLS[name](arguments, session), session.reader.text)


def find(given: dict[str, Any], session: Session) -> Any:
    """Occupations by title, code or duties."""
    t, country, limit = session.reader.text, given.get("country"), given.get("limit")
    if given.get("duties"):
        from careercli.queries.duties import duties

        return _page("duties", duties(given["query"], country, tuple, t), limit)
    from careercli.queries.naming import matches

    return _page("search", matches(given["query"], country, tuple, t), limit or ROWS)


def _page(name: str, found: Finished, limit: int | None) -> Page:
    return Page(name, found.page, found.sources, tuple(found.notes), tuple(found.warnings), limit)


SECTIONS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "summary": ("show", "whole", ()),
    "pay": ("salary", "whole", ("region",)),
    "jobs": ("outlook", "whole", ()),
    "ai": ("ai", "every", ()),
    "licence": ("credentials", "whole", ("region",)),
    "study": ("education", "whole", ("region",)),
    "skills": ("skills", "whole", ("to",)),
    "similar": ("similar", "everything", ("to",)),
    "abroad": ("match", "whole", ("to",)),
    "visas": ("visas", "whole", ()),
    "rating": ("rate", "whole", ()),
    "questions": ("faq", "every", ()),
    "countries": ("countries", "", ()),
    "sources": ("sources", "", ()),
}
"""Each section's command, what asks it for the whole page, and what else it takes."""


def occupation(given: dict[str, Any], session: Session) -> Any:
    """One occupation: a page on it, or on one side of it."""
    section, found = given.get("section", "summary"), _job(given)
    command, whole, takes = SECTIONS[section]
    more: dict[str, Any] = {}
    for argument, option in (("place", "region"), ("to", "to")):
        if argument in given:
            if option not in takes:
                able = [name for name, (_, _, of) in SECTIONS.items() if option in of]
                raise UsageError("error.assistant.section", name=argument, section=section, known=able)
            more[option] = given[argument]
    if given.get("all") and whole:
        more[whole] = True
    if section == "skills" and "to" in more:
        more["to"] = _job_of(more["to"], found[:2])
    return session.command(command)(session.reader, [found], **more)


def _job_of(name: str, country: str) -> str:
    """The id of another occupation: of the same country where it names none."""
    return job(name, None if name[2:3] == ":" else country).id


def _job(given: Mapping[str, Any], name: str = "job") -> str:
    return job(given[name], given.get("country")).id


def pay(given: dict[str, Any], session: Session) -> Any:
    """Pay: of a job, in a place, after tax; where an offer lies; the best places; every country."""
    found, by, limit = _job(given), given.get("by", "job"), given.get("limit")
    money = {name: given[name] for name in ("currency", "per") if name in given}
    if "offer" in given:
        place = given.get("place", found[:2])
        return session.command("offer")(session.reader, [found], pay=float(given["offer"]), place=place, **money)
    place, net = given.get("place"), given.get("net", False)
    if by == "places":
        measure = "net" if net else "pay"
        return session.command("where")(session.reader, [found], by=measure, region=place, limit=limit or ROWS, **money)
    if by == "countries":
        return session.command("salary")(session.reader, [found], region=place, net=net, everywhere=True, **money)
    whole = given.get("all", False)
    return session.command("salary")(session.reader, [found], region=place, net=net, limit=limit, whole=whole, **money)


LIST_OPTIONS = ("country", "level", "interest", "place")
"""Arguments of a list that its command has under the same name."""


def compare(given: dict[str, Any], session: Session) -> Any:
    """Occupations, or one in several places, side by side."""
    jobs = [job(name, given.get("country")).id for name in given["jobs"]]
    more = {name: given[name] for name in ("currency", "per", "net") if name in given}
    places = given.get("places")
    return session.command("compare")(
        session.reader, jobs, place=",".join(places) if places else None, whole=bool(given.get("all")), **more
    )


def list_(given: dict[str, Any], session: Session) -> Any:
    """The occupations of countries, narrowed and sorted, or in the order of weights."""
    more: dict[str, Any] = {name: given[name] for name in LIST_OPTIONS if name in given}
    more |= {name: [given[name]] for name in ("route", "on_list") if name in given}
    more |= {"bounds": given.get("filters", {}), "regulated": given.get("regulated", False)}
    limit = given.get("limit", ROWS)
    if "weights" in given:
        if "sort" in given:
            raise UsageError("error.assistant.two_orders", "error.assistant.two_orders.hint")
        weights = ",".join(settings(given["weights"]))
        return session.command("rank")(
            session.reader, weighing=weights, top=limit, everything=given.get("all", False), **more
        )
    return session.command("list_")(session.reader, sort=given.get("sort"), limit=limit, **more)


def visas(given: dict[str, Any], session: Session) -> Any:
    """The routes open to a job; the points of a person; the latest draws."""
    on, facts = given.get("on"), given.get("facts")
    if given.get("draws"):
        return session.command("rounds")(session.reader, limit=ROWS)
    if "test" in given:
        test, *scores = given["test"].replace(",", " ").split() or [""]
        return session.command("language")(session.reader, test, scores, on=on)
    if "system" in given or "job" not in given:
        if facts and "system" not in given:
            raise UsageError("error.assistant.system", "error.assistant.system.hint")
        own = session.profile and not facts and "system" in given
        known = settings({**_facts_of_job(given, on), **(facts or {})})
        return session.command("points")(session.reader, given.get("system"), settings=known, on=on, profile=own)
    if facts:
        raise UsageError("error.assistant.system", "error.assistant.system.hint")
    return session.command("visas")(
        session.reader, [_job(given)], on=on, profile=session.profile, whole=bool(given.get("all"))
    )


def _facts_of_job(given: Mapping[str, Any], on: str | None) -> dict[str, Any]:
    """What the job itself gives a system that is named with it, as the British one asks for its code."""
    if not {"job", "system"} <= set(given):
        return {}
    from careercli.queries.visas import occupation_facts, routes_of

    record = routes_of(job(given["job"], given.get("country")), on).record
    return dict(occupation_facts(given["system"], record))


def move(given: dict[str, Any], session: Session) -> Any:
    """A plan: pay after tax, licence, visa, fees and months in other countries, or step by step in one."""
    facts = given.get("facts")
    return session.command("move")(
        session.reader,
        [_job(given)],
        given.get("citizenship"),
        given.get("trained_in"),
        given.get("worked_in"),
        given.get("to"),
        "own" if session.profile and not facts else None,
        settings(facts or {}),
        by=given.get("by", "net"),
        currency=given.get("currency"),
        no_input=True,
    )


def explain(given: dict[str, Any], session: Session) -> Any:
    """What a word means; what data there are of each country."""
    word = given.get("word", "")
    if word == "countries":
        return session.command("countries")(session.reader)
    return session.command("explain")([word] if word else None)


TOOLS: Mapping[str, Callable[[dict[str, Any], Session], Any]] = {
    "find": find,
    "occupation": occupation,
    "pay": pay,
    "compare": compare,
    "list": list_,
    "visas": visas,
    "move": move,
    "explain": explain,
}
