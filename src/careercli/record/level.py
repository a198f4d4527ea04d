"""What the national skill levels mean, in a few words of our own."""

from careercli.text.slug import slug

MEANINGS = {
    ("TEER", "0"): "management",
    ("TEER", "1"): "usually a university degree",
    ("TEER", "2"): "usually a diploma or apprenticeship of two years or more, or supervision",
    ("TEER", "3"): "usually a diploma or apprenticeship under two years, or six months' training on the job",
    ("TEER", "4"): "usually secondary school, or some weeks' training on the job",
    ("TEER", "5"): "usually a short introduction, no schooling asked",
    ("job zone", "1"): "little or no preparation",
    ("job zone", "2"): "some preparation",
    ("job zone", "3"): "medium preparation",
    ("job zone", "4"): "considerable preparation",
    ("job zone", "5"): "extensive preparation",
    ("RQF", "6+"): "usually a bachelor's degree or more",
    ("RQF", "3-5"): "usually A levels to a foundation degree",
    ("RQF", "2"): "usually GCSEs at good grades",
    ("RQF", "below-3"): "below A level",
    ("skill level", "1"): "usually a bachelor's degree or more",
    ("skill level", "2"): "usually a diploma or associate degree",
    ("skill level", "3"): "usually a trade certificate with training on the job",
    ("skill level", "4"): "usually a certificate II or III",
    ("skill level", "5"): "usually compulsory schooling or a certificate I",
    ("SSOC skill level", "4"): "usually a university degree; of the whole group",
    ("SSOC skill level", "3"): "usually a diploma; of the whole group",
    ("SSOC skill level", "2"): "usually secondary school or a certificate after it; of the whole group",
    ("SSOC skill level", "1"): "usually primary school; of the whole group",
    ("requirement level", "1"): "helper: no or little training",
    ("requirement level", "2"): "skilled: usually two or three years' vocational training",
    ("requirement level", "3"): "specialist: usually a master craftsman's or bachelor's qualification",
    ("requirement level", "4"): "expert: usually at least four years' university study",
}


WORDS = {"below-3": "below 3"}
"""Levels whose key is not what one says."""


def scheme_key(scheme: str) -> str:
    """The text key of a scheme's name: `level.scheme.job_zone`; "" of none."""
    return f"level.scheme.{scheme.replace(' ', '_')}" if scheme else ""


def meaning_key(scheme: str, value: str) -> str:
    """The text key of what a level means: `level.meaning.job-zone.4`."""
    return f"level.meaning.{slug(scheme)}.{slug(value)}"


def level_words(value: str) -> str:
    """A level as one says it (a message id where it is words)."""
    return WORDS.get(value, value)


def level_meaning(scheme: str, value: str) -> str:
    """The meaning of a level in English (a message id for the catalogues); empty when not known."""
    return MEANINGS.get((scheme, value), "")


COMMON = {
    "TEER": {"0": 4.0, "1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "job zone": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0, "5": 4.5},
    "RQF": {"6+": 4.0, "3-5": 3.0, "2": 2.0, "below-3": 1.5},
    "skill level": {"1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "SSOC skill level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
    "requirement level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
}
"""The national levels on one scale of ours: 1 no training, 2 some, 3 a diploma or a trade, 4 a degree."""


def common_level_or_none(scheme: str, value: str) -> float | None:
    """A national level on the scale of `COMMON`, for comparing countries; None when not known."""
    return COMMON.get(scheme, {}).get(value)
