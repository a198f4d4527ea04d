"""GPTs are GPTs (Eloundou, Manning, Mishkin, Rock): beta of an occupation, from people's and GPT-4's labels.

The file has a label for every task: E0 not exposed, E1 exposed, E2 exposed with further software. Beta counts
E1 as one and E2 as a half and averages over the occupation's tasks, a Core task weighing 1 and any other
(Supplemental, or not yet rated by O*NET) a half: so the authors' own file of occupations is reproduced to the
last digit (29-2011.00: .2321 and .2321; 13-2023.00, which has all three kinds: .4911 and .4643).

Traps:
- labels belong to O*NET-SOC codes. A SOC occupation reads its own `.00`; 24 of the 798 have tasks only for
  specialties and take their plain mean, `parts` telling of how many
- `human_labels` repeats `human_exposure_agg`; the columns alpha, beta and gamma are GPT-4's alone
- O*NET 30.1 has since dropped some of the tasks; beta is of the tasks that were labelled
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import fmean

from careercli.errors import BadData
from careerdata.importers.reading import onet
from careerdata.importers.reading.rating import Rating, rated
from careerdata.importers.reading.table import Line, read_csv
from careerdata.rows.base import Row

SOURCE = "ai-eloundou-2023"
FILE = Path("ai/eloundou_full_labelset.tsv.gz")
TASK_TYPE = "Task Type"
MEASURES = {"gpts-beta-human": "human_exposure_agg", "gpts-beta-gpt4": "gpt4_exposure"}
COLUMNS = (onet.CODE, TASK_TYPE, *MEASURES.values())
EXPOSED = {"E0": 0.0, "E1": 1.0, "E2": 0.5}
WEIGHT = {"Core": 1.0, "Supplemental": 0.5, "": 0.5}


def rows(sources: Path) -> list[Row]:
    """Beta of every SOC 2018 occupation with labelled tasks, once for each kind of rater."""
    lines, socs = list(read_csv(sources / FILE, COLUMNS, delimiter="\t")), onet.soc_codes(sources)
    return [
        row
        for measure, column in MEASURES.items()
        for row in rated(measure, "soc2018", _by_soc(beta(lines, column), socs), SOURCE)
    ]


def beta(lines: list[Line], column: str) -> dict[str, float]:
    """The weighted mean exposure of the tasks of each O*NET-SOC code."""
    exposed: dict[str, float] = defaultdict(float)
    weights: dict[str, float] = defaultdict(float)
    for line in lines:
        weight = _known(line, TASK_TYPE, WEIGHT)
        exposed[line[onet.CODE]] += weight * _known(line, column, EXPOSED)
        weights[line[onet.CODE]] += weight
    return {code: exposed[code] / weight for code, weight in weights.items()}


def _known(line: Line, column: str, meanings: Mapping[str, float]) -> float:
    return onet.known(FILE.name, line, column, meanings)


def _by_soc(betas: dict[str, float], socs: dict[str, str]) -> Iterator[Rating]:
    groups: dict[str, dict[str, float]] = defaultdict(dict)
    for code, value in betas.items():
        if code not in socs:
            raise BadData(f"{FILE.name}: {code}: no code of O*NET-SOC 2019")
        groups[socs[code]][code] = value
    for soc, found in groups.items():
        own = [value for code, value in found.items() if not onet.is_specialty(code)]
        yield Rating(soc, own[0]) if own else Rating(soc, fmean(found.values()), parts=len(found))
