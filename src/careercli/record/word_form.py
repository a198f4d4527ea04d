"""One form for a word, however it is written: singular, American spelling, masculine.

`Secretaries` is `secretary`, `paediatric` is `pediatric`, `Kauffrau` is `kaufmann`. The forms are there to be compared,
not to be read: of `technologue` and `Technologe` is left `technolog`. The language of a word is not known, so that
rules of one language meet words of all; a rule may only make one of two words when no two titles become one by it.
"""

import re
from functools import cache

_SHORTEST = 4
"""Letters of the shortest word that is changed by rule."""


_Rules = tuple[tuple[str, str], ...]
"""Patterns, compiled when first used, and what stands instead of what they match."""


_WHOLE = {
    "people": "person",
    "persons": "person",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "women": "woman",
    "men": "man",
    "buses": "bus",
    "gases": "gas",
    "lenses": "lens",
    "grey": "gray",
    "tyre": "tire",
    "tyres": "tire",
    "cheque": "check",
    "cheques": "check",
    "kerb": "curb",
    "disc": "disk",
    "discs": "disk",
    "axe": "ax",
    "axes": "ax",
    "mum": "mom",
    "storey": "story",
    "furore": "furor",
    "cosy": "cozy",
    "ageing": "aging",
    "axeman": "axman",
    "skilful": "skillful",
    "programme": "program",
    "programmes": "program",
    "pyjamas": "pajama",
    "omelet": "omelette",
    "cigaret": "cigarette",
    "whisky": "whiskey",
    "speciality": "specialty",
    "specialities": "specialty",
    "yoghurt": "yogurt",
    "doughnut": "donut",
    "liquorice": "licorice",
    "moustache": "mustache",
    "doughnuts": "donut",
    "fulfill": "fulfil",
    "berufe": "beruf",
    "waitress": "waiter",
    "actress": "actor",
    "stewardess": "steward",
    "hostess": "host",
    "manageress": "manager",
    "barmaid": "barman",
    "postmistress": "postmaster",
    "headmistress": "headmaster",
    "masseuse": "masseur",
    "kochinnen": "koch",
    "koche": "koch",
    "kochin": "koch",
    "arzte": "arzt",
    "arztin": "arzt",
    "arztinnen": "arzt",
    "commise": "commis",
    "mairesse": "maire",
    "maitresse": "maitre",
    "hotesse": "hote",
    "cheffe": "chef",
}
_WHOLE |= {f"{word}es": base for word, base in _WHOLE.items() if word.endswith("ess")}
"""Words no rule covers."""

_PLURAL: _Rules = (
    (r"(?<=.)(?<!no)men$", "man"),
    (r"(?<=...)people$", "person"),
    (r"wives$", "wife"),
    (r"(kni|li)ves$", r"\1fe"),
    (r"(shel|wol|cal|hal|thie|loa|hoo)ves$", r"\1f"),
    (r"(tat|mat|her|ech)oes$", r"\1o"),
    (r"ies?$", "y"),
    (r"(?<![sui])s$", ""),
    (r"(ss|x|ch|sh|zz)es?$", r"\1"),
)

_OUR = (
    *("lab", "harb", "col", "behavi", "hon", "neighb", "flav", "arm", "vap", "fav", "rum", "hum", "sav"),
    *("od", "parl", "glam", "endeav", "ranc"),
)
_SPELLING: _Rules = (
    (rf"({'|'.join(_OUR)})our", r"\1or"),
    (r"(?<=[a-z]{2})i[zs](?=(?:e|er|ed|ing|ation|ational|able|or|ator)$)", "is"),
    (r"(?<=[a-z])yz(?=(?:e|er|ed|ing)$)", "ys"),
    (r"ae(?=d|sth|c[ao]|m[aoi]|olog|on|ontol|sar|tio|v)", "e"),
    (r"manoeuvr(?=i)", "maneuver"),
    (r"manoeuvre", "maneuver"),
    (r"(^|.)oe(?=str|soph|dem)", r"\1e"),
    (r"foet", "fet"),
    (r"homoeo", "homeo"),
    (r"rhoea", "rhea"),
    (r"(cent|theat|fib|calib)re", r"\1er"),
    (r"(spect|lust|sab|tit|och|goit|louv|somb|meag|[a-z]met|lit|^met)re$", r"\1er"),
    (r"ogue$", "og"),
    (r"(catal|dial|anal)ogu(?=er$|ing$|ed$)", r"\1og"),
    (r"(lic|def|off|pret)ence$", r"\1ense"),
    (r"licenc(?=ing$|ed$|er$)", "licens"),
    (r"practis(?=e$|er$|ed$|ing$)", "practic"),
    (r"alumini", "alumin"),
    (r"(?<=[a-z])mould|^mould", "mold"),
    (r"plough", "plow"),
    (r"jeweller(?=y$)", "jewelr"),
    (r"draught", "draft"),
    (r"sulph", "sulf"),
    (r"artefact", "artifact"),
    (r"gaug(?=e$|er$|ing$)", "gag"),
    (r"carburett", "carburet"),
    (r"enquir", "inquir"),
    (r"(judg|acknowledg)ement", r"\1ment"),
    (r"pyjama", "pajama"),
    (r"sceptic", "skeptic"),
    (r"waggon", "wagon"),
    (r"tyre", "tire"),
    (r"woollen", "woolen"),
    (r"(fue|dia)ll(?=ing$|er$|ed$)", r"\1l"),
    (r"fulfill", "fulfil"),
    (r"aeroplane", "airplane"),
    (r"^((?:[^aeiouy]*[aeiouy]){2,}[^aeiouy]*?)ll", r"\1l"),
)
"""British to American, but `-ize` to `-ise`: what ends so and is no verb (`prize`) loses nothing that way round."""

