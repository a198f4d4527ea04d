"""What may follow on a command line that is still being typed: one value a line, a tab, what it means.

A shell's script (`shells/`) sets `_CAREER_COMPLETE` to the line up to the cursor and shows what is printed.
"""

import os
import sys
from pathlib import Path
from typing import Any

from careercli.errors import FAILED, OK

SHELLS = {
    "bash": "bash.sh",
    "fish": "fish.fish",
    "powershell": "powershell.ps1",
    "pwsh": "powershell.ps1",
    "zsh": "zsh.zsh",
}
_FOLDER = Path(__file__).parent / "shells"


def script(shell: str) -> str:
    """What a shell is to be told once."""
    return (_FOLDER / SHELLS[shell]).read_text(encoding="utf-8").rstrip("\n")


def suggest(command: Any, typed: str) -> int:
    """Print what fits; a failure (no atlas, a broken setting) must not disturb somebody who is typing."""
    try:
        lines = [f"{value}\t{meaning}" if meaning else value for value, meaning in fitting(command, typed)]
    except Exception:
        if os.environ.get("CAREER_DEBUG"):
            raise
        return FAILED
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
    return OK


def fitting(command: Any, typed: str) -> list[tuple[str, str]]:
    """(value, meaning) of everything that may stand where the line ends, each once."""
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete, split_arg_string

    from careercli.cli.explained import said, translate
    from careercli.output.clean import clean
    from careercli.text.text import text

    words = split_arg_string(typed)
    last = words.pop() if len(words) > 1 and not typed[-1:].isspace() else ""
    context = _resolve_context(command, {}, "career", words[1:])
    asked, last = _resolve_incomplete(context, words[1:], last)
    t = text()
    if asked is context.command:
        translate(asked, t)
    items = asked.shell_complete(context, last)
    if not items and not last and getattr(asked, "param_type_name", "") != "option":
        items = context.command.shell_complete(context, "--")  # nothing else can follow
    return list({item.value: (item.value, clean(said(item.help or "", t))) for item in items}.values())
