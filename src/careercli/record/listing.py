"""The records of lists: occupations, pay, comparisons, matches and the rest, as programs read them."""

from typing import NotRequired, TypedDict

from careercli.record.credential import RegionCoverage
from careercli.record.figure import Figure
from careercli.record.group_of import OfGroups
from careercli.record.money import Band, Converted, CountryMedian, Levels, MedianYear, Percentiles, ScaleGrade
from careercli.record.occupation import (
    Apprenticeship,
    Attainment,
    Credential,
    Education,
    Gap,
    Level,
    Listing,
    Outlook,
    Study,
)
from careercli.record.study import StudyCost, StudyPay, Tuition
from careercli.record.subject import LikedBy
from careercli.record.unit import Unit


class OccupationLine(TypedDict):
    """One line of a list: `pay_median` gross by the year, `employment` in persons, growth and AI shares in percent.

    `title_en_source`: whose words the title is where the classification has no English one.
    `regulated`: whether one must hold something to do the work: mandatory, in some regions, for a part, or both.
    `rating`: ours, 0 to 10, under equal weights (`career rate`).
    `of_group`: the figures that are a wider group's, by name, with the group.
    `pay_derived`: worked out from pay by another period; `growth_derived`: from employment at the start and its change.
    In a list narrowed to interests: `interests` are those that lead the work, `interests_from` the occupation they were
    published for, where the country publishes none. In one narrowed to subjects: `like` is how much the work has to do
    with them, 0 to 1, and `liked_by` what says so most.
    `region`: the place whose pay this is, where one was asked for; `net`: left of the median after tax, `real`: the
    median at the country's average prices; `converted`: the median by the period asked for.
    """

    id: str
    country: str
    code: str
    title: str
    title_en_source: NotRequired[str]
    level: Figure | str
    group: Figure | str
    pay_median: Figure
    pay_derived: bool
    currency: str
    period: str
    pay_source: Figure | str
    employment: Figure
    growth_percent: Figure
    growth_derived: bool
    openings_per_year: Figure
    outlook_source: Figure | str
    ai_automated: Figure
    ai_automated_low: Figure
    ai_automated_high: Figure
    ai_augmented: Figure
    ai_human: Figure
    ai_quality: Figure | str
    ai_path: Figure | str
    lists: list[str]
    regulated: Figure | str
    rating: NotRequired[Figure]
    of_group: NotRequired[OfGroups]
    interests: NotRequired[list[str]]
    interests_from: NotRequired[str]
    interests_source: NotRequired[str]
    like: NotRequired[float]
    liked_by: NotRequired[list[LikedBy]]
    region: NotRequired[str]
    net: NotRequired[Figure]
    real: NotRequired[Figure]
    converted: NotRequired[Converted]


OfficialList = TypedDict(
    "OfficialList",
    {
        "list": str,
        "country": str,
        "name": str,
        "year": int,
        "from": NotRequired[str],
        "to": NotRequired[str],
        "rule": str,
        "page": NotRequired[str],
        "source": str,
    },
)
"""An official list in force: `from` and `to` are days; `rule` is what it asks of a candidate, in our words."""


class PayLine(Percentiles):
    """One line of a country's pay table: an occupation's wage record of one place, amounts in `currency`.

    In a table of one occupation everywhere, `quality` and `score` say how well each fits the one asked for; `as_near`
    holds the ids of others there that fit as well, as far as the score can tell.
    """

    id: str
    country: str
    code: str
    title: str
    level: Figure | str
    currency: str
    quality: NotRequired[str]
    score: NotRequired[float]
    certainty: NotRequired[str]
    as_near: NotRequired[list[str]]
    warning: NotRequired[str]