_AGENT = (
    *("er", "eur", "nt", "wart", "wirt", "expert", "or", "ist", "eut", "aut", "nom", "schmied"),
    *("graf", "ar", "urg", "kapitan", "kt", "chef", "detektiv", "soph", "akon", "ot", "arzt", "koch", "walt"),
    *("clown", "konsul", "log", "gog", "teg", "pad", "gehilf", "matros", "hirt", "lots", "gesel", "kolleg"),
    "beamt",
)
"""What German words for persons end in before `-in`."""
_ADJECTIVE = (
    *("(?<!f)(?<!fle)isch", "lich", "gestelt", "auftragt", "amt", "pruft", "lernt", "ordnet", "machtigt"),
    *("standig", "dienstet", "eidigt", "ierend", "itzend"),
    *("niert", "giert", "ziert", "rigt", "tional"),
)
"""What German adjectives, and persons called by one, end in before `-e`, `-er` and `-en`."""
_GENDER: _Rules = (
    (r"(?<=..)woman$", "man"),
    (r"(?<=....)person$", "man"),
    (r"(?<=...)frau$", "mann"),
    (r"(?<=...)leute$", "mann"),
    (r"(?<=...)(?<!ordens)schwester$", "pfleger"),
    (rf"^(?=.{{6}})(.*(?:{'|'.join(_AGENT)}))in(?:nen)?$", r"\1"),
    (r"(?<=....)atin(?:nen)?$", "at"),
    (r"(?<=....)innen$", ""),
    (r"(?<=...)arzte$", "arzt"),
    (r"(?<=...)koche$", "koch"),
    (r"(?<=...)krafte$", "kraft"),
    (r"(?<=...)anwalte$", "anwalt"),
    (r"(polst|futt|pflast|zimm|rauch|steu|kaland|sint|klett|kupf|fas)erer$", r"\1er"),
    (r"(log|gog|teg|pad|gehilf|matros|hirt|lots|gesel|kolleg|expert|schmied|fotograf)en?$", r"\1"),
    (r"(?<=..)(ent|ant|ist|eut|aut|ot|ekt|urg|nom|eur)en?$", r"\1"),
    (r"(?<=...)oren$", "or"),
    (r"(sekret|not|bibliothek|kommiss|archiv|veterin|function|jubil)are$", r"\1ar"),
    (rf"(?<=..)({'|'.join(_ADJECTIVE)})(?:e|er|en|es|em|in)$", r"\1"),
    (r"(leitend|bildend|fuhrend|beratend|tretend)(?:e|er|en|es|em|in)$", r"\1"),
    (r"^(erst|zweit|dritt)(?:e|er|en)$", r"\1"),
    (r"(?<=...)aux$", "al"),
    (r"(?<=..)ieuse$", "ieux"),
    (r"(?<=..)euse$", "eur"),
    (r"(?<=..)trice$", "teur"),
    (r"(?<=..)iere$", "ier"),
    (r"(?<=...)ere$", "er"),
    (r"(?<=..)ienne$", "ien"),
    (r"(?<=...)ell?e$", "el"),
    (r"(?<=...)ale$", "al"),
    (r"(?<=...)ee$", "e"),
    (r"(?<=..)(ti|ai|li)ve$", r"\1f"),
    (r"(?<=...)ile$", "il"),
    (r"(?<=...)ione$", "ion"),
    (r"(?<=..)((?<!s)t|[dsn])ore$", r"\1or"),
    (r"(?<=..)((?<!s)t|[dsn])ora$", r"\1or"),
    (r"(?<=..)(ei?r|ic|ari|ad|ed|id|an|os|log|graf|nom|iv)a$", r"\1o"),
    (r"(civil|municipal|adjoint|avocat|artisan|paysan|commis|mecanicien)n?e$", r"\1"),
)
"""German and Romance words for women as those for men, of whom there may be several."""


@cache
def form(word: str) -> str:
    """The form of a folded word."""
    known = _WHOLE.get(word)
    if known or len(word) < _SHORTEST or not word.isalpha():
        return known or word
    one = _changed(_PLURAL[:-1], word, first=True)
    one = _changed(_PLURAL[-1:], one)
    one = _changed(_SPELLING, _WHOLE.get(one, one))
    return _changed(_GENDER, one)


def _changed(rules: _Rules, word: str, *, first: bool = False) -> str:
    """The word after the rules in turn, or after the first that changes it."""
    for pattern, instead in rules:
        changed = re.sub(pattern, instead, word)
        if changed != word and first:
            return changed
        word = changed
    return word
