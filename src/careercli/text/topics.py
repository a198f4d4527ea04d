"""Help topics: one Markdown file for each topic and language in `topics/<language>/`, its first line the title."""

from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "topics"
ENGLISH = "en"


class Topic(NamedTuple):
    """A topic as it is printed, in the language it was found in."""

    text: str
    language: str

    @property
    def title(self) -> str:
        """The first line without its mark."""
        return self.text.partition("\n")[0].lstrip("# ")


def names() -> list[str]:
    """Every topic; English has them all."""
    return sorted(path.stem for path in (FOLDER / ENGLISH).glob("*.md"))


def topic(name: str, language: str = ENGLISH) -> Topic:
    """One of `names()`: in the language where it is translated, else in English."""
    for found in (language, ENGLISH):
        path = FOLDER / found.replace("-", "_") / f"{name}.md"
        if path.exists():
            break
    return Topic(path.read_text(encoding="utf-8"), found)
