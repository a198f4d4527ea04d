"""Whom an American licence binds where its name does not tell: by the occupation, and by what its title or agency says.

Licences are linked by name (licence_names.py). Some names are wider than the people they bind, some deceive, and some
name the work instead of the people who do it (`Plumbing Contractor`, `HVAC`), so that no title matches.
"""

import re
from typing import NamedTuple


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
