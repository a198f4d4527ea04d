"""One document with every block and every trap that text from outside can hold."""

from careercli.output.document import (
    Align,
    Bar,
    Bullets,
    Card,
    Cards,
    Cell,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Prose,
    Share,
    SideBySide,
    Spark,
)
from careercli.output.result import Result

MARKUP = "[bold]x[/bold] [note] [link=x]y[/] *a* _b_ `c` <b>d</b> & | ~e~ $f$ \\ [1] #g"
CONTROL = "re\x1b[31md \x1b]0;title\x07 bell\x07 \x9b2Jclear \u202eright\u202c tab\tline\nend\r\x7f"
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
WIDE = "医療検査技師は、病院や研究所で血液や尿などの検査を行う。일반 의료 기사 🧪"
SHARE = Share((("auto[x]", 7.1, "automated"), ("aug", 28.6, "augmented"), ("human|", 64.3, "human")))


def column(label: str, align: Align = "left", drop: int = 0) -> Column:
    """A column, spelt short."""
    return Column(label, align, drop)


TRAPS = Grid(
    (
        column("Name"),
        column("N", "right"),
        column("Range"),
        column("Series", drop=2),
        column("Parts", drop=1),
    ),
    (
        (Cell(MARKUP), Cell("1.50", refs=("a",)), Bar(1, 2, 3), Spark((1, 2, 3, 4, 5)), SHARE),
        (Cell(CONTROL), Cell("10.25", "good", ("b", "a")), Bar(None, None, None), Spark((2, 2, 2)), SHARE),
        (Cell(LONG), Cell("–", "dim"), Bar(None, 2.5, None), Spark((None, 1, None, 2)), Share(())),
        (Cell(WIDE), Cell(""), Bar(5, None, 2), Spark(()), Share((("all", 300.0, ""), ("none", 0.0, "")))),
        (Cell(""), Cell("7", refs=("gone",)), Bar(2, 2, 2), Spark((float("nan"), 1)), Cell("")),
    ),
    f"Grid {MARKUP}",
    1842,
)


def document() -> Document:
    """Every block, every style, every trap."""
    blocks = (
        Cards(()),
        Cards(
            (
                Card("Pay", "39.00 CAD", "half earn more", "good", ("a",)),
                Card(MARKUP, WIDE, CONTROL),
                Card("", ""),
            )
        ),
        Prose(f"Prose {CONTROL} {MARKUP}", "", ("a", "b")),
        Prose(WIDE * 3, "dim"),
        Heading(f"Section {MARKUP}"),
        Facts(
            (
                ("Label", Cell("value", "bad", ("c",))),
                (LONG, Cell(LONG)),
                ("Parts", SHARE),
                ("Span", Bar(1, 2, 3)),
            )
        ),
        Facts((("Series", Spark((1, None, 3))), (CONTROL, Cell(MARKUP)))),
        Facts(()),
        TRAPS,
        Grid((), ()),
        Grid((column("Empty"), column("Too", "right")), (), "No rows"),
        Grid(
            (column("A"), column("B", "right")),
            ((Cell("x"), Cell("1", refs=("a",))), (Cell("y"), Cell("2", refs=("a",)))),
        ),
        Bullets((Cell(MARKUP), Cell("- not a list"), Cell("1. not a number", "warn", ("d",))), "List", "human"),
        Bullets(()),
        SideBySide(
            (
                Bullets((Cell("a1"), Cell("a2")), "One", "automated"),
                Bullets((Cell(WIDE),), "Two", "augmented"),
            )
        ),
        SideBySide(()),
        Heading(""),
        Note(f"warning {MARKUP}", "warning", ("a",)),
        Note("conflict", "conflict", ("a", "b")),
        Note("missing", "missing"),
        Note(CONTROL, "info"),
    )
    sources = {"a": f"First {MARKUP} https://example.org/a_b?c=[d]|e", "b": CONTROL, "c": LONG, "d": "Fourth"}
    return Document(
        f"Title {MARKUP}", f"{CONTROL} subtitle", blocks, sources, "Sources", "{count} more rows; --limit 0 shows all"
    )


DATA: dict[str, object] = {
    "id": "ca:00010",
    "title": {"en": f"{MARKUP}", "fr": "Législateurs", "yes": CONTROL},
    "pay": {
        "percentiles": [
            {"region": "ca", "p10": {"missing": "suppressed"}, "p50": 39.0},
            {"p90": {"at_least": 239200}},
        ]
    },
    "codes": ["00010", "no", "1e5"],
    "flags": [True, False, None],
    "empty": [{}, [], "", [[1], [[2]]]],
    "large": 1e16,
}
LISTED: list[dict[str, object]] = [
    {"id": "ca:00010", "title": MARKUP, "median": 39.0, "more": {"a": [1, "é"]}},
    {"id": "ca:00011", "title": CONTROL, "median": {"missing": "suppressed"}, "more": []},
    {"id": "us:11-1011", "title": WIDE, "median": {"at_least": 239200}, "more": True},
    {"id": "=1+1", "title": 'quote " comma , semicolon ;', "median": 0},
]
SOURCES = {"a": {"publisher": "P", "title": "T", "vintage": "2025", "licence": "L", "page": "https://example.org"}}


def one() -> Result:
    """The answer on one occupation."""
    return Result(
        "occupation/1",
        DATA,
        document=document(),
        sources=SOURCES,
        warnings=["old"],
        linked={"@type": "Occupation"},
    )


def listed() -> Result:
    """The answer of a list."""
    return Result(
        "occupations/1", LISTED, document=document(), fields=("id", "title", "median", "more"), sources=SOURCES
    )


def several() -> Result:
    """The answer on two occupations."""
    return one()._replace(data=[{"id": "a", "x": {"y": [1]}}, {"id": "b"}], linked=None)
