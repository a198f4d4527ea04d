"""The part of a key that a publisher's word gives: `Bachelor's degree` in `data.education.bachelors-degree`."""

import re


def slug(word: str) -> str:
    """A word in lower-case letters, digits and dashes; words that differ in other marks only have the same."""
    return re.sub(r"[^a-z0-9]+", "-", word.lower().replace("'", "").replace("’", "")).strip("-")
