"""The language of labels: asked for, configured, or the locale's."""

import os
from collections.abc import Iterable

from careercli.cli import streams
from careercli.errors import CareerError, UsageError
from careercli.person import config
from careercli.text.languages import languages
from careercli.text.text import Text, text


def check_language(name: str) -> str:
    """The bundled language of this name, however it is spelled; UsageError lists them."""
    spelled = name.replace("_", "-").lower()
    for language in languages():
        if spelled == language.lower():
            return language
    raise UsageError("error.language.unknown", "error.language.known", name=name, known=languages())


def reader_text(named: str | None) -> Text:
    """The texts of the language named, else configured, else the locale's. Raises UsageError for an unknown one."""
    name = named or config.setting("lang").value
    return text(check_language(name) if name else from_locale())


def help_text(named: str | None = None) -> Text:
    """The texts for help and failures: those of the reader, of the locale where the configuration is what is wrong."""
    try:
        return reader_text(named)
    except CareerError:
        return text(from_locale())


def tell_notes(notes: Iterable[str], t: Text) -> None:
    """Print remarks on how a question was understood to stderr."""
    streams.print_error(t("note.line", note=t.message(note)) for note in notes)


def tell(message: str) -> None:
    """Print a message to stderr, in the reader's configured language."""
    streams.print_error([reader_text(None).message(message)])


def from_locale() -> str:
    """The bundled language nearest to the environment's, English when there is none."""
    text = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    spelled = text.split(".")[0].replace("_", "-").lower()
    if spelled.startswith("zh") and not spelled.startswith(("zh-cn", "zh-sg", "zh-hans")):
        return "zh-Hant"
    return spelled[:2] if spelled[:2] in languages() else "en"
