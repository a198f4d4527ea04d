"""Answers on the work itself: AI, the tasks it reaches first, the licence, the schooling."""

from careercli.model import isced
from careercli.model.ai import Shares
from careercli.model.faq_words import Asking, Said, Words, figure
from careercli.model.figure import amount_or_none

NAMED = 3
LICENCE = {
    "everywhere": "Yes. Known here as mandatory: {names}.",
    "somewhere": "In some regions or for a part of the work. Known here as mandatory there: {names}.",
    "none": "Nothing mandatory is known here, only what one may hold. That is no statement that nothing is asked.",
}
"""Message ids."""
LOW = ("wide", "partial", "mixed", "unweighted")
"""Qualities of shares that are of low confidence."""


def taken(asking: Asking) -> Said | None:
    """The three shares."""
    record, label = asking.record, asking.label
    shares = record["ai"]["shares"] if record["ai"] else None
    if shares is None or "missing" in shares:
        return None
    known = {name: amount_or_none(shares.get(name)) or 0.0 for name in ("automated", "augmented", "human")}
    parts = {name: label.percent(amount) for name, amount in known.items()}
    answer = [
        label(
            "Of its rated tasks {automated} can be automated, {augmented} are augmented and {human} stay human.",
            **parts,
        ),
        label("That rates tasks and is no forecast of jobs."),
        _through(shares, label),
    ]
    figures = [figure(f"ai_{name}", amount, "percent", shares["source"]) for name, amount in known.items()]
    return Said("ai", label("Will AI take it?"), label.joined(answer), figures, shares["sources"])


def _through(shares: Shares, label: Words) -> str:
    """Whose tasks they are, where not the country's own."""
    if shares["quality"] in LOW:
        return label("Read through American occupations, with low confidence.")
    return label("Read through American occupations.") if shares.get("derived") else ""


def first(asking: Asking) -> Said | None:
    """The activities in the automated bucket."""
    record, label = asking.record, asking.label
    ai = record["ai"]
    if ai is None or ai["tasks_by"] != "activities" or not any(ai["activities"].values()):
        return None
    rated = sum(len(entries) for entries in ai["activities"].values())
    found = [entry["title"].rstrip(".") for entry in ai["activities"]["automated"]]
    counts = {"n": label.number(len(found)), "all": label.number(rated)}
    if found:
        named = "; ".join(found[:NAMED])
        answer = label(
            "{n} of its {all} rated activities fall mostly to tasks AI can do: {named}.", named=named, **counts
        )
        if len(found) > NAMED:
            answer = label(
                "{n} of its {all} rated activities fall mostly to tasks AI can do, among them: {named}.",
                named=named,
                **counts,
            )
    else:
        answer = label("None of its {all} rated activities falls mostly to tasks AI can do.", **counts)
    figures = [figure("activities_automated", len(found), "activities", ai["shares"]["source"])]
    return Said("ai-tasks", label("Which tasks does AI reach first?"), answer, figures, ai["shares"]["sources"])


def licence(asking: Asking) -> Said | None:
    """What one must hold to work, by the sources; by a profile only where no source has an entry."""
    record, label = asking.record, asking.label
    sourced = [one for one in record["credentials"] if "confidence" in one]
    held = [one for one in sourced or record["credentials"] if one["status"].startswith("mandatory")]
    if not record["credentials"]:
        return None
    names = list(dict.fromkeys(one["name"] for one in held))
    everywhere = any(one["status"] == "mandatory" and one.get("covers") != "part" for one in held)
    if everywhere:
        text = LICENCE["everywhere"]
    elif held:
        text = LICENCE["somewhere"]
    else:
        text = LICENCE["none"]
    more = label("{n} in all (`career credentials {id}`).", n=label.number(len(names)), id=record["id"])
    unsure = any(one.get("confidence") == "to verify" for one in held)
    verify = label("Partly the editors' own knowledge: to be verified with the body.") if unsure else ""
    answer = [label(text, names="; ".join(names[:NAMED])), more if len(names) > NAMED else "", verify]
    figures = [figure("mandatory", len(names), "credentials", held[0]["source"])] if held else []
    sources = [key for one in held or sourced or record["credentials"] for key in one.get("sources", [one["source"]])]
    return Said("licence", label("Is a licence needed?"), label.joined(answer), figures, list(dict.fromkeys(sources)))


def schooling(asking: Asking) -> Said | None:
    """What entry typically takes."""
    record, label = asking.record, asking.label
    stage = next((one for one in record["education"] if one.get("typical")), None)
    if stage is None:
        return None
    answer = [label("Entry typically takes: {stage}.", stage=label(stage["stage"]))]
    figures = [figure("education", stage["stage"], "level", stage["source"])]
    sources = [stage["source"]]
    if "isced_low" in stage:
        answer.append(
            label("On the common scale that is ISCED {span}.", span=isced.span(stage["isced_low"], stage["isced_high"]))
        )
        figures += [
            figure(name, stage[name], "ISCED 2011", stage["isced_source"]) for name in ("isced_low", "isced_high")
        ]
        sources.append(stage["isced_source"])
    return Said("schooling", label("What schooling does it take?"), label.joined(answer), figures, sources)
