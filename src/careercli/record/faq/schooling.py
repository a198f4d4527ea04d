"""What schooling it takes to enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record import isced
from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.faq.group import group
from careercli.record.schooling import stage_words

if TYPE_CHECKING:
    from careercli.record.occupation import Education


def schooling(asking: Asking) -> Said | None:
    """What entry typically takes, in the publisher's words or those of its level, and on the common scale."""
    record, t = asking.record, asking.t
    stage = next((one for one in record["education"] if one.get("typical")), None)
    if stage is None:
        return None
    words, rated = _told(asking, stage), stage.get("rated_at", "")
    answer = [t("Entry typically takes: {stage}.", stage=words)]
    beside = Beside(rated_at=rated)
    figures = [figure("education", stage["stage"], "level", stage["source"], beside)]
    sources = [stage["source"]]
    if "isced_low" in stage:
        low, high = stage["isced_low"], stage["isced_high"]
        answer.append(
            t(
                "On the scale of all countries (ISCED 2011) that is level {span}: {words}.",
                span=isced.span(low, high),
                words=_words(asking, low, high),
            )
        )
        figures += [
            figure(name, stage[name], "ISCED 2011", stage["isced_source"], beside)
            for name in ("isced_low", "isced_high")
        ]
        sources.append(stage["isced_source"])
    answer.append(group(record, rated, t))
    return Said("schooling", t("What schooling does it take?"), t.joined(answer), figures, sources)


def _told(asking: Asking, stage: Education) -> str:
    """The publisher's words; the level with its meaning where those are German."""
    t, words = asking.t, stage_words(stage)
    if words == stage["stage"]:
        return t(words)
    told = {"scheme": t(stage.get("scheme", "")), "level": stage.get("level", ""), "meaning": t(words)}
    return t("{scheme} {level} ({meaning})", **told)


def _words(asking: Asking, low: int, high: int) -> str:
    t = asking.t
    words = t(isced.LEVELS[low])
    return words if low == high else t("{low} to {high}", low=words, high=t(isced.LEVELS[high]))
