"""What the groups of ISCO-08 are called in every bundled language: how a search reaches other countries."""

from collections.abc import Iterator
from pathlib import Path

from careercli.atlas.terms import HUB
from careerdata.build.read import read_rows
from careerdata.build.words import Name
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import IscoGroupRow, IscoLabelRow, IscoTitleRow

KINDS = {"unit group": "group", "minor group": "wider"}
"""The kinds of names of the ranks that are searched; major groups are too wide to answer with."""


def isco_names(data: Path, sources: set[str]) -> Iterator[Name]:
    """Official labels, ours in Chinese, and the titles of ESCO; none where data/ has no data/isco.

    Raises BadRow for a title of no group.
    """
    if not (data / "isco").is_dir():
        return
    groups = read_rows(data / "isco" / "groups.csv", IscoGroupRow, sources)
    kinds = {row.code: KINDS[row.rank] for row in groups if row.rank in KINDS}
    for group in groups:
        if group.code in kinds:
            for lang in ("en", "fr", "de", "es", "pt"):
                yield Name(f"{HUB}:{group.code}", lang, kinds[group.code], getattr(group, f"title_{lang}"))
    for label in read_rows(data / "isco" / "labels_zh_hant.csv", IscoLabelRow, sources):
        if label.code in kinds:
            yield Name(f"{HUB}:{label.code}", "zh-Hant", kinds[label.code], label.label)
    path = data / "isco" / "titles.csv"
    for line, title in enumerate(read_rows(path, IscoTitleRow, sources), 2):
        if title.code not in kinds:
            raise BadRow(str(path), line, "code", f"no ISCO group {title.code}")
        yield Name(
            f"{HUB}:{title.code}", title.lang, "preferred" if title.kind == "preferred" else "synonym", title.title
        )
