"""The suite's fast part with the lowest and the newest versions allowed, and with other Pythons.

`python tests/versions.py floors` prints the lowest version of each requirement in pyproject.toml, as constraints for
pip. `lowest` and `latest` run the tests so; `pythons` does with the pinned versions, on each Python that is here, and
says which is not. Environments go to `.venvs/`. The atlas of the checkout is used: build it before (`make` does).
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venvs"
FLOOR = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?>=([0-9.]+)(?:,<[0-9.]+)?")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
FAST = tuple(f"tests/{name}" for name in (
    "atlas", "cli", "factory", "output", "pages", "person", "record", "rules", "text", "words",
    "test_packaging.py", "test_start_up.py",
))  # fmt: skip
"""All but what does not depend on versions: what queries find in the real data, the documents, the layers."""


def main() -> int:
    """Do what the first word says; 1 where a run of the tests failed."""
    kind = sys.argv[1] if len(sys.argv) == 2 else ""
    if kind == "floors":
        print(constraints())
        return 0
    if kind == "lowest":
        return tested(kind, sys.executable, constraints())
    if kind == "latest":
        return tested(kind, sys.executable, "")
    if kind == "pythons":
        return max([tested(version, python, pins()) for version, python in found(PYTHONS)], default=1)
    print("usage: python tests/versions.py floors|lowest|latest|pythons", file=sys.stderr)
    return 2


def project() -> dict[str, list[str]]:
    """The requirements in pyproject.toml by what asks for them: `runtime`, `build`, each extra."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {"runtime": read["project"]["dependencies"], "build": read["build-system"]["requires"]}
    return asked | read["project"]["optional-dependencies"]


def floors() -> dict[str, str]:
    """The lowest version of whatever the program, its imports and its build need; each has one, or this fails."""
    asked = project()
    lines = [*asked["runtime"], *asked["build"], *asked["import"]]
    read = [(line, FLOOR.fullmatch(line)) for line in lines]
    without = [line for line, match in read if match is None]
    if without:
        raise SystemExit(f"pyproject.toml: no lowest version: {', '.join(without)}")
    return {match[1].lower(): match[2] for _, match in read if match}


def pins() -> str:
    """constraints.txt: what the project is developed with."""
    return (ROOT / "constraints.txt").read_text(encoding="utf-8")


def constraints() -> str:
    """The lowest versions, and the tools of the tests as pinned: those are not what is tried."""
    lowest = floors()
    tools = {match[1].lower() for line in project()["test"] if (match := FLOOR.fullmatch(line))} - set(lowest)
    pinned = [line for line in pins().splitlines() if (match := PINNED.match(line)) and match[1].lower() in tools]
    return "\n".join([*(f"{name}=={version}" for name, version in lowest.items()), *pinned])


def found(versions: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The Pythons that are here, on PATH or kept by pyenv; the others are named."""
    for version in versions:
        python = next((one for one in candidates(version) if runs(one)), None)
        if python:
            yield version, python
        else:
            print(f"python{version} is not here: SKIPPED", flush=True)


def candidates(version: str) -> Iterator[str]:
    """Where a Python may be; `CAREER_PYTHON_3_14` names one elsewhere."""
    named = os.environ.get(f"CAREER_PYTHON_{version.replace('.', '_')}") or shutil.which(f"python{version}")
    if named:
        yield named
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(str(path) for path in (pyenv / "versions").glob(f"{version}.*/bin/python"))


def runs(python: str) -> bool:
    """Whether a Python starts: pyenv leaves names that do not."""
    return subprocess.run([python, "-c", "pass"], capture_output=True, check=False).returncode == 0


def tested(name: str, python: str, limits: str) -> int:
    """Run the tests in an environment of its own; its exit code."""
    print(f"== {name}", flush=True)
    inside = environment(FOLDER / name, python, limits)
    command = [inside, "-m", "pytest", "--numprocesses", "2", "--dist", "loadfile", "-p", "no:cacheprovider", *FAST]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def environment(folder: Path, python: str, limits: str) -> str:
    """An environment with the checkout in it and what the tests need, within limits; its Python."""
    inside = str(folder / "bin" / "python")
    if not runs_in(inside):
        subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=True)
    limit = folder / "limits.txt"
    limit.write_text(limits, encoding="utf-8")
    pip = [inside, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--constraint", str(limit)]
    pip += ["--upgrade", "--upgrade-strategy", "eager"]
    subprocess.run([*pip, "editables", *project()["build"]], check=True)
    subprocess.run([*pip, "--no-build-isolation", "--editable", f"{ROOT}[test]"], check=True)
    return inside


def runs_in(inside: str) -> bool:
    """Whether an environment is there already and works."""
    return Path(inside).exists() and runs(inside)


if __name__ == "__main__":
    sys.exit(main())
