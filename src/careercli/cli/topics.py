"""Help topics: one text file each in `topics/`, its first line the title."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from careercli.errors import NotFound

_FOLDER = Path(__file__).parent / "topics"


def names() -> list[str]:
    """Every topic."""
    return sorted(path.stem for path in _FOLDER.glob("*.md"))


def text(name: str) -> str:
    """The text of a topic; NotFound names the nearest."""
    if name not in names():
        raise NotFound("error.topic.unknown", "hint.known.topics", topic=name, known=nearest(name, names()) or names())
    return (_FOLDER / f"{name}.md").read_text(encoding="utf-8")


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """The names most like a mistyped one."""
    return get_close_matches(name, list(known), n=3, cutoff=0.6)


def title(name: str) -> str:
    """The topic's first line without its mark."""
    return text(name).splitlines()[0].lstrip("# ")
