"""What is said in letters: the words a short name stands for, in the order in which they are tried.

A short name that a publisher lists is that publisher's name and is not spelled out.
"""

from itertools import product

SHORT: dict[str, tuple[str, ...]] = {
    "gp": ("general practitioner", "family physician", "Hausarzt"),
    "rn": ("registered nurse",),
    "lpn": ("licensed practical nurse",),
    "lvn": ("licensed vocational nurse",),
    "rpn": ("registered practical nurse",),
    "en": ("enrolled nurse",),
    "np": ("nurse practitioner",),
    "cna": ("nursing assistant",),
    "hca": ("health care assistant",),
    "psw": ("personal support worker",),
    "emt": ("emergency medical technician", "paramedic"),
    "ot": ("occupational therapist",),
    "pt": ("physical therapist", "physiotherapist"),
    "slp": ("speech language pathologist",),
    "dvm": ("veterinarian",),
    "cpa": ("certified public accountant", "chartered professional accountant", "accountant"),
    "ca": ("chartered accountant",),
    "acca": ("chartered certified accountant", "accountant"),
    "cfo": ("chief financial officer", "finance director"),
    "ceo": ("chief executive officer", "chief executive"),
    "coo": ("chief operating officer",),
    "cto": ("chief technology officer",),
    "cio": ("chief information officer",),
    "cmo": ("chief marketing officer",),
    "vp": ("vice president",),
    "pa": ("personal assistant",),
    "ea": ("executive assistant",),
    "dba": ("database administrator",),
    "hr": ("human resources", "personnel"),
    "it": ("information technology", "computer", "ICT"),
    "ict": ("IT", "computer"),
    "qa": ("quality assurance",),
    "qc": ("quality control",),
    "pr": ("public relations",),
    "r&d": ("research and development",),
    "ux": ("user experience",),
    "ui": ("user interface",),
    "swe": ("software engineer",),
    "sde": ("software developer",),
    "sre": ("site reliability engineer", "systems administrator"),
    "devops": ("software developer",),
    "hgv": ("heavy goods vehicle", "truck", "lorry"),
    "lgv": ("large goods vehicle", "truck", "lorry"),
    "cdl": ("truck",),
    "ece": ("early childhood educator",),
    "ta": ("teaching assistant",),
    "pe": ("physical education",),
    "esl": ("English as a second language",),
    "efl": ("English as a foreign language",),
    "csr": ("customer service representative",),
    "cnc": ("computer numerically controlled", "machinist"),
    "ac": ("air conditioning",),
    "hvac": ("heating, ventilation and air conditioning", "air conditioning"),
    "ndt": ("non-destructive testing",),
    "cplusplus": ("software",),
    "csharp": ("software",),
    "fsharp": ("software",),
    "dotnet": ("software",),
    "nodejs": ("software",),
    "java": ("software",),
    "python": ("software",),
    "javascript": ("software", "web"),
    "php": ("web", "software"),
    "lkw": ("Berufskraftfahrer",),
    "edv": ("IT",),
    "mfa": ("Medizinische Fachangestellte",),
    "zfa": ("Zahnmedizinische Fachangestellte",),
    "mta": ("Medizinisch-technischer Assistent",),
    "pta": ("Pharmazeutisch-technischer Assistent",),
    "sr": ("senior",),
    "jr": ("junior",),
    "asst": ("assistant",),
    "mgr": ("manager",),
    "engr": ("engineer",),
    "dr": ("doctor",),
    "supt": ("superintendent",),
}
"""Short names, folded, and names of computer languages, whose writers are called by what they write."""
_MOST = 6
"""Ways of spelling out that are tried at most."""


def spelled_out(words: list[str]) -> list[str]:
    """The texts a text stands for whose words may be short names; none where none is."""
    if not any(word in SHORT for word in words):
        return []
    ways = product(*(SHORT.get(word, (word,)) for word in words))
    return [" ".join(way) for way, _ in zip(ways, range(_MOST), strict=False)]
