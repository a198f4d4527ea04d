"""The language of labels: asked for, configured, or the locale's; catalogues by gettext."""

import gettext
import os

from careercli import paths
from careercli.errors import UsageError
from careercli.pages.labels import Labels


def check_language(name: str) -> str:
    """The bundled language of this name, however it is spelled; UsageError lists them."""
    spelled = name.replace("_", "-").lower()
    for language in paths.languages():
        if spelled == language.lower():
            return language
    raise UsageError(f"No language `{name}`", f"Languages: {', '.join(paths.languages())}")


def from_locale() -> str:
    """The bundled language nearest to the environment's, English when there is none."""
    text = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    spelled = text.split(".")[0].replace("_", "-").lower()
    if spelled.startswith("zh") and not spelled.startswith(("zh-cn", "zh-sg", "zh-hans")):
        return "zh-Hant"
    return spelled[:2] if spelled[:2] in paths.languages() else "en"


def labels(language: str) -> Labels:
    """The labels of a language; English where a catalogue lacks one."""
    if language == "en":
        return Labels("en", str)
    folder = str(paths.locale())
    catalogue = gettext.translation("career", folder, [language.replace("-", "_")], fallback=True)
    return Labels(language, catalogue.gettext)
