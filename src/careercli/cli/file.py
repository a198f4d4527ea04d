"""`-o FILE`: the format its ending names, and the file written whole or not at all."""

import os
from pathlib import Path

from careercli.errors import CareerError, UsageError

OTHER_ENDINGS = {"txt": "plain", "htm": "html", "yml": "yaml", "markdown": "md", "ndjson": "jsonl"}


def format_of(name: str, formats: list[str]) -> str | None:
    """The format for a file; None for one without an ending. Raises UsageError for an ending of no format."""
    ending = Path(name).suffix[1:].lower()
    form = OTHER_ENDINGS.get(ending, ending)
    if form and form not in formats:
        raise UsageError("error.output.ending", "error.output.ending.hint", ending=ending, known=formats)
    return form or None


def save(text: str, name: str) -> None:
    """Write a file so that a failure leaves what was there; a device or pipe is simply written to."""
    path = Path(name)
    try:
        if path.is_relative_to("/dev") or (path.exists() and not path.is_file()):
            with path.open("a", encoding="utf-8", newline="") as out:
                out.write(text)
        else:
            _replace(Path(os.path.realpath(path)), text)
    except OSError as problem:
        raise CareerError("error.output.unwritable", file=name, reason=str(problem.strerror)) from problem


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8", newline="")
        if path.exists():
            draft.chmod(path.stat().st_mode & 0o777)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
