"""Why a route is open or closed to an occupation, and when its people were last invited, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.visas import CONDITION_IN_TEXT, CONDITIONS
from careercli.text.slug import slug
from careercli.text.text import text
from careercli.words.level import scheme_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.visas import Invited, Reason
    from careercli.text.text import Text


def reason_of(kind: str, values: dict[str, str], source: str) -> Reason:
    """A reason with its sentence in English."""
    return {"kind": kind, "says": reason_text(kind, values, text()), "values": values, "source": source}


def reason_text(kind: str, values: Mapping[str, str], t: Text) -> str:
    """The sentence of a reason, with the condition of the list's entry after it or within it."""
    shown = {"to": "", **values}
    if "scheme" in shown:
        shown["scheme"] = t(scheme_key(shown["scheme"]))
    if "words" in shown:
        shown["words"] = t.from_data(shown["words"])
    if "condition" in shown:
        shown["condition"] = condition_in(shown["condition"], t)
    sentence = t(f"visas.reason.{kind}", **shown)
    return f"{sentence}: {shown['condition']}" if "condition" in shown and kind not in CONDITION_IN_TEXT else sentence


def condition_in(condition: str, t: Text) -> str:
    """The condition of a list's entry in a language: a short one of data/, by itself or in English, in our words; all
    others as data/ has them."""
    for one in CONDITIONS:
        if condition in (one, text()(f"visas.condition.{slug(one)}")):
            return t(f"visas.condition.{slug(one)}")
    return condition


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