class PayOf(TypedDict):
    """The pay of one occupation everywhere it is published, with trend and wage levels.

    With `region`, the place asked for, `percentiles` are of it and what lies in it; the keys that `national` names
    are of the whole country all the same. `wider`: the next larger area with pay, where the place has none.
    """

    id: str
    country: str
    code: str
    title: dict[str, str]
    currency: str
    median_year: NotRequired[MedianYear]
    by_experience: list[Band]
    percentiles: list[Percentiles]
    basic: NotRequired[Percentiles]
    trend: list[Percentiles]
    levels: list[Levels]
    scales: NotRequired[list[ScaleGrade]]
    gaps: list[Gap]
    region: NotRequired[str]
    national: NotRequired[list[str]]
    wider: NotRequired[str]


class Match(TypedDict):
    """An occupation a search found, or the counterpart of one in another country: `score` 0 to 1.

    `matched` is the name that answered, `lang` its language, `how` the way it answers: the same `title`, another `form`
    of it (number, gender, spelling, order), its `words`, words of another `spelling`, the beginning of a `code`; or
    what was asked for was spelled out (`short`), left without its `level`, named by a `part` or by a `synonym`; or no
    name answers, and its words speak for the occupation (`clues`; `matched` has them); or a sentence speaks of its
    `work`: `matched` is then what is done there, and `words` are those of the sentence. `via`
    is the ISCO group whose name that is (`isco:2221`) where it is not the occupation's own. `quality` says how the two
    are tied: exact, close, broad, split or partial,
    never better than the weakest step. A counterpart has the other keys too: `of` is whose it is, `path` the way;
    `certainty` whether it is the best of its country: `checked` (by hand), `clear`, `unsure`, `tie` (with others), or
    `further` behind the best;
    `weight` the share of `of` that goes this way, where a table knows shares; `warning` what to know before using
    its figures. `own_title` stands where the English title is another classification's.

    `sure`: the name is the whole title, no other of the country has it, and it is an official one or its words speak
    for the same occupation; 96 in 100 of these are right on the lists the search is measured on (85 on titles of the
    Austrian employment service). Asked for (`--explain`): `clues`, the words with their share of what speaks for the
    occupation, and `why`, the same in a sentence.
    """

    id: str
    country: str
    code: str
    title: str
    score: float
    matched: str
    lang: NotRequired[str]
    how: NotRequired[str]
    words: NotRequired[list[str]]
    sure: NotRequired[bool]
    clues: NotRequired[dict[str, float]]
    why: NotRequired[str]
    via: NotRequired[str]
    of: NotRequired[str]
    own_title: NotRequired[str]
    quality: NotRequired[str]
    certainty: NotRequired[str]
    weight: NotRequired[float]
    path: NotRequired[str]
    level: NotRequired[Level]
    warning: NotRequired[str]
    sources: NotRequired[list[str]]


class ComparisonRow(TypedDict):
    """One compared field: a value per occupation; `best` holds the ids with the best one.

    `sources` holds the key of the source each value rests on, empty where it has none of its own; `derived` the ids
    whose value was worked out here from published ones, `of_place` those whose value is of their place and not
    of its country. By id: `of_group` the wider group a value is of, `missing` why
    there is none, `at_least` the bound where only "this or more" is published.
    """

    field: str
    values: list[object]
    best: list[str]
    sources: list[str]
    derived: list[str]
    of_group: NotRequired[OfGroups]
    missing: NotRequired[dict[str, str]]
    at_least: NotRequired[dict[str, float]]
    unit: NotRequired[str]
    of_place: NotRequired[list[str]]


class Compared(TypedDict):
    """An occupation in a comparison; of one in a place `id` is `us:29-1141@us-tx`, with the id of the `occupation`, the
    `region` and what that is called."""

    id: str
    occupation: NotRequired[str]
    region: NotRequired[str]
    place: NotRequired[str]
    country: str
    code: str
    title: str
    currency: str


