"""The language of labels: asked for, configured, or the locale's."""

import os

from careercli.errors import UsageError
from careercli.text.languages import languages


def check_language(name: str) -> str:
    """The bundled language of this name, however it is spelled; UsageError lists them."""
    spelled = name.replace("_", "-").lower()
    for language in languages():
        if spelled == language.lower():
            return language
    raise UsageError(f"No language `{name}`", f"Languages: {', '.join(languages())}")


def from_locale() -> str:
    """The bundled language nearest to the environment's, English when there is none."""
    text = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    spelled = text.split(".")[0].replace("_", "-").lower()
    if spelled.startswith("zh") and not spelled.startswith(("zh-cn", "zh-sg", "zh-hans")):
        return "zh-Hant"
    return spelled[:2] if spelled[:2] in languages() else "en"
