"""The build hook and the wheel: when it compiles, what it says when data/ is wrong, what the wheel holds."""

import os
import subprocess
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager
from tests import versions
from trove_classifiers import classifiers

from careercli.text.languages import languages

ROOT = Path(__file__).parent.parent


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """hatch_build.py at work on an empty checkout."""
    spec = spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "PACKAGE", tmp_path / "src" / "careercli")
    monkeypatch.setattr(module, "ATLAS", tmp_path / "atlas.db")
    (tmp_path / "data" / "ca").mkdir(parents=True)
    return module


def dated(path: Path, seconds: int, text: str = "") -> Path:
    """A file written at this time."""
    path.write_text(text)
    os.utime(path, (seconds, seconds))
    return path


def test_a_newer_row_makes_the_atlas_old(hook: ModuleType, tmp_path: Path) -> None:
    atlas = dated(tmp_path / "atlas.db", 200)
    assert not hook.is_old(atlas, [dated(tmp_path / "data" / "rows.csv", 100)])
    assert hook.is_old(atlas, [dated(tmp_path / "data" / "rows.csv", 300)])


def test_what_the_cards_say_and_are_made_by_makes_the_atlas_old() -> None:
    spec = spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    found = {path.relative_to(ROOT).as_posix() for path in module.ingredients()}
    assert {"src/careercli/text/en.po", "src/careercli/rules/eligibility.py", "src/careerdata/build/card.py"} <= found
    assert {"src/careerdata/series.py", "src/careerdata/build/schema.sql"} <= found
    assert "src/careercli/text/fr.po" not in found


def test_a_row_file_that_went_makes_the_atlas_old(hook: ModuleType, tmp_path: Path) -> None:
    row = dated(tmp_path / "data" / "ca" / "rows.csv", 100)
    dated(tmp_path / "atlas.db", int(row.stat().st_ctime) + 10)
    row.unlink()
    os.utime(row.parent, (row.parent.stat().st_mtime + 20,) * 2)
    assert hook.is_old(hook.ATLAS, hook.ingredients())


def test_a_mistake_in_data_ends_the_build_in_words(hook: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "data" / "sources.toml").write_text("[ca-noc]\npublisher = ")
    with pytest.raises(SystemExit) as left:
        hook.prepare()
    assert str(left.value).startswith("error: ")
    assert "sources.toml" in str(left.value)
    assert not hook.ATLAS.exists()


def test_labels_are_compiled(hook: ModuleType) -> None:
    catalogue = hook.PACKAGE / "text" / "fr.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text('msgid "Pay"\nmsgstr "Salaire"\n')
    hook.compile_texts(catalogue)
    assert b"Salaire" in catalogue.with_suffix(".mo").read_bytes()


def test_a_compiled_catalogue_does_not_say_when(hook: ModuleType) -> None:
    catalogue = hook.PACKAGE / "text" / "fr.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text('msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "Pay"\nmsgstr "Salaire"\n')
    hook.compile_texts(catalogue)
    assert b"POT-Creation-Date: 1980-01-01 00:00+0000" in catalogue.with_suffix(".mo").read_bytes()


def test_a_damaged_catalogue_ends_the_build_in_words(hook: ModuleType) -> None:
    catalogue = hook.PACKAGE / "text" / "fr.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text('msgid "Pay"\nsalaire\n')
    with pytest.raises(SystemExit, match=r"fr\.po"):
        hook.compile_texts(catalogue)


def test_a_damaged_catalogue_leaves_the_compiled_one_as_it_was(hook: ModuleType) -> None:
    catalogue = hook.PACKAGE / "text" / "fr.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text('msgid "pay"\nmsgstr "Salaire"\n\nmsgid "pay"\nmsgstr "Paie"\n')
    catalogue.with_suffix(".mo").write_bytes(b"as it was")
    with pytest.raises(SystemExit, match=r"fr\.po:4: `pay` is there twice, first in line 1"):
        hook.compile_texts(catalogue)
    assert catalogue.with_suffix(".mo").read_bytes() == b"as it was"
    assert sorted(path.name for path in catalogue.parent.iterdir()) == ["fr.mo", "fr.po"]