class Comparison(TypedDict):
    """Occupations side by side; money in `currency` by the period `per` when one was asked for or pay is in several,
    with the rates used. `country_medians`: what a median is told as a percentage of."""

    occupations: list[Compared]
    rows: list[ComparisonRow]
    country_medians: list[CountryMedian]
    currency: NotRequired[str]
    per: NotRequired[str]
    rates: NotRequired[list[dict[str, object]]]


class OutlookOf(TypedDict):
    """The outlook of one occupation."""

    id: str
    title: dict[str, str]
    outlook: Outlook
    lists: list[Listing]
    gaps: list[Gap]


class CredentialsThere(TypedDict):
    """What the best counterpart in another country asks for; `reason`: why there is none.

    `quality`, `score` and `path` as `career match` has them, `entry` the schooling entry typically takes there.
    """

    country: str
    id: NotRequired[str]
    title: NotRequired[dict[str, str]]
    quality: NotRequired[str]
    score: NotRequired[float]
    path: NotRequired[str]
    entry: NotRequired[Education]
    credentials: NotRequired[list[Credential]]
    migration_documents: NotRequired[list[Credential]]
    gaps: NotRequired[list[Gap]]
    missing: NotRequired[str]
    reason: NotRequired[str]
    sources: NotRequired[list[str]]


class CredentialsOf(TypedDict):
    """The credentials of one occupation; empty means not known here, never not regulated.

    `loose_links`: records the source links to the occupation though their names do not agree; they are left out. In a
    `region` only what holds there, everywhere, or where the source does not say; `coverage` is what of it was read.
    `there`: the best counterpart in the countries asked for, and `entry` the schooling entry typically takes here.
    """

    id: str
    title: dict[str, str]
    credentials: list[Credential]
    migration_documents: list[Credential]
    gaps: list[Gap]
    loose_links: int
    region: NotRequired[str]
    coverage: NotRequired[list[RegionCoverage]]
    entry: NotRequired[Education]
    there: NotRequired[list[CredentialsThere]]


class EducationOf(TypedDict):
    """Schooling and fields of study of one occupation, what its people have, and the titles they are apprenticed in.

    `unit`: the text on its unit group, whose `study` names the usual ways in.
    `study_pay`: what graduates of its fields of study earn and owe, of every credential, the usual one first.
    `tuition`: the prices by province or state and by field. In a `region` both are of that one alone.
    """

    id: str
    title: dict[str, str]
    education: list[Education]
    study: list[Study]
    unit: NotRequired[Unit]
    study_cost: NotRequired[StudyCost]
    study_pay: list[StudyPay]
    tuition: list[Tuition]
    region: NotRequired[str]
    gaps: list[Gap]
    attainment: list[Attainment]
    apprenticeships: list[Apprenticeship]


class SourceLine(TypedDict):
    """One source, with its key."""

    key: str
    publisher: str
    title: str
    vintage: str
    licence: str
    page: str
    retrieved: str
    dated: NotRequired[str]
    caveat: NotRequired[str]


class CountryLine(TypedDict):
    """One country: its classification, what the median job pays and how much is known.

    `with_pay`, `with_outlook`: occupations with figures of their own; `…_of_group`: those with a wider group's only.
    """

    country: str
    name: str
    classification: str
    currency: str
    median_job: CountryMedian | None
    occupations: int
    with_pay: int
    with_pay_of_group: int
    with_outlook: int
    with_outlook_of_group: int
    pay_years: str


class ContractLine(TypedDict):
    """One JSON contract: its name, version, and whether `data` is a record or a list."""

    name: str
    version: int
    data: str


class CheckLine(TypedDict):
    """One thing `career doctor` looked at: `check` is its name, `data.ca` of a country; `status` is `ok`, `note` (worth
    knowing) or `problem` (to be mended); `advice` is empty where nothing is to be done."""

    check: str
    status: str
    found: str
    advice: str


class SettingLine(TypedDict):
    """One setting of the reader's configuration; `origin` only where it is asked for."""

    key: str
    value: str
    origin: NotRequired[str]
    allowed: str
