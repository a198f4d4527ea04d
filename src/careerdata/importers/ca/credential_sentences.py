"""Facts in the sentences of Canadian requirement texts: which credential, for whom, in which provinces, how binding.

Rules for the shapes that recur; `read` gives no answer for any other, which a person must then read
(data/ca/read/requirements.toml). Only the facts leave this file: names here are ours, parts are a few words.

Traps:
- `compulsory in A and available, but voluntary, in all other provinces`: the rest is counted from what came before
- `all provinces except A and B`, `all provinces and the Northwest Territories`, `all provinces and territories`
- OaSIS loses spaces (`orcompletion`), so sentences are compared without them
"""

import re
from hashlib import sha256
from typing import NamedTuple

from careerdata.rows.credential import Kind, Status

PROVINCES = {
    "newfoundland and labrador": "ca-nl", "newfoundland/labrador": "ca-nl", "prince edward island": "ca-pe",
    "nova scotia": "ca-ns", "new brunswick": "ca-nb", "quebec": "ca-qc", "québec": "ca-qc", "ontario": "ca-on",
    "manitoba": "ca-mb", "saskatchewan": "ca-sk", "alberta": "ca-ab", "british columbia": "ca-bc",
}  # fmt: skip
TERRITORIES = {"yukon": "ca-yt", "northwest territories": "ca-nt", "nunavut": "ca-nu"}
NAMED = PROVINCES | TERRITORIES
TEN, THREE = frozenset(PROVINCES.values()), frozenset(TERRITORIES.values())
COUNTRY = "ca"
TRADE, RED_SEAL = "Trade certification", "Red Seal endorsement"
REGISTRATION = "Registration with the regulator of the profession"
RED_SEAL_BODY = "ca-red-seal"


class Reading(NamedTuple):
    """One fact of a sentence; no regions: the sentence does not say which."""

    name: str
    kind: Kind
    status: Status
    regions: frozenset[str]
    part: str = ""
    body: str = ""


def digest(sentence: str) -> str:
    """What a sentence is known by: its letters and figures alone, hashed, so that no sentence is kept."""
    plain = re.sub(r"[\W_]+", "", sentence.casefold())
    return sha256(plain.encode()).hexdigest()[:12]


def places(text: str, others: frozenset[str] = frozenset()) -> frozenset[str]:
    """The provinces and territories a clause names; `others`: those that `all other provinces` leaves out."""
    text = re.sub(r"\s+", " ", text.casefold())
    kept, _, excluded = text.partition("except")
    found = _named(kept)
    if "all provinces" in kept or "all other provinces" in kept or "remaining provinces" in kept:
        found |= TEN - others
    if re.search(r"(?<!northwest )\bterritories\b", kept):
        found |= THREE - others
    return found - _named(excluded)


def _named(text: str) -> frozenset[str]:
    return frozenset(key for name, key in NAMED.items() if name in text)


def region_cell(regions: frozenset[str]) -> str:
    """The cell of data/: the country's key where every province and territory is named."""
    return COUNTRY if regions >= TEN | THREE else " ".join(sorted(regions))


def binding(regions: frozenset[str]) -> Status:
    """Mandatory everywhere, or in some regions."""
    return "mandatory" if region_cell(regions) == COUNTRY else "mandatory-in-some-regions"


SCHOOLING = re.compile(
    r"(usually )?required (to be eligible )?for .{0,60}?(trade )?certification\.?$|"
    r"may be required for trade certification|"
    r"required to be eligible for (tool and die )?trade certification|^a period of supervised work experience|"
    r"^engineers are eligible for registration|practicum of supervised work experience", re.I
)  # fmt: skip
"""Ways to a credential, not a credential; schooling is told elsewhere."""
TRADES = re.compile(r"\bcertification\b.*\b(compulsory|but voluntary)\b|^trade certification .* is available in", re.I)
OTHERWISE = re.compile(r"certification (from|with|by|relating)|\. \w|voluntary for", re.I)
"""Shapes no rule reads: another's certification, two sentences in one, the people named last."""
TRADE_OF = (
    re.compile(r"^apprenticeship training and trade certification for (.+?) (?:is|are) ", re.I),
    re.compile(r"^(?:trade )?certification (?:for|as) (?:an? )?(.+?) (?:is|are) (?:compulsory|available)", re.I),
    re.compile(r"^(.+?),? trade certification(?:, for specified types of \w+,)? (?:is|are) ", re.I),
    re.compile(r"^(.+?) certification is (?:compulsory|available)", re.I),
)
COMPULSORY = re.compile(r"\bcompulsory in (.+?)(?:,? and (?:is )?(?:also )?available|, but voluntary|\.?$)", re.I)
VOLUNTARY = re.compile(r"\bvoluntary,?(?: for [\w ]+?)?,? in (.+?)\.?$", re.I)
AVAILABLE = re.compile(r"\bis available in (.+?)\.?$", re.I)


