"""Occupations near in what the work consists of and asks: the contract `similar/2`, and whose work stands for whose."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, NotRequired, Protocol, TypedDict

from careercli.record.country import Country
from careercli.record.figure import Figure
from careercli.record.group_of import OfGroups
from careercli.record.occupation import Level

PROXIES, SHARE_OF_BEST = 3, 0.5
"""American occupations that stand for one of another country: at most three, each with half the best one's score."""
LEAST_MATCH, LEAST_BY_TITLES = 0.2, 0.3
"""Below these match scores nothing stands for an occupation, the second for titles that only partly agree."""
LEAST_FOR_FIT = 0.3
"""The least match score from which another's interests, skills and conditions are told as an occupation's: nothing
there makes a doubtful one count for less."""
LEAST_BY_TRANSLATED_TITLES = 0.5
"""The same for titles read in translation, which score higher for less."""
ENGLISH = "en"
"""The language titles are compared in."""
SURE = 0.5
"""From this match score on a counterpart's work is taken for the occupation's own."""
ACTIVITIES, SKILLS = "activities", "skills"
"""What a country's publishers may describe (`describes` of country.toml); where they do not, it is read through
counterparts in a country that does."""
LEAST = 0.3
"""Below this similarity nothing is offered."""
WORDS = ((0.5, "near"), (0.4, "partly"), (0.0, "loosely"))
"""The word of a similarity, from its least score: `similar.word.<word>`."""
SHARED = {"near": 0.2, "partly": 0.1}
"""The least part of the activities there that must be done here, too, for a word to stand for the work itself."""

LEVELS = "level 0 to 5"
"""The scale of skills whose figures are levels and not percentiles."""


class SkillGap(TypedDict):
    """A skill asked for more there than here; both as `scale` says."""

    skill: str
    here: float
    there: float
    scale: str
    source: str


class SharedWork(TypedDict):
    """What carries over: `shared` of the `there` activities of `whose` work, which is another's where `derived`."""

    shared: int
    there: int
    whose: NotRequired[str]
    activities: list[str]


class RequiredCredential(TypedDict):
    """What must be held to do the work: `where` is `everywhere`, `some regions` or `not named`, then which `regions`.

    `covers` the `whole` work or a `part` of it; `part` says whom of its people it binds, where that is named. `of`
    names the occupation where one of the same name is for another occupation or many. `more` counts the longer names
    that are told with this one.
    """

    name: str
    of: NotRequired[str]
    body: str
    covers: str
    where: str
    regions: list[str]
    part: NotRequired[str]
    more: NotRequired[int]
    sources: list[str]


class Schooling(TypedDict):
    """What entry typically takes, with its place on ISCED 2011."""

    stage: str
    isced_low: int
    isced_high: int
    sources: list[str]


class NewWork(TypedDict):
    """What is new there: activities, the widest gaps of skills, what one must hold there to do the work.

    `credentials` has what `must_hold` names with bodies, regions and sources, but for what is held here already;
    `credentials_known` says whether anything is known of what must be held there. `schooling`: entry there takes more
    than `schooling_here`.
    """

    activities: list[str]
    skills: list[SkillGap]
    must_hold: list[str]
    credentials: list[RequiredCredential]
    credentials_known: bool
    schooling: NotRequired[Schooling]
    schooling_here: NotRequired[Schooling]


class Abroad(TypedDict):
    """The best counterpart of a similar occupation in the country asked for; `reason`: why there is none.

    `rating` is ours and so derived.
    """

    country: str
    id: NotRequired[str]
    title: NotRequired[str]
    quality: NotRequired[str]
    certainty: NotRequired[str]
    score: NotRequired[float]
    pay_median: NotRequired[Figure]
    currency: NotRequired[str]
    rating: NotRequired[Figure]
    rating_derived: NotRequired[bool]
    reason: NotRequired[str]


