"""A national skill level in words."""

from careercli.record.level import scheme_key
from careercli.text.text import Text


def level_text(scheme: str, value: str, t: Text) -> str:
    """`TEER 2`, `job zone 4`: the scheme with the level."""
    return t("level.named", scheme=t(scheme_key(scheme)), level=t.word("level", value))
