"""Every figure that lists, comparisons and ratings share: what it is called, its unit, which way is good, where it is.

The registry is the one place to add a figure to: `--sort`, `--min-…`, `--max-…`, the columns and headings of lists, the
rows of a comparison, the axes of a rating and the table in docs/json.md follow it. Its words are `measure.<key>` in the
catalogues; `measure.<key>.short` heads the column of a list, `measure.<key>.min` and `.max` explain its bounds.
"""

from collections.abc import Iterable
from typing import NamedTuple

MORE, LESS = "more", "less"


class Measure(NamedTuple):
    """A figure of an occupation under the key it has in a list's line and in a comparison's row.

    unit     what an amount is in, as programs read it
    better   whether more or less of it is good; "" where neither is
    column   the SQL of it for an occupation `o` of the atlas; "" where lists neither sort nor narrow by it
    name     what `--sort` and the bounds call it
    bounds   the ends a list can be narrowed at: `min`, `max`
    bound    what stands for a bound in the help
    group    whether it may be the figure of a wider group, which answers no bound and stands below others
    shown    when the page of a list has a column of it: `ALWAYS`, or the name of the figures of which all are shown
             where one orders or narrows the list; "" never
    drop     which columns of a list go first on a narrow screen, the highest; 0 stays
    source   the key of a list's line that names its source, where no column before it has the same
    """

    key: str
    unit: str = ""
    better: str = ""
    column: str = ""
    name: str = ""
    bounds: tuple[str, ...] = ()
    bound: str = ""
    group: bool = False
    shown: str = ""
    drop: int = 0
    source: str = ""


class Axis(NamedTuple):
    """An axis of the rating, 0 to 10; the functions of its name are in `careerdata/build/axes_*.py`.

    less    it is of something one wants little of: 10 says little of it
    figure  the measure two occupations are compared by on it, where it has one; else its own value is
    also    what it may be called by mistake
    """

    name: str
    less: bool = False
    figure: str = ""
    also: tuple[str, ...] = ()


MONEY, PERSONS, PERCENT, TASKS, OUT_OF = "money a year", "persons", "percent", "percent of tasks", "of 10"
"""Units that pages write each in its own form."""
ALWAYS, SHARES, RATING, NET, REAL = "always", "shares", "rating", "net", "real"
"""When lists show a figure (`Measure.shown`)."""
MEASURES = (
    Measure("level", shown=ALWAYS, drop=3),
    Measure("level_common", "on our scale of 1 to 4.5"),
    Measure("pay_low", MONEY, MORE),
    Measure(
        "pay_median", MONEY, MORE, "o.pay_median", "pay", ("min", "max"), "AMOUNT", group=True,
        shown=ALWAYS, source="pay_source",
    ),
    Measure("pay_high", MONEY, MORE),
    Measure("pay_early", MONEY),
    Measure("pay_middle", MONEY),
    Measure("pay_senior", MONEY),
    Measure("pay_relative", "percent of the country's median", MORE),
    Measure("pay_basis"),
    Measure("pay_year"),
    Measure("jobs_here", PERSONS),
    Measure("location_quotient", "location quotient"),
    Measure("net", MONEY, MORE, shown=NET, drop=1),
    Measure("real", MONEY, MORE, shown=REAL, drop=1),
    Measure(
        "employment", PERSONS, "", "o.employment", "employment", ("min",), "PERSONS", group=True,
        shown=ALWAYS, drop=2, source="outlook_source",
    ),
    Measure("projection_years"),
    Measure(
        "growth_percent", PERCENT, MORE, "o.growth", "growth", ("min", "max"), "PERCENT", group=True,
        shown=ALWAYS, drop=1,
    ),
    Measure("growth_per_year", "percent a year", MORE),
    Measure("openings_per_year", "openings a year", "", "o.openings", "openings", group=True),
    Measure("openings_per_1000", "yearly openings per 1,000 workers", MORE),
    Measure("shortage"),
    Measure("education"),
    Measure("isced", "ISCED 2011"),
    Measure("credentials"),
    Measure("lists"),
    Measure("list_names"),
    Measure("visas"),
    Measure("ai_automated", TASKS, LESS, "o.automated", "automated", ("min", "max"), "PERCENT", shown=SHARES),
    Measure("ai_automated_low", TASKS, LESS),
    Measure("ai_automated_high", TASKS, LESS),
    Measure("ai_augmented", TASKS, "", "o.augmented", "augmented", shown=SHARES),
    Measure("ai_human", TASKS, "", "o.human", "human", ("min",), "PERCENT", shown=SHARES),
    Measure("ai_quality"),
    Measure("ai_top_automated"),
    Measure("ai_top_human"),
    Measure("ai_verdict"),
    Measure(
        "rating", OUT_OF, MORE, "(SELECT overall FROM rating r WHERE r.id = o.id)", "rating", ("min",), "0-10",
        shown=RATING,
    ),
    Measure("page_rating", OUT_OF, MORE),
)  # fmt: skip
"""In the order of a comparison's rows."""
AXES = (
    Axis("pay", figure="pay_median", also=("income", "salary", "money")),
    Axis("spread", also=("raise",)),
    Axis("demand", also=("shortage", "openings")),
    Axis("growth", figure="growth_percent", also=("prospects", "outlook")),
    Axis("competition", less=True, also=("seekers",)),
    Axis("ai", less=True, figure="ai_automated", also=("automated", "exposure")),
    Axis("leverage", also=("augmented",)),
    Axis("migration", also=("visa", "visas", "routes")),
    Axis("requirements", less=True, also=("needs", "difficulty")),
    Axis("study", less=True, also=("education", "schooling")),
    Axis("licence", less=True, also=("license", "licensing", "regulation", "credentials")),
)
"""In the order every answer has them."""

BY_KEY = {measure.key: measure for measure in MEASURES}
LISTED = tuple(measure for measure in MEASURES if measure.column)
"""The figures lists sort by, and narrow to where they have bounds."""
BOUNDS = {f"{end}_{measure.name}": measure for measure in LISTED for end in measure.bounds}
"""`min_pay`, `max_pay` … → the figure each bound is on."""
SECTIONS = (
    "pay", "outlook", "ai", "guide", "work", "skills", "education", "credentials", "lists", "visas", "fit", "rating",
    "related", "conflicts", "faq",
)  # fmt: skip
"""The sections of an occupation's page in their order, as `--section` names them."""


def columns(used: Iterable[str]) -> tuple[Measure, ...]:
    """The figures the page of a list shows, where those of the keys `used` order or narrow it; these stay on a narrow
    screen."""
    used = set(used)
    shown = {ALWAYS, *(BY_KEY[key].shown for key in used if key in BY_KEY)} - {""}
    return tuple(
        measure._replace(drop=0) if measure.key in used else measure for measure in MEASURES if measure.shown in shown
    )
