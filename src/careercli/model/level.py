"""What the national skill levels mean, in a few words of our own."""

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
}


def level_meaning(scheme: str, value: str) -> str:
    """The meaning of a level in English (a message id for the catalogues); empty when not known."""
    return MEANINGS.get((scheme, value), "")