def test_the_wheel_holds_the_reader_the_atlas_and_compiled_catalogues_only() -> None:
    found = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    package = ROOT / "src" / "careercli"
    kept = (path for path in package.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".po", ".mo"))
    reader = {path.relative_to(ROOT / "src").as_posix() for path in kept if path.parent.name != "_data"}
    catalogues = {f"careercli/text/{path.stem}.mo" for path in (package / "text").glob("*.po")}
    assert found == reader | catalogues | {"careercli/_data/atlas.db", "careercli/_data/texts.json"}
    assert "careercli/text/topics/en/ai-method.md" in found
    assert {Path(name).parts[0] for name in found} == {"careercli"}
    assert not {Path(name).suffix for name in found} & {".po", ".sql", ".csv"}


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")
def test_git_ignores_no_source() -> None:
    command = ["git", "ls-files", "--others", "--ignored", "--exclude-standard", "src", "data", "tests"]
    ignored = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    made = (".pyc", ".mo", "_data/atlas.db", "_data/texts.json")
    assert [name for name in ignored if not name.endswith(made)] == []


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SPOKEN = {"en": "English", "fr": "French", "pt": "Portuguese", "zh-Hant": "Chinese (Traditional)"}


@pytest.fixture(scope="module")
def metadata() -> ProjectMetadata[PluginManager]:
    """What an index shows of the package."""
    return ProjectMetadata(str(ROOT), PluginManager())


def test_the_licence_is_that_of_code_and_data(metadata: ProjectMetadata[PluginManager], monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    from made import licences

    assert metadata.core.license_expression == licences.expression()
    assert licences.expression().startswith("Apache-2.0 AND CC-BY-4.0 AND ")


def test_a_licence_nobody_read_ends_the_documents(monkeypatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    from made import licences

    monkeypatch.setattr(licences, "records", lambda: {"xx": {"licence": "Proprietary"}})
    with pytest.raises(SystemExit, match="no SPDX name for Proprietary"):
        licences.expression()


def test_wheel_and_sdist_carry_licence_and_notice(metadata: ProjectMetadata[PluginManager]) -> None:
    assert metadata.core.license_files == ["LICENSE", "NOTICE.md"]
    held = {file.distribution_path for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    assert {"NOTICE.md", "data/sources.toml", "tests/test_packaging.py", "hatch_build.py", "docs/generate.py"} <= held
    assert not {name for name in held if name.endswith((".db", ".mo", ".pyc")) or "/.venv" in name}


def test_classifiers_are_known_and_say_what_is_so() -> None:
    named = PROJECT["classifiers"]
    assert set(named) <= classifiers
    assert named == sorted(named)
    pythons = {f"Programming Language :: Python :: {version}" for version in versions.PYTHONS}
    assert pythons == {name for name in named if name.rpartition(":: ")[2].startswith("3.")}
    assert {f"Natural Language :: {SPOKEN[language]}" for language in languages()} == {
        name for name in named if name.startswith("Natural Language")
    }
    assert len(PROJECT["description"]) <= 100


def test_every_requirement_has_a_lowest_version_that_is_tried() -> None:
    lowest = versions.floors()
    assert {"typer", "rich", "pydantic", "tomli-w", "tomlkit", "platformdirs", "hatchling", "babel"} <= set(lowest)
    tried = versions.constraints().splitlines()
    assert f"typer=={lowest['typer']}" in tried
    assert len({line.partition("==")[0].lower() for line in tried}) == len(tried)


def test_a_requirement_without_a_lowest_version_is_refused(monkeypatch) -> None:
    monkeypatch.setattr(versions, "project", lambda: {"runtime": ["rich"], "build": [], "import": []})
    with pytest.raises(SystemExit, match="no lowest version: rich"):
        versions.floors()


def test_a_python_that_is_not_here_is_skipped_aloud(monkeypatch, capsys) -> None:
    monkeypatch.setenv("CAREER_PYTHON_3_11", sys.executable)
    assert dict(versions.found(["3.11", "2.99"])) == {"3.11": sys.executable}
    assert capsys.readouterr().out == "python2.99 is not here: SKIPPED\n"
