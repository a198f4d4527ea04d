"""ai/tasks.csv, ai/dwas.csv, ai/shares*.csv: what language models are rated able to do of the work."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Code, Figure, OptionalText, Row, Text

TaskId = Annotated[str, StringConstraints(pattern=r"^\d{1,6}$")]
OptionalTaskId = Annotated[str, StringConstraints(pattern=r"^\d{0,6}$")]
Origins = Annotated[str, StringConstraints(pattern=r"^(\d\d-\d{4}\.\d\d:[01]\.\d{4}( |$))*$", max_length=2000)]
"""O*NET codes with their weight, a space between; the weights add up to 1."""
Exposure = Literal["E0", "E1", "E2", ""]
Rating = Literal["0", "1", "2", "3", "4", ""]
YesNo = Literal["yes", "no", ""]
Bucket = Literal["automated", "augmented", "human", "unrated"]
IscoParts = Annotated[str, StringConstraints(pattern=r"^(\d{4}:[01]\.\d{4}( |$))*$", max_length=1000)]
"""ISCO-08 unit groups with their weight, a space between; the weights add up to 1."""
Country = Literal["us", "ca", "gb", "au", "de", "sg"]
Quality = Literal[
    "exact",
    "general",
    "pooled",
    "chosen",
    "single",
    "close",
    "mixed",
    "unweighted",
    "second",
    "near",
    "broad",
    "wide",
    "partial",
    "none",
]


class AiTaskRow(Row):
    """The labels of one O*NET task and the bucket they put it in at the default threshold (model/bucket.py).

    `labels_of` is the task the labels were given to where this one is newer and says the same, else empty.
    `source` is that of the labels; `physical` is from ai-wright-physical, `observed` from ai-aei-v5, the
    type and the activities (a space between) from us-onet-30-1.
    """

    KEY: ClassVar[tuple[str, ...]] = ("onet", "task")
    task: TaskId
    onet: Code
    code: Code
    type: Literal["core", "supplemental", "n-a"]
    human: Exposure
    gpt4: Exposure
    t1: Rating
    t2: Rating
    physical: YesNo
    bucket: Bucket
    observed: YesNo
    contested: YesNo
    firm: YesNo
    labels_of: OptionalTaskId
    dwas: OptionalText


class AiDwaRow(Row):
    """The weighted majority and the shares in percent of the tasks that belong to an activity."""

    KEY: ClassVar[tuple[str, ...]] = ("dwa",)
    dwa: Text
    bucket: Bucket
    automated: Figure
    augmented: Figure
    human: Figure
    rated: Figure
    tasks: Figure


class AiShareRow(Row):
    """The weighted shares of an occupation's tasks in percent, or in all three the reason why there are none.

    `automated_2` … `augmented_3`: at the thresholds 2 and 3; `human` is the same at each. `firm` and
    `observed` are percent of the same weight. `path` is `direct` or the source key of the crosswalk, and
    `origins` the O*NET occupations with their weight. `quality`:

    - `exact`: the one O*NET occupation of the code, `general`: the general one of several, `pooled`: the tasks
      of several specialties together, where the general one has none, `chosen`: one of several, by the editors
    - `single`: the crosswalk leads to one O*NET occupation, `close`: to several, at least half the weight in
      one SOC code, `mixed`: to several and none has half, `unweighted`: to several, without weights,
      `second`: by the second table, since job titles contradict the first
    - `none`: no shares
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "code")
    country: Country
    code: Code
    automated: Figure
    augmented: Figure
    human: Figure
    automated_2: Figure = ""
    augmented_2: Figure = ""
    automated_3: Figure = ""
    augmented_3: Figure = ""
    firm: Figure = ""
    observed: Figure = ""
    rated: Figure
    tasks: Figure
    path: Text
    quality: Quality
    origins: Origins


class AiIscoShareRow(AiShareRow):
    """The same for an occupation that reaches American ones only through ISCO-08 (importers/isco_shares.py).

    `path` holds the source keys of both crosswalks, a space between. `isco`: the unit groups it is read
    through. `spread`: by how many points, on average, the American occupations' shares lie away from their
    mean. `quality`:

    - `near`: one American occupation has two thirds of the weight or more
    - `broad`: none has, but their shares lie together
    - `wide`: the spread is above ten points: low confidence
    - `partial`: only some words of its title lead to the ISCO group: low confidence
    - `none`: no shares
    """

    isco: IscoParts = ""
    spread: Figure = ""
