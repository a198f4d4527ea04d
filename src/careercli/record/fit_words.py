"""Whom work suits, in words a student understands: what each of Holland's interests means, and working conditions.

All are message ids. Interests are Holland's six; the words are ours.
"""

from collections.abc import Callable, Sequence

LIKES = {
    "realistic": "hands-on work with tools, machines, plants or animals",
    "investigative": "finding out how things work",
    "artistic": "making something new",
    "social": "helping, teaching or caring for people",
    "enterprising": "leading and persuading people",
    "conventional": "order and clear rules",
}
"""What people of an interest like."""
MEANS = {
    "realistic": "Realistic: you make, repair, grow or drive something and can see the result.",
    "investigative": "Investigative: you ask why, look closely and work with facts and numbers.",
    "artistic": "Artistic: you express yourself in words, pictures, sound or form, with few fixed rules.",
    "social": "Social: you spend the day with people who need your help or learn from you.",
    "enterprising": "Enterprising: you decide, sell or lead, and take a risk to get something done.",
    "conventional": "Conventional: you keep records, figures or things exact and in their place.",
}
"""A sentence for each interest."""
SUITED = (
    "Suits people who like {first}.",
    "Suits people who like {first}, and then {second}.",
    "Suits people who like {first}, then {second}, then {third}.",
)
"""By how many interests are named."""
PLACES = ("first", "second", "third")
CONDITIONS = {
    "shifts": "work in shifts",
    "nights": "work at night",
    "weekends": "work on weekends",
    "on call": "being on call",
    "overtime": "overtime and long weeks",
    "part time": "part-time work is common",
    "seasonal": "work by the season",
    "outdoors": "work outdoors",
    "travel": "travel",
    "standing": "long hours on one's feet",
    "lifting": "heavy lifting",
    "heights": "work at heights or on ladders",
    "noise": "noise",
    "protective gear": "protective clothing or gear",
    "infection": "contact with infectious diseases",
    "injuries": "one of the highest rates of injuries and illnesses",
}
"""The conditions of work_context.csv in words."""
EXTENTS = {"often": "Often", "sometimes": "Sometimes, or for some"}
"""The heads of the two lists of conditions."""
NOTHING = {
    "unreached": "no interests, skills or working conditions are published for it, and it has no counterpart elsewhere",
    "doubtful": "no interests, skills or working conditions are published for it, and its counterparts elsewhere match "
    "too weakly to stand for it",
    "empty": "no interests, skills or working conditions are published for it or its counterparts elsewhere",
}
"""Why nothing is known."""


def suited(interests: Sequence[str], say: Callable[..., str]) -> str:
    """Whom the work suits in one sentence; `say` fills or translates a message; empty without interests."""
    named = [interest for interest in interests if interest in LIKES][: len(SUITED)]
    if not named:
        return ""
    return say(SUITED[len(named) - 1], **{PLACES[at]: say(LIKES[one]) for at, one in enumerate(named)})
