"""The AI part of a profile: verdict, tasks in three buckets, products, skills, advice."""

from typing import Annotated, Literal

from pydantic import Field

from careerdata.rows.base import Text
from careerdata.rows.profile_base import Entry, Section, Texts


class Tasks(Section):
    """Tasks by what AI does to them: does them, helps with them, leaves them to people."""

    automated: Texts
    augmented: Texts
    human: Texts


class Product(Entry):
    """An AI product that already does part of the work; what it takes over is an editor's reading.

    None means that the page's name, kind, degree or (calendar) year of it is lost.
    """

    name: Text | None = None
    kind: Literal["platform", "tool", "product", "research"] | None = None
    degree: Literal["major", "partial"] | None = None
    year: Annotated[int, Field(ge=1990, le=2100)] | None = None
    takes_over: Text


class Ai(Entry):
    """What AI does to the occupation. `mixed`: prospects cut both ways; `reshaped`: the tasks
    change more than the number of jobs."""

    verdict: Literal["resilient", "reshaped", "mixed", "exposed"]
    summary: Text
    tasks: Tasks
    products: list[Product]
    skills: Texts
    entry_level: Text
    advice: Text
