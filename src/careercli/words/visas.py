"""Why a route is open or closed to an occupation, and when its people were last invited, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.text.slug import slug
from careercli.text.text import text
from careercli.words.level import meaning_key, scheme_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.visas import Invited, Reason
    from careercli.text.text import Text

CONDITION_IN_TEXT = ("listed-if", "listed-not", "listed-part")
"""Reasons whose sentence has the condition of the list's entry within it."""
CONDITIONS = (
    "clb",
    "food-and-lodging",
    "excepted",
    "canadian-experience",
    "military-service-and-offer",
    "through isco-08",
    "same name",
    "third-party code",
    "regional",
    "metropolitan",
)
"""Conditions of a list's entries that data/ has in short, some with what the list says after it; all others stand there
in words."""
AS = "as "
"""Before what a list calls the occupation."""
MAYBE, LISTED = "maybe-listed", "listed"
SEVERAL = 3
"""From so many lists on they are named together."""


def reason_of(kind: str, values: dict[str, str], source: str) -> Reason:
    """A reason with its sentence in English."""
    return {"kind": kind, "says": reason_text(kind, values, text()), "values": values, "source": source}


def reason_text(kind: str, values: Mapping[str, str], t: Text) -> str:
    """The sentence of a reason, with the condition of the list's entry after it or within it."""
    shown = {"to": "", **values}
    if "scheme" in shown:
        shown["scheme_is"], shown["scheme"] = shown["scheme"], t(scheme_key(shown["scheme"]))
        shown["meaning"] = t(meaning_key(values["scheme"], values["level"]))
    if "words" in shown:
        shown["words"] = t.from_data(shown["words"])
    if "condition" in shown:
        shown["condition"] = condition_in(shown["condition"], t)
    sentence = t(f"visas.reason.{_worded(kind, shown, t)}", **shown)
    return f"{sentence}: {shown['condition']}" if "condition" in shown and kind not in CONDITION_IN_TEXT else sentence


def _worded(kind: str, values: Mapping[str, str], t: Text) -> str:
    """The key of a reason's sentence: what a level means and what a group is called are said where that is known."""
    if kind == "level" and t.has(meaning_key(values["scheme_is"], values["level"])):
        return "level-meaning"
    return f"{kind}-titled" if "title" in values else kind


def condition_in(condition: str, t: Text) -> str:
    """The condition of a list's entry in a language: a short one of data/, by itself or in English, in our words; all
    others as data/ has them."""
    for called in (AS, text()("data.list-condition.as", what="")):
        if condition.startswith(called):
            return t("data.list-condition.as", what=condition.removeprefix(called).replace(f"; {AS}", "; "))
    short, _, what = condition.partition(": ")
    for one in CONDITIONS:
        if short in (one, text()(f"data.list-condition.{slug(one)}")):
            words = t(f"data.list-condition.{slug(one)}")
            return t("pages.lists.condition", condition=words, what=what) if what else words
    return condition


def reasons_text(reasons: Sequence[Reason], t: Text) -> str:
    """Several reasons in one line; lists that an occupation may be on in the same way, and three or more that it is on,
    are named together."""
    alike: dict[object, list[Reason]] = {}
    joined = [MAYBE, *([LISTED] if sum(reason["kind"] == LISTED for reason in reasons) >= SEVERAL else [])]
    for at, reason in enumerate(reasons):
        together = (reason["kind"], reason["values"].get("condition")) if reason["kind"] in joined else at
        alike.setdefault(together, []).append(reason)
    return "; ".join(_together(some, t) for some in alike.values())


def _together(reasons: Sequence[Reason], t: Text) -> str:
    first = reasons[0]
    if len(reasons) == 1:
        return reason_text(first["kind"], first["values"], t)
    names = dict.fromkeys(t("visas.list_named", **reason["values"]) for reason in reasons)
    if first["kind"] == LISTED:
        return t("visas.reasons.listed", names=t.listed(names))
    sentence = t("visas.reasons.maybe-listed", names=t.listed(names))
    held = first["values"].get("condition", "")
    return t("pages.lists.condition", condition=sentence, what=condition_in(held, t)) if held else sentence


def invited_text(invited: Invited, t: Text) -> str:
    """When people were last invited; of a lottery what data/ says of it."""
    named = _invited_parts(invited)
    if not named:
        return t.from_data(invited["says"])
    rounds = [
        t("visas.invited.round", route=t.from_data(one["name"]), day=one["last"]) for one in invited.get("through", ())
    ]
    values = {**invited, "through": t.listed(rounds)}
    return t.joined(t(f"visas.invited.{part}", **values) for part in named)


def _invited_parts(found: Invited) -> list[str]:
    """The sentences `visas.invited.<part>` in their order; none where data/ has words of its own."""
    also = ["through"] if found.get("through") else []
    if found["last"] is None:
        never = ["unseen"] if "since" in found else ["never", *also, "known_to"]
        return never if "known_to" in found else []
    if "low" in found:
        return ["seen"]
    if "cutoff" not in found:
        return ["nominees", "known_to"]
    return ["last", *(["others"] if found.get("others") else []), *also, "known_to"]
