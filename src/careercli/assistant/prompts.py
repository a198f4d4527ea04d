"""The commonest questions, ready for a reader to choose: each becomes a message that names the calls to make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import NotFound, UsageError
from careercli.output.clean import clean

if TYPE_CHECKING:
    from careercli.text.text import Text

LONGEST = 200
"""Letters of an argument: a title, a country, a few places."""


class Prompt(NamedTuple):
    """A question: the arguments it needs, and those it may have."""

    needs: tuple[str, ...]
    takes: tuple[str, ...] = ()


PROMPTS: Mapping[str, Prompt] = {
    "what-is-this-job": Prompt(("job", "country")),
    "what-does-it-pay": Prompt(("job", "country"), ("place",)),
    "can-i-work-there": Prompt(("job", "country"), ("trained_in",)),
    "which-visa": Prompt(("job", "country"), ("citizenship",)),
    "plan-a-move": Prompt(("job", "country", "to"), ("citizenship", "trained_in")),
}


def title(name: str, t: Text) -> str:
    """What a client's menu shows of a prompt."""
    return t(f"assistant.prompt.{name}.title")


def about(name: str, t: Text) -> str:
    """What an argument is."""
    return t(f"assistant.argument.{name}")


def message(name: str, given: Mapping[str, str], t: Text) -> str:
    """The message a prompt stands for. Raises NotFound for one that there is not, UsageError for a missing argument."""
    prompt = PROMPTS.get(name)
    if prompt is None:
        raise NotFound("error.assistant.prompt", "error.assistant.prompt.hint", name=name[:60], known=list(PROMPTS))
    values = {key: clean(str(value))[:LONGEST] for key, value in given.items() if value and str(value).strip()}
    for key in prompt.needs:
        if key not in values:
            raise UsageError("error.assistant.prompt.argument", name=key, prompt=name)
    takes = [key for key in prompt.takes if key in values]
    known = [t("assistant.prompt.known", what=about(key, t), value=values[key]) for key in takes]
    asked = t(f"assistant.prompt.{name}.text", **{key: values[key] for key in prompt.needs})
    return t.joined([asked, *known, t("assistant.prompt.end")])