class SimilarLine(TypedDict):
    """An occupation of the same country whose work is near that of `of`: `score` 0 to 1 (method `career-similar/2`).

    `similarity` is the score in a word. `derived`: some or all of the description is of American occupations that stand
    for this one (`via`) and for `of` (`of_via`); `read_through` says what: `activities` or `all`. `alike`: the same
    ones stand for both, which therefore cannot be told apart. `match`: how well the best of `via` matches, 0 to 1.
    `pay_change_percent` is against the median of `of`, left out where both have the figure of one group
    (`pay_same_group`). `demand` is openings a year per 100 workers. `better`: the axes asked for, on all of which it
    improves; `axes` has those that are axes of the rating, 0 to 10, `axes_here` those of `of`. `rating` is ours and so
    derived. `of_group`: the figures that are a wider group's, by name. `warning`: what to know before using the
    figures.
    """

    of: str
    id: str
    country: str
    code: str
    title: str
    own_title: NotRequired[str]
    level: Level
    schooling: NotRequired[Schooling]
    score: float
    similarity: str
    method: str
    derived: bool
    read_through: NotRequired[str]
    alike: bool
    match: NotRequired[float]
    via: list[str]
    via_titles: list[str]
    of_via: list[str]
    pay_median: Figure
    pay_derived: bool
    pay_source: Figure | str
    pay_change_percent: NotRequired[float]
    pay_same_group: NotRequired[str]
    currency: str
    ai_automated: Figure
    ai_automated_low: Figure
    ai_automated_high: Figure
    growth_percent: Figure
    outlook_source: Figure | str
    demand: Figure
    of_group: NotRequired[OfGroups]
    rating: NotRequired[Figure]
    rating_derived: NotRequired[bool]
    better: list[str]
    axes: NotRequired[dict[str, Figure]]
    axes_here: NotRequired[dict[str, Figure]]
    carries: SharedWork
    new: NewWork
    there: NotRequired[list[Abroad]]
    warning: NotRequired[str]
    sources: list[str]


class Counterpart(Protocol):
    """An occupation of another country offered for one (docs/methods/match.md): score 0 to 1, quality, and the way."""

    @property
    def id(self) -> str:
        """Whose it is."""

    @property
    def score(self) -> float:
        """How well it matches."""

    @property
    def quality(self) -> str:
        """As good as the weakest step of the way."""

    @property
    def kind(self) -> str:
        """The way: direct, isco or titles."""


Proxies = dict[str, float]
"""Id → its match score, of those that stand for an occupation; the best first."""


def proxies_for(candidates: Iterable[Counterpart], *, translated: bool) -> Proxies:
    """Those that stand for an occupation among its counterparts in the country whose activities are described: at most
    three, none too doubtful. `translated`: its titles are not English."""
    found = sorted(candidates, key=lambda one: (-one.score, one.id))
    sure = [one for one in found if stands(one, translated=translated)]
    return {one.id: one.score for one in sure[:PROXIES] if one.score >= SHARE_OF_BEST * sure[0].score}


def stands(one: Counterpart, *, translated: bool) -> bool:
    """Whether a match is good enough to read another's work instead; titles alone must be nearer."""
    if (one.quality, one.kind) == ("partial", "titles"):
        return one.score >= (LEAST_BY_TRANSLATED_TITLES if translated else LEAST_BY_TITLES)
    return one.score >= LEAST_MATCH


def fits(one: Counterpart, *, translated: bool) -> bool:
    """Whether a match is good enough to say of an occupation whom another suits."""
    return one.score >= LEAST_FOR_FIT and stands(one, translated=translated)


def sureness(score: float) -> float:
    """How far a match can be trusted, 0 to 1: what a similarity read through it is multiplied by."""
    return min(1.0, score / SURE)


def word_of(score: float, shared: int = 0, there: int = 0) -> str:
    """The word of a similarity; one of few `shared` activities among those `there` is no nearer than they are, however
    alike skills and interests may be."""
    return next(
        word for least, word in WORDS if score >= least and (not there or shared >= SHARED.get(word, 0.0) * there)
    )


class SimilarTo(NamedTuple):
    """What is near one occupation, the nearest first; `reason`: why nothing is, `similar.reason.<reason>` with values.

    `left_out`: how many of the `of_all` nearest have no figure to compare. All of it is in `country`.
    """

    of: str
    country: Country
    found: Sequence[SimilarLine]
    reason: str = ""
    values: Mapping[str, str] = MappingProxyType({})
    left_out: int = 0
    of_all: int = 0