def read(sentence: str) -> list[Reading] | None:
    """The facts of a sentence of a known shape, none where it only tells of schooling; None for any other shape."""
    sentence = " ".join(sentence.split())
    for rule in (_schooling, _red_seal, _trade, _engineer, _technologist, _regulated):
        found = rule(sentence)
        if found is not None:
            return found
    return None


def _schooling(sentence: str) -> list[Reading] | None:
    return [] if SCHOOLING.search(sentence) else None


def _red_seal(sentence: str) -> list[Reading] | None:
    found = re.match(r"Red Seal endorsement .*?\bto (?:qualified )?(.+?)(?: upon|,? as qualified|\.)", sentence)
    if not found:
        return None
    where = places(sentence.partition(" to ")[0]) or frozenset({COUNTRY})
    return [Reading(RED_SEAL, "certification", "voluntary", where, found[1].strip(), RED_SEAL_BODY)]


def _trade(sentence: str) -> list[Reading] | None:
    if not TRADES.search(sentence) or OTHERWISE.search(sentence):
        return None
    named = next((found[1] for pattern in TRADE_OF if (found := pattern.match(sentence))), "")
    part = "" if named.casefold() in ("trade", "") else _lower(named.strip(" ,"))
    compulsory, voluntary = COMPULSORY.search(sentence), VOLUNTARY.search(sentence) or AVAILABLE.search(sentence)
    bound = places(compulsory[1]) if compulsory else frozenset()
    free = places(voluntary[1], bound) - bound if voluntary else frozenset()
    facts = []
    if bound:
        facts.append(Reading(TRADE, "certification", binding(bound), bound, part))
    if free:
        facts.append(Reading(TRADE, "certification", "voluntary", free, part))
    return facts or None


def _lower(name: str) -> str:
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def _engineer(sentence: str) -> list[Reading] | None:
    if not sentence.startswith("Licensing by a provincial or territorial association of professional engineers is req"):
        return None
    who = "those who approve drawings and reports or practise as Professional Engineer"
    return [Reading("Professional Engineer (P.Eng.) licence", "licence", "mandatory", frozenset({COUNTRY}), who)]


def _technologist(sentence: str) -> list[Reading] | None:
    if not re.search(r"In Quebec, membership in the regulatory body .*Professional Technologist", sentence):
        return None
    who = "users of the title Professional Technologist"
    where = frozenset({"ca-qc"})
    return [Reading(REGISTRATION, "registration", binding(where), where, who, "ca-qc-otpq")]


REGULATED = re.compile(
    r"^(?P<what>Registration|Licensure|Licensing|A licence or registration) (?:with|by) a regulatory body "
    r"(?:for (?P<of>[\w ]+?) )?is required(?: for (?P<for>[\w ,/]+?))? in (?P<where>[^.;]+?)"
    r"(?:, which includes completion of an approved registration examination)?\.$"
)
REGISTERED = re.compile(r"^(?P<for>[\w ]+?) require registration with a regulatory body in (?P<where>[^.;]+?)\.$")


def _regulated(sentence: str) -> list[Reading] | None:
    found = REGULATED.match(sentence) or REGISTERED.match(sentence)
    if not found or re.search(r" for .+ in .+ and for ", sentence):
        return None
    place, _, trailing = found["where"].partition(" for ")
    where = places(place)
    if not where:
        return None
    part = _lower(found["for"] or trailing)
    return [Reading(REGISTRATION, "registration", binding(where), where, part)]
