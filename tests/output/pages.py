"""Pages for the format tests: a realistic one, and one made of every block and every trap."""

from careercli.output.document import (
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

SHARE = Share((("automated", 7.1, "automated"), ("augmented", 28.6, "augmented"), ("human", 64.3, "human")))

SOURCES = {
    "jobbank": "Government of Canada, Job Bank wages, Nov 2025, Open Government Licence – https://www.jobbank.gc.ca/wages",
    "cops": "Employment and Social Development Canada, COPS projections 2024–2033, Open Government Licence",
    "page": "careercli occupation page, hand-written, 2026",
    "ircc": "Immigration, Refugees and Citizenship Canada, Express Entry rounds of invitations, 2026-01-12",
}

PROVINCES = (
    ("Alberta", 32.1, 44.5, 53.0, "very good", (30, 31, 33, 36, 38)),
    ("British Columbia", 28.85, 39.87, 46.0, "very good", (28, 30, 31, 30, 33)),
    ("Newfoundland and Labrador", 26.0, 36.75, 44.2, "good", (20, None, 21, 22, 22)),
    ("Ontario", 25.0, 38.5, 48.0, "good", (40, 41, 42, 44, 47)),
    ("Quebec", 24.35, 34.0, 40.96, "good", (33, 33, 33, 33, 33)),
)


def province(name: str, low: float, mid: float, high: float, outlook: str, spark: tuple) -> tuple:
    """One row of the grid of provinces."""
    texts = [Cell(f"{number:.2f}", refs=("jobbank",)) for number in (low, mid, high)]
    style = "good" if outlook == "very good" else ""
    return (Cell(name), *texts, Bar(low, mid, high), Cell(outlook, style, ("cops",)), Spark(spark))


def occupation() -> Document:
    """Medical laboratory technologists, as `career show ca:32120` would."""
    experience = (("early", "0–3", 55, 61, 68), ("middle", "4–9", 66, 76, 84), ("late", "10+", 78, 88, 102))
    return Document(
        "Medical laboratory technologists",
        "ca:32120 · NOC 2021 · TEER 2 · Technologistes de laboratoire médical",
        (
            Cards(
                (
                    Card("Median pay", "39.00 CAD/hour", "half earn more", "strong", ("jobbank",)),
                    Card("Jobs", "24,300", "in 2023", "", ("cops",)),
                    Card("Growth", "+30.0 %", "2023–2033, much faster than average", "good", ("cops",)),
                    Card("Page rating", "7.6/10", "pay, demand, stability", "accent", ("page",)),
                )
            ),
            Prose(
                "Medical laboratory technologists conduct laboratory tests, experiments and analyses "
                "to assist in the "
                "diagnosis, treatment and prevention of disease. They work in hospitals, blood banks, "
                "community and "
                "private clinics, research facilities and post-secondary educational institutions.",
                "",
                ("page",),
            ),
            Heading("Pay"),
            Grid(
                (
                    Column("Experience"),
                    Column("Years", drop=1),
                    Column("Low", "right"),
                    Column("High", "right"),
                    Column("CAD/year, thousands"),
                    Column("Note", drop=2),
                ),
                tuple(
                    (
                        Cell(band),
                        Cell(years, "dim"),
                        Cell(f"{low},000", refs=("page",)),
                        Cell(f"{high},000", refs=("page",)),
                        Bar(low, mid, high),
                        Cell("union scale; steps every year of service" if band == "late" else ""),
                    )
                    for band, years, low, mid, high in experience
                ),
                "By experience",
            ),
            Grid(
                (
                    Column("Province"),
                    Column("Low", "right", 1),
                    Column("Median", "right"),
                    Column("High", "right", 2),
                    Column("CAD/hour"),
                    Column("Outlook"),
                    Column("Five years", drop=3),
                ),
                tuple(province(*row) for row in PROVINCES),
                "By province",
                842,
            ),
            Heading("Artificial intelligence"),
            Facts(
                (
                    ("Verdict", Cell("mixed", "warn", ("page",))),
                    ("Share of tasks", SHARE),
                    ("Measured exposure", Cell("0.23 of 1, lower than 62 % of occupations", "", ("page",))),
                )
            ),
            SideBySide(
                (
                    Bullets(
                        (
                            Cell("Pre-analytical sorting and aliquoting on total laboratory automation lines"),
                            Cell("Routine auto-verification of chemistry results"),
                        ),
                        "Automated",
                        "automated",
                    ),
                    Bullets(
                        (
                            Cell("Digital morphology: the analyser pre-classifies cells, a person confirms"),
                            Cell("Quality control trends", refs=("page",)),
                        ),
                        "Augmented",
                        "augmented",
                    ),
                    Bullets(
                        (
                            Cell("Cross-matching in an emergency"),
                            Cell("Judging an implausible result and calling the ward"),
                            Cell("Training students"),
                        ),
                        "Human",
                        "human",
                    ),
                )
            ),
            Heading("Visas"),
            Grid(
                (Column("Route"), Column("Status"), Column("What it asks"), Column("Last round", "right", 1)),
                (
                    (
                        Cell("Express Entry, healthcare draw", "strong"),
                        Cell("open", "good", ("ircc",)),
                        Cell("Six months of work in the occupation within three years; no offer needed; CLB 7"),
                        Cell("476"),
                    ),
                    (
                        Cell("BC PNP Health Authority", "strong"),
                        Cell("paused", "warn"),
                        Cell("An offer of a health authority"),
                        Cell("–", "dim"),
                    ),
                    (
                        Cell("Atlantic Immigration Program", "strong"),
                        Cell("open", "good"),
                        Cell("An offer of a designated employer in one of the four Atlantic provinces"),
                        Cell("–", "dim"),
                    ),
                ),
            ),
            Heading("Where sources disagree"),
            Note("Growth: the page says 15 %, the official projection 30.0 %.", "conflict", ("page", "cops")),
            Note("The wage of Nunavut is suppressed by the publisher.", "missing"),
            Note("These figures are older than a year.", "warning"),
            Note("Pay is before tax; `--net` is not there yet.", "info"),
        ),
        SOURCES,
        left_out_label="{count} more rows; --limit 0 shows all",
    )
