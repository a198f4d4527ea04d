"""A treemap made by hand, for tests of the page and of the browser."""

from typing import Any

from careercli.output.document import Document
from careercli.output.treemap import CardRow, Choice, Leaf, LeafCell, LeafColumn, Shade, Slider, Treemap
from careercli.pages.country_atlas import TEXTS

COLUMNS = (
    LeafColumn("Name"),
    LeafColumn("People", number=True),
    LeafColumn("Pay", number=True),
    LeafColumn("Where", drop=True),
)
STOPS = ((0.0, "any"), (20.0, "at least 20"), (30.0, "at least 30"))


def leaf(key: str, name: str, people: float | None, pay: float | None, **given: Any) -> Leaf:
    """A leaf with a cell for each of COLUMNS."""
    cells = (
        LeafCell(name),
        LeafCell("not published" if people is None else f"{people:g}", people, people is None),
        LeafCell("withheld" if pay is None else f"~ {pay:g}", pay, pay is None),
        LeafCell("here"),
    )
    card = (CardRow("Pay", f"{pay} a year", "range", (10, 20, 30)), CardRow("Tasks", "half", "shares", (50, 25, 25)))
    made = Leaf(key, 0, people, False, cells, ("a",), (), f"Code {key}", "They work.", card, f"xx:{key}")
    return made._replace(**given)


def treemap(*leaves: Leaf, **given: Any) -> Treemap:
    """A treemap of these leaves, in two groups, coloured by pay."""
    made = Treemap(
        lead="All of them.",
        groups=("First", "Second"),
        columns=COLUMNS,
        leaves=leaves,
        shades=(Shade("Pay", "Pay a year, EUR", 2, (20.0, 30.0), ("under 20", "20 to 30", "30 or more"), "one"),),
        sliders=(Slider("Pay", 2, False, STOPS),),
        choices=(Choice("Level", (("a", "Level A"), ("b", "Level B"))),),
        notes=("~ is marked.",),
        words={key: f"{key} {{n}} of {{all}}" if key == "shown" else key for key in TEXTS},
        commands=("career show {key}",),
        equal=False,
        area_column=1,
        sorted_by=1,
    )
    return made._replace(**given)


def document(tree: Treemap) -> Document:
    """The document of a treemap."""
    return Document("Everything", "", (), {"one": "Publisher: Title (2025). https://example.org/a"}, treemap=tree)
