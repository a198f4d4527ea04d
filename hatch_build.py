"""What a wheel needs beyond the sources: the atlas, compiled from data/, and the text catalogues.

Runs in every wheel and editable build; `python hatch_build.py` does the same by hand (`make build`).
"""

import os
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
PACKAGE = ROOT / "src" / "careercli"
ATLAS = PACKAGE / "_data" / "atlas.db"
TEXTS = PACKAGE / "_data" / "texts.json"
UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
"""Stands in a compiled catalogue for the minute it was compiled at: the same sources give the same wheel."""
COMPILERS = (
    "careercli/atlas",
    "careercli/record",
    "careercli/rules/eligibility.py",
    "careercli/rules/invited.py",
    "careercli/text",
    "careercli/words",
    "careerdata/build",
    "careerdata/rows",
    "careerdata/series.py",
)
"""What the atlas is made by: a change in one makes it old, as a change in data/ does. The only such list."""
sys.path.insert(0, str(ROOT / "src"))


class AtlasBuildHook(BuildHookInterface[Any]):
    """Called by hatchling before it collects the files of a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling calls it so
        """Build what is missing or old; `artifacts` in pyproject.toml takes it into the wheel."""
        prepare()


def prepare() -> None:
    """Bring the atlas and the text catalogues up to date."""
    compile_catalogues()  # the atlas holds sentences in English
    if is_old(ATLAS, ingredients()):
        build_atlas()
    write_data_texts()  # after the build, which names what is wrong with data/ by file, line and key


def compile_catalogues() -> None:
    """Compile the catalogues that changed."""
    for catalogue in sorted(PACKAGE.glob("text/*.po")):
        english = catalogue.with_name("en.po")  # what a translation may say is checked beside it
        if is_old(catalogue.with_suffix(".mo"), {catalogue, english} if english.exists() else {catalogue}):
            compile_texts(catalogue)


def write_data_texts() -> None:
    """Write the texts of data/ by the keys their translations have."""
    from careercli.errors import CareerError
    from careerdata.build import texts

    if is_old(TEXTS, [*texts.files(ROOT / "data"), Path(texts.__file__)]):
        try:
            texts.write(ROOT / "data", TEXTS)
        except CareerError as problem:
            raise SystemExit(formatted(problem.message, problem.hints)) from None


def ingredients() -> Iterator[Path]:
    """What the atlas is made from; the folders of data/ too, because they show that a file has gone."""
    data = ROOT / "data"
    yield from (data, *data.rglob("*"))
    yield from PACKAGE.glob("text/en.po")  # cards hold sentences in English, and in no other language
    for name in COMPILERS:
        path = ROOT / "src" / name
        yield from (one for one in (path, *path.rglob("*")) if one.suffix in (".py", ".sql"))


def is_old(product: Path, made_from: Iterable[Path]) -> bool:
    """Whether a product is missing or anything it is made from was written after it."""
    if not product.exists():
        return True
    made = product.stat().st_mtime_ns
    return any(path.stat().st_mtime_ns > made for path in made_from)


def build_atlas() -> None:
    """Compile data/; a mistake in it ends the build with its file, line and key."""
    from careercli.errors import CareerError
    from careerdata.build.atlas import build_atlas as build
    from careerdata.build.progress import Phases

    sys.stderr.write("compiling data/ into the atlas: about a minute, on two cores two thirds of it\n")
    phases = Phases()
    try:
        counts = build(ROOT / "data", ATLAS, processes=os.cpu_count() or 1, tell=phases)
    except CareerError as problem:
        raise SystemExit(formatted(problem.message, problem.hints)) from None
    finally:
        seconds = phases.end()
    sys.stderr.write(f"atlas: {', '.join(f'{rows:,} {name}' for name, rows in counts.items())}; {seconds:.0f} s\n")


def formatted(message: str, hints: tuple[str, ...]) -> str:
    """A failure in the words the command line would use."""
    return "\n".join([f"error: {message}", *(f"hint: {hint}" for hint in hints)])


def compile_texts(catalogue: Path) -> None:
    """Compile one gettext catalogue; a mistake in it ends the build with its file and line."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    from careercli.draft import replace
    from careercli.text.catalogue import sealed
    from careerdata.build.catalogues import BadText, check

    try:
        check(catalogue, catalogue.with_name("en.po"))
    except BadText as problem:
        raise SystemExit(formatted(str(problem), ())) from None
    compiled = BytesIO()
    with catalogue.open("rb") as source:
        messages = read_po(source, abort_invalid=True)
    messages.creation_date = UNDATED
    write_mo(compiled, messages)
    # Whole or not at all: a cut one would look newer than its source.
    replace(str(catalogue.with_suffix(".mo")), sealed(compiled.getvalue()))


if __name__ == "__main__":
    try:
        if sys.argv[1:] == ["--texts"]:  # without the atlas
            compile_catalogues()
            write_data_texts()
        else:
            prepare()
    except KeyboardInterrupt:
        sys.exit(130)
