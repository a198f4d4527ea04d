"""The least credentials of a USMCA profession: the publisher's sentence recognised, its facts in our own tokens.

Tokens: `degree` a bachelor's degree or a Mexican Licenciatura; `licenciatura`; `degree-in-field`; `licence` of a state
or province; `diploma` a post-secondary diploma or certificate of two years or more; `diploma-in-field`; `years-3`,
`years-5` of experience in the profession; and the degrees and titles named for one profession only.
"""

import re
from typing import NamedTuple

from careercli.errors import BadData

NOTES = re.compile(r" (?:\*\*Notes?:|For CUSMA,|An actuary|A librarian|A business person).*")
DEGREE = "baccalaureate or licenciatura degree"
DIPLOMA = "post-secondary diploma or post-secondary certificate"


class Minimum(NamedTuple):
    """What a profession asks: alternatives as tokens, and in our own words."""

    ways: str
    words: str


BACHELOR = "a bachelor's degree or Licenciatura"
LICENCE = "a licence of a state or province"
DIPLOMA_3 = "a post-secondary diploma or certificate of two years and three years' experience"
SENTENCES = {
    DEGREE: Minimum("degree", BACHELOR),
    f"{DEGREE}; or state/provincial licence": Minimum("degree licence", f"{BACHELOR}, or {LICENCE}"),
    f"{DEGREE}; or state/provincial/ federal licence": Minimum(
        "degree licence", f"{BACHELOR}, or a licence of a state, a province or the federation"
    ),
    f"{DEGREE}; or c.p.a., c.a., c.g.a. or c.m.a": Minimum(
        "degree accounting-title", f"{BACHELOR}, or one of the titles C.P.A., C.A., C.G.A., C.M.A."
    ),
    f"{DEGREE}; or {DIPLOMA}, and three years experience": Minimum(
        "degree diploma+years-3", f"{BACHELOR}, or {DIPLOMA_3}"
    ),
    f"{DEGREE} in hotel/restaurant management; or {DIPLOMA} in hotel/restaurant management, and three years "
    "experience in hotel/restaurant management": Minimum(
        "degree-in-field diploma-in-field+years-3",
        f"{BACHELOR} in hotel or restaurant management, or {DIPLOMA_3}, both in that field",
    ),
    f"{DEGREE}, and successful completion of training in the appropriate areas of insurance adjustment pertaining to "
    "disaster relief claims; or three years experience in claims adjustment and successful completion of training in "
    "the appropriate areas of insurance adjustment pertaining to disaster relief claims": Minimum(
        "degree+training years-3+training",
        f"training in adjusting disaster relief claims, and either {BACHELOR} or three years of adjusting claims",
    ),
    f"{DEGREE}; or equivalent professional experience as established by statement or professional credential attesting "
    "to five years experience as a management consultant, or five years experience in a field of specialty related to "
    "the consulting agreement": Minimum(
        "degree years-5",
        f"{BACHELOR}, or five years as a management consultant or in the field of the contract, attested",
    ),
    "d.d.s., d.m.d., doctor en odontologia or doctor en cirugia dental; or state/provincial licence": Minimum(
        "dental-degree licence", f"a doctor's degree in dentistry, or {LICENCE}"
    ),
    "d.v.m., d.m.v. or doctor en veterinaria; or state/provincial licence": Minimum(
        "veterinary-degree licence", f"a doctor's degree in veterinary medicine, or {LICENCE}"
    ),
    "ll.b., j.d., ll.l, b.c.l. or licenciatura degree (five years); or membership in a state/provincial bar": Minimum(
        "law-degree bar", "a law degree (a Licenciatura of five years), or membership in the bar of a state or province"
    ),
    "m.d. or doctor en medicina; or state/provincial licence": Minimum(
        "medical-degree licence", f"a doctor's degree in medicine, or {LICENCE}"
    ),
    "m.l.s. or b.l.s. (for which another baccalaureate or licenciatura degree was a prerequisite)": Minimum(
        "library-degree", "a master's in library science, or a bachelor's in it that follows another bachelor's degree"
    ),
    "state/provincial licence; or licenciatura degree": Minimum(
        "licence licenciatura", f"{LICENCE}, or a Mexican Licenciatura"
    ),
    "possession of (a) theoretical knowledge of any of the following disciplines: agricultural sciences, astronomy, "
    "biology, chemistry, engineering, forestry, geology, geophysics, meteorology or physics; and (b) the ability to "
    "solve practical problems in any of those disciplines, or the ability to apply principles of any of those "
    "disciplines to basic or applied research": Minimum(
        "knowledge",
        "knowledge of one of ten sciences, and the ability to solve practical problems in it; no degree is named",
    ),
}


def minimum_of(sentence: str, file: str, profession: str) -> Minimum:
    """What the sentence asks; BadData when it is none of those known."""
    plain = NOTES.sub("", sentence).casefold().replace("license", "licence").replace("’", "").rstrip(".")
    if plain not in SENTENCES:
        raise BadData(f"{file}: `{profession}`: its minimum now reads `{plain[:80]}`")
    return SENTENCES[plain]
