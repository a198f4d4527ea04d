"""What facts come to under a points system on a day, why, and what would raise it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import rounds
from careercli.queries import scores
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import ahead, changed, day_of, find_system
from careercli.record.finished import Finished
from careercli.rules import conditions, score
from careercli.rules.assumed import without_assumptions
from careercli.rules.changes import improvements
from careercli.rules.facts import Facts, facts_of
from careercli.rules.load import System, edition_on, system_on
from careercli.rules.settings import merged
from careercli.rules.trace import traced
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.points import PointsOf, Remark, TraceLine
    from careercli.text.text import Text

Record = dict[str, Any]
WEAK = ("S", "K")
"""Evidence below a dated transcription of the official text: secondary sources, general knowledge."""


class Question(NamedTuple):
    """A system on a day with facts that were checked."""

    system: System
    facts: Facts


def question_by_name(name: str, given: Record, settings: Sequence[str] = (), on: str | None = None) -> Question:
    """The question. Raises NotFound, NotKnownHere for a day without known rules, BadFacts with every problem."""
    return question_of(find_system(name), given, settings, on)


def question_of(
    record: Record, given: Record, settings: Sequence[str] = (), on: str | None = None, *, together: bool = True
) -> Question:
    """The same of a system at hand; `together`: whether the facts must agree with each other."""
    found = scores.read(record, given, settings)
    facts = merged(record, found.given, found.settings)
    day = day_of(record, facts.facts, on)
    edition_on(record, day)  # a day before any rules is refused before facts are asked for
    before, taken = [*found.problems, *facts.problems], [*found.taken, *facts.taken]
    return Question(
        system_on(record, day), facts_of(record, facts.facts, day, together=together, before=before, taken=taken)
    )


def points(question: Question, told: Sequence[str] = (), t: Text | None = None, *, explain: bool = False) -> Finished:
    """What the facts come to, as `points_of`; `told`: what else is known of the facts."""
    record = points_of(question)
    change = changed(question.system.record)
    over = _ended(record, change)
    warnings = [*told, *question.facts.taken, *ahead(record["on"]), *warnings_on(record["trace"])]
    sources = dict(named_sources(set(named_in(record))))
    page = None
    if t:
        from careercli.record.pages.points import PointsPage

        read = [one for one in warnings if isinstance(one, Message) and one.key == "note.scores.order"]
        below = [one for one in warnings if one not in read]
        page = PointsPage(record, sources, below, explain, change, read, record["system"] == rounds.system())
    return Finished(record, page, sources, [*over, *warnings], ended=over)


def _ended(record: PointsOf, change: str) -> list[str]:
    """What programs are told of rules that are no longer in force."""
    from careercli.text.text import text
    from careercli.words.points import result_in_words, sentence

    told = sentence(change, record["edition_ended"], result_in_words(record, text()), text())
    return [told] if told else []


def points_of(question: Question) -> PointsOf:
    """The answer: outcome, breakdown, trace, improvements, notes, and the defaults nobody stated."""
    system, facts = question
    found = without_assumptions(system, facts, score.result(system, facts.values))
    asks = {fact["name"]: fact["asks"] for fact in system.record["facts"] if fact["name"] in facts.assumed}
    record: Record = {
        "system": system.record["system"],
        "name": system.record["title"],
        "on": system.day,
        "edition": system.edition["name"],
        "edition_ended": system.ended,
        "page": system.record["page"],
        "total": found.total,
        "total_label": next((one.label for one in system.rules if one.id == system.record["outcome"].get("total")), ""),
        "pass": found.passes,
        "pass_mark": found.mark,
        "eligible": _eligible(system, found),
        "failed": found.failed,
        "undecided": found.undecided,
        "why_undecided": found.why if found.undecided else [],
        "needed": [{"fact": name, "asks": asks[name]} for name in found.undecided if name in asks],
        "leads_to": _leads_to(system, facts.values),
        "breakdown": score.breakdown(system, found),
        "assumed": facts.assumed,
        "improvements": improvements(system, facts.values, found),
        "notes": notes_on(system),
        "trace": traced(system, found),
    }
    return cast("PointsOf", {**record, **score.answers(system, found)})


def _leads_to(system: System, facts: Record) -> str | None:
    """What a pass only lets one into; None where it is the answer."""
    outcome = system.record["outcome"]
    when = outcome.get("leads_to_when")
    return outcome.get("leads_to") if when is None or conditions.compiled(when, system.day)(facts) else None


def _eligible(system: System, found: score.Result) -> bool | None:
    """Whether every requirement holds; None without requirements, or where one is not decided and none fails."""
    asked = [rule.id for rule in system.rules if rule.kind == "requirement"]
    if not asked or found.failed:
        return False if asked else None
    return None if any(name in found.open for name in asked) else True


def notes_on(system: System) -> list[Remark]:
    """What must be known beside the figures on the day of the rules."""
    day = system.rules_day()
    kept = [note for note in system.record["notes"] if note.get("from", "") <= day <= note.get("to", "9999-12-31")]
    return [
        {
            "says": note["says"],
            "source": note["source"],
            "contested": note["contested"],
            "doubt": note.get("doubt", False),
            "confidence": note["confidence"],
        }
        for note in kept
    ]


def warnings_on(trace: Sequence[TraceLine]) -> list[str]:
    """Which of the rules that count here rest on less than the official text or a dated transcription of it."""
    found: list[str] = []
    for confidence in WEAK:
        labels = [line["label"] for line in trace if line["confidence"] == confidence and line["value"] not in (0, "")]
        if labels:
            found.append(Message(f"warning.weak.{confidence}", known="; ".join(dict.fromkeys(labels))))
    return found
