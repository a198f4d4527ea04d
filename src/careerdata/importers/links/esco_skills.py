"""ESCO 1.2: the skills that are essential for the occupations of a unit group, and of an American occupation.

Writes isco/esco.csv (for every ISCO-08 unit group with ESCO occupations: 426 of 436) and us/esco.csv (for American
occupations with an *exact* link in the official crosswalk between ESCO and O*NET; `close`, `broad` and `narrow` links
lead to other work as well, and lend nothing).

Traps:
- skills are numbered in one file and named in another, in lower case but for names (`ICT system programming`)
- `K` (knowledge) stands only at essential relations; the same skill as optional has none
- optional skills, up to a hundred an occupation, are not read
- the crosswalk was made for ESCO 1.1.0; all addresses of its exact links are in 1.2
- the crosswalk is read at `.00`, the whole SOC occupation; a specialty's link says nothing of the whole
- 7 American codes have two or three exact links: their ESCO occupations are counted as a group's
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.importers.us import onet
from careerdata.rows.base import Row
from careerdata.rows.skill import EscoSkillRow
from careerdata.series import current, file_of

SOURCE, CROSSWALK_SOURCE = current("esco-skills"), current("esco-onet")
OCCUPATIONS = file_of("esco-skills", "occupations")
OCCUPATION_COLUMNS = (ID := "occupation_id", GROUP := "isco_code", NAME := "occupation_name")
SKILLS = file_of("esco-skills", "skills")
SKILL_COLUMNS = (NUMBER := "skill_no", LABEL := "skill")
RELATIONS = file_of("esco-skills", "relations")
RELATION_COLUMNS = (ID, NUMBER, RELATION := "relation", KNOWLEDGE := "essential_knowledge")
RELATION_KINDS = (ESSENTIAL := "essential", "optional")
CROSSWALK = file_of("esco-onet", "pairs")
CROSSWALK_COLUMNS = (ONET := "onet_soc2019", MATCH := "match", TARGET := "target", TO := "esco_or_isco")
EXACT, TO_OCCUPATION = "exactMatch", "esco_occupation"

Essential = Mapping[str, Collection[tuple[str, str]]]
"""ESCO occupation → (skill, kind) of all that is essential for it."""


def tables(sources: Path) -> list[Table]:
    """isco/esco.csv and us/esco.csv."""
    groups = _groups(sources)
    essential = _essential(sources, groups)
    members: defaultdict[str, list[str]] = defaultdict(list)
    for occupation, group in groups.items():
        members[group].append(occupation)
    return [
        Table("isco/esco.csv", [*_rows(members, essential, SOURCE)]),
        Table("us/esco.csv", [*_rows(_exact(sources, groups), essential, CROSSWALK_SOURCE)]),
    ]


def _groups(sources: Path) -> dict[str, str]:
    known = unit_groups(sources)
    return {
        line[ID]: require_unit_group(line[GROUP], known, OCCUPATIONS.name, line[NAME])
        for line in read_csv(sources / OCCUPATIONS, OCCUPATION_COLUMNS)
    }


def _essential(sources: Path, occupations: Collection[str]) -> Essential:
    names = {line[NUMBER]: line[LABEL] for line in read_csv(sources / SKILLS, SKILL_COLUMNS)}
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for line in read_csv(sources / RELATIONS, RELATION_COLUMNS):
        if line[RELATION] not in RELATION_KINDS:
            raise BadData(f"{RELATIONS.name}: `{line[ID]}`: `{line[RELATION]}` is no kind of relation")
        if line[ID] not in occupations or line[NUMBER] not in names:
            raise BadData(f"{RELATIONS.name}: `{line[ID]}` and skill `{line[NUMBER]}`: one of them has no name")
        if line[RELATION] == ESSENTIAL:
            found[line[ID]].add((names[line[NUMBER]], "knowledge" if line[KNOWLEDGE] else "skill"))
    return found


def _exact(sources: Path, occupations: Collection[str]) -> dict[str, list[str]]:
    """SOC occupation → the ESCO occupations it is linked to exactly."""
    socs = onet.soc_codes(sources)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in read_csv(sources / CROSSWALK, CROSSWALK_COLUMNS):
        if line[MATCH] == EXACT and line[TARGET] == TO_OCCUPATION and not onet.is_specialty(line[ONET]):
            if line[ONET] not in socs or line[TO] not in occupations:
                raise BadData(f"{CROSSWALK.name}: {line[ONET]}: `{line[TO]}` or the code itself is not known")
            found[socs[line[ONET]]].append(line[TO])
    return found


def _rows(members: Mapping[str, Collection[str]], essential: Essential, source: str) -> Iterator[Row]:
    """Every skill that is essential for one of a code's ESCO occupations, with for how many."""
    for code, occupations in members.items():
        counted = Counter(skill for one in occupations for skill in essential.get(one, ()))
        for (skill, kind), count in counted.items():
            yield EscoSkillRow.model_validate(
                {
                    "code": code,
                    "skill": skill,
                    "kind": kind,
                    "essential": str(count),
                    "jobs": str(len(occupations)),
                    "source": source,
                }
            )
