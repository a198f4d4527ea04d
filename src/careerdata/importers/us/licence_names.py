"""What a licence is called: one name for the spellings of fifty states, and whether it is an occupation's own name.

States write `Nurse, Registered (R.N.)`, `REGISTERED NURSE`, `Registered Nurse License`. Words are compared without
endings, order, what stands in brackets, and words that every licence may have.

Whom an American licence binds where its name does not tell: by the occupation, and by what its title or agency says.

Licences are linked by name. Some names are wider than the people they bind, some deceive, and some
name the work instead of the people who do it (`Plumbing Contractor`, `HVAC`), so that no title matches.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import Literal, NamedTuple

Words = frozenset[str]
EVERY_LICENCE = {
    "the", "of", "a", "an", "and", "or", "in", "for", "to", "with", "by", "on", "as", "at", "license",
    "licensed", "licensee", "licenses", "licence", "licensure", "certificate", "certificates", "certificated",
    "certification", "certified", "permit", "card", "holder", "individual", "state", "resident", "nonresident",
    "initial", "original", "new",
}  # fmt: skip
"""Words without meaning for which licence it is."""
ANY_GRADE = EVERY_LICENCE | {
    "registration", "standard", "class", "type", "level", "general", "non", "full", "professional",
    "practicing", "active", "i", "ii", "iii", "iv", "v",
}  # fmt: skip
"""Words that tell grades of one licence apart, not occupations."""
ANYBODY = {
    "technician", "technolog", "assistant", "worker", "operator", "agent", "specialist", "manager", "attendant",
}  # fmt: skip
"""Words that many occupations end in, without endings: alone they name none."""
ENDINGS = (
    ("ologists", "olog"), ("ologist", "olog"), ("ological", "olog"), ("ologic", "olog"), ("ology", "olog"),
    ("ries", "ry"), ("ies", "y"), ("ing", ""), ("ers", "er"), ("ors", "or"), ("ists", "ist"), ("ants", "ant"),
    ("s", ""),
)  # fmt: skip
GRADE = re.compile(r"(and|or|class|type|level)\b", re.I)
LONGEST_INVERSION = 3
"""`Nurse, Registered` is turned round, `Operator, Class D` and longer tails are not."""
SHORTEST = 4
"""A word keeps an ending without which fewer letters would be left."""
RARE = 4
"""In how many occupations one word may be a title and still name an occupation inside a longer name."""
TEMPORARY = re.compile(
    r"\b(apprentice(ship)?|temporary|temp|trainee|intern(ship)?|student|retired|volunteer|provisional|emeritus|"
    r"inactive|interim|resident physician|in training|emergency license|locum tenens)\b", re.I
)  # fmt: skip


def words(name: str, without: Collection[str] = EVERY_LICENCE) -> Words:
    """The words that make the name, without endings."""
    text = re.sub(r"\([^)]*\)", " ", name.lower().replace("’", "'").replace("'s", ""))
    return frozenset(_stem(word) for word in re.findall(r"[a-z]+", text) if word not in without)


@cache
def _stem(word: str) -> str:
    for ending, kept in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word.removesuffix(ending) + kept
    return word


def readable(title: str) -> str:
    """A title as a reader wants it: no brackets, no inversion, no capitals throughout."""
    text = " ".join(re.sub(r"\([^)]*\)|[\"“”*]", " ", title).split()).strip(" -–,;:.")
    head, comma, tail = text.partition(", ")
    if comma and "," not in tail and len(tail.split()) <= LONGEST_INVERSION and not GRADE.match(tail):
        text = f"{tail.strip()} {head.strip()}"
    text = re.sub(r"\s+(license|licence|permit)$", "", text, flags=re.I)
    if text.isupper() or text.islower():
        text = text.capitalize()
    return text or title


def common_names(titles: Iterable[str]) -> dict[str, str]:
    """For each title the name most states give a licence of these words; the shortest, then the first, of equals."""
    spellings: dict[Words, Counter[str]] = defaultdict(Counter)
    titles = list(titles)
    for title in titles:
        spellings[words(title) or frozenset([title])][readable(title)] += 1
    best = {key: _commonest(found) for key, found in spellings.items()}
    return {title: best[words(title) or frozenset([title])] for title in titles}


def _commonest(found: Counter[str]) -> str:
    return min(found, key=lambda name: (-found[name], name.isupper(), len(name), name))


class Titles(NamedTuple):
    """The titles of an occupation, as words: its official name and the parts of it, and all other names."""

    own: frozenset[Words]
    others: frozenset[Words]


def titles_of(official: str, others: Iterable[str]) -> Titles:
    """The names of one occupation; an official name may list several (`Barbers, Hairstylists, and Cosmetologists`)."""
    plain = re.sub(r"\b(except|including)\b.*", "", official, flags=re.I)
    parts = re.split(r",\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+", plain)
    shared = plain.split()[-1:]
    named = [plain, official, *(part if _names_people(part) else " ".join([part, *shared]) for part in parts)]
    own = frozenset(found for name in named if (found := words(name, ANY_GRADE)) - ANYBODY)
    return Titles(own, frozenset(words(name, ANY_GRADE) for name in others) - {frozenset()} - own)


def _names_people(part: str) -> bool:
    """Whether a part of a list stands by itself: `Cosmetologists` does, `Technicians` and `Amusement` do not."""
    found = words(part, ANY_GRADE)
    return len(found) > 1 or (bool(re.search(r"(ers|ors|ists|ians|ants)$", part)) and not found & ANYBODY)


def rare_words(every: Iterable[Titles]) -> set[Words]:
    """Titles of one word that few occupations have."""
    counted = Counter(name for titles in every for name in titles.own | titles.others if len(name) == 1)
    return {name for name, occupations in counted.items() if occupations <= RARE}


def covers(licence: str, titles: Titles, rare: Collection[Words]) -> Literal["whole", "part", "loose"]:
    """Whether a licence is for the whole occupation by its name, for a part of it, or only linked to it."""
    name = words(licence, ANY_GRADE)
    if name in titles.own:
        return "whole"
    inside = (title for title in titles.own | titles.others if title <= name)
    if name in titles.others or any(len(title) > 1 or title in rare for title in inside):
        return "part"
    return "loose"


class Part(NamedTuple):
    """For whom of an occupation a licence is: of which codes, by what stands in its title or agency."""

    codes: re.Pattern[str]
    words: re.Pattern[str]
    people: str


def _part(codes: str, words: str, people: str) -> Part:
    return Part(re.compile(codes), re.compile(words, re.I), people)


ENGINEERS = "those who sign off work or serve the public"
PUBLIC_SCHOOLS = "teachers in public schools"
PARTS = (
    _part(r"17-2|15-1", r"^(?!.*\bplant\b).*\bengineer(s|ing intern)?\b", ENGINEERS),
    _part(r"(?!53-|45-)", r"coast guard", "ranks aboard merchant ships"),
    _part(r"13-2011", r"account|\bcpa\b", "public accountants and users of the title"),
    _part(r"25-20[1-5]", r"teach|educat|instruct|kindergarten|prek|early childhood", PUBLIC_SCHOOLS),
    _part(r"43-4031", r"municipal clerk", "municipal clerks"),
    _part(r"51-9061", r"weigher", "weighers"),
    _part(r"49-3011", r"federal aviation|department of transportation", "those who approve work without supervision"),
    _part(r"53-2011", r"^flight engineer$", "flight engineers"),
    _part(r"17-3024", r"drone|remote pilot", "those who fly drones"),
    _part(r"53-4031", r"conductor", "railroad conductors"),
    _part(r"47-4011", r"home inspector", "home inspectors"),
)
"""The name is the occupation's, the people are fewer."""
NAMES_THE_WORK = (
    _part(r"47-2152", r"^(?!.*(inspect|examin|backflow|pool|plan)).*\bplumbing\b", "plumbers"),
    _part(
        r"49-9021",
        r"^(?!.*(inspect|water|sprinkler|medical gas|well|vehicle)).*(\bhvac|refrigera|heating|air condition|"
        r"\bmechanical (contractor|journeyman|master))",
        "",
    ),
    _part(r"53-305[34]", r"\b(taxi|taxicab|hackney|chauffeur|limousine|livery)\b", ""),
    _part(
        r"47-2111",
        r"^(?!.*(inspect|examin|engineer|connection|backflow|sales|administrat|sign|plan|irrigation)).*\belectrical\b",
        "",
    ),
    _part(r"33-9032", r"\bsecurity guard|private security (person|professional)|^guard\b|protective agent", ""),
    _part(r"17-2", r"^(?!.*(plant|cross|build)).*\bprofessional engineer\b", ENGINEERS),
    _part(
        r"25-20[1-5]",
        r"^(?!.*(assistant|substitute|barber|cosmet|dental|esthet|nail|driver|director|administ|nurse|intern|aide)).*"
        r"(\bteaching\b|\beducator\b|public school teacher|\binstructional\b|early childhood|preschool|prek)",
        PUBLIC_SCHOOLS,
    ),
    _part(r"25-3031", r"substitute", ""),
    _part(r"29-1126", r"\brespiratory care\b", ""),
    _part(
        r"29-2042",
        r"^(?!.*(instructor|dispatch|driver|evaluat)).*\b(emergency medical|ems provider|emergency care)",
        "",
    ),
    _part(r"29-1021", r"^dental (license by|- general)", ""),
    _part(r"39-4031", r"\bfuneral (service )?practitioner|mortuary science", ""),
    _part(r"41-3021", r"\b(insurance|life|health|lines)\b.*\b(agent|producer|intermediary)|\bresident producer", ""),
    _part(r"13-1031", r"\badjuster\b", "independent and public adjusters"),
    _part(r"47-4011", r"\bhome inspector\b", "home inspectors"),
)
"""The name is the work's: the licence is for a part of the people, who are named where the title does not say."""
NOT_ITS_OWN = (
    (re.compile(r"53-5"), re.compile(r"\b(aviation administration|agricultural|driver)\b", re.I)),
    (re.compile(r"53-201"), re.compile(r"\b(private|vintage)\b.*\bpilot\b", re.I)),
    (re.compile(r"41-3091"), re.compile(r"\bprofessional services\b", re.I)),
)
"""Codes, and licences whose names deceive: water vessels, pilots who may not be paid to fly, services of a trade."""
SUBSTITUTE = re.compile(r"\bsubstitute\b", re.I)
SUBSTITUTES, TEACHERS = "25-3031", "25-2"


def is_not_its_own(code: str, said: str) -> bool:
    """Whether a licence with these words is linked to the occupation by its name alone."""
    return any(codes.match(code) and words.search(said) for codes, words in NOT_ITS_OWN)


def work_named(code: str, title: str) -> Part | None:
    """The work of the occupation that a licence names, if it does."""
    return next((part for part in NAMES_THE_WORK if part.codes.match(code) and part.words.search(title)), None)


def with_substitutes(title: str, codes: list[str]) -> list[str]:
    """Licences of substitute teachers, which the source links to teachers, filed under their own occupation."""
    if not SUBSTITUTE.search(title) or not any(code.startswith(TEACHERS) for code in codes):
        return codes
    return sorted({SUBSTITUTES, *(code for code in codes if not code.startswith(TEACHERS))})
