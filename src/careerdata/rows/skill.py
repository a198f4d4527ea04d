"""Which skills, knowledge and tasks an occupation needs: esco, needs and task_time, all .csv."""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, Count, Figure, OptionalYear, Row, Text

Kind = Literal["skill", "knowledge", "competency"]
"""`competency`: one of the few general ones every job needs to some degree (Australia)."""


class EscoSkillRow(Row):
    """A skill that ESCO calls essential for `essential` of the `jobs` ESCO occupations it is read from.

    `code` is an ISCO-08 unit group (isco/esco.csv), or an occupation of a country the official crosswalk links exactly
    to these ESCO occupations (us/esco.csv).
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "skill")
    code: Code
    skill: Text
    kind: Literal["skill", "knowledge"]
    essential: Count
    jobs: Count


class NeedRow(Row):
    """How much of something the work needs, by the country's own publisher on its scale (`needs_scale`).

    `profile`: the publisher's own code, as in interests.csv. `importance` (O*NET: 1 to 5) says how much it matters.
    `level` is empty where the publisher says that it means nothing, because the work hardly needs it. `year`: when it
    was last rated, where the publisher says so. A name may be that of a skill and of an area of knowledge
    (Mathematics).
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "profile", "kind", "name")
    code: Code
    profile: Code
    kind: Kind
    name: Text
    importance: Figure = ""
    level: Figure = ""
    year: OptionalYear = ""


class TaskTimeRow(Row):
    """A task and the percent of the working time people spend on it; those of a code together are 100."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "task")
    code: Code
    task: Text
    percent: Figure
