"""Commands found by their file's name and imported only when asked for.

`commands/show.py` is `career show`, `commands/config/set.py` is `career config set`; a trailing underscore
keeps Python's own words free (`import_.py` is `import`), one inside is a hyphen (`what_if.py` is `what-if`).
A file's `main` is the command, its docstring the help.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from careercli.cli.emit import answering
from careercli.cli.explained import key_of, mark
from careercli.cli.repeated import watched

SETTINGS = {"help_option_names": ["-h", "--help"]}
FOLDER = Path(__file__).parent / "commands"


class HelpPage:
    """A command's help in colour where the screen takes colour, and without any mark where it does not."""

    def format_help(self, context: Any, formatter: Any) -> None:
        """Print the help; Typer itself looks at FORCE_COLOR and leaves bold under NO_COLOR."""
        from typer import rich_utils

        from careercli.cli.explained import translate
        from careercli.cli.language import help_text
        from careercli.cli.screen import colour

        rich_utils.FORCE_TERMINAL = colour(sys.stdout.isatty())
        translate(self, help_text())
        super().format_help(context, formatter)  # type: ignore[misc]


class Command(HelpPage, TyperCommand):
    """One command."""

    def make_parser(self, ctx: Any) -> Any:
        """Typer's parser, which keeps every value of an option given twice or refuses the second."""
        return watched(super().make_parser(ctx))


class Group(HelpPage, TyperGroup):
    """Commands below a name."""

    def resolve_command(self, context: Any, arguments: list[str]) -> Any:
        """The command named first; UsageError names the nearest when there is none."""
        name = arguments[0]
        if name not in self.commands and not name.startswith("-") and not context.resilient_parsing:
            from careercli.cli.usage import no_command

            raise no_command(name, context)
        return super().resolve_command(context, arguments)


class Commands(dict[str, Any]):
    """The commands of a folder: all names known, each made when it is asked for."""

    def __init__(self, folder: Path, package: str) -> None:
        super().__init__((name, None) for name in names(folder))
        self.folder, self.package = folder, package

    def get(self, name: str, default: Any = None) -> Any:
        """The command of this name, imported now; `default` when there is none."""
        if name not in self:
            return default
        if self[name] is None:
            self[name] = self._make(name)
        return self[name]

    def _make(self, name: str) -> Any:
        plain = name.replace("-", "_")
        stem = next(entry for entry in (plain, f"{plain}_") if _exists(self.folder, entry))
        module = f"{self.package}.{stem}"
        if (self.folder / stem).is_dir():
            return group(name, self.folder / stem, module)
        return single(name, import_module(module).main)


def names(folder: Path) -> Iterator[str]:
    """The names of the commands in a folder, in alphabetical order."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith("_") and (path.suffix == ".py" or path.is_dir()):
            yield path.stem.rstrip("_").replace("_", "-")


def _exists(folder: Path, stem: str) -> bool:
    return (folder / f"{stem}.py").exists() or (folder / stem).is_dir()


def single(name: str, main: Callable[..., Any]) -> Any:
    """One command from its function."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(name, cls=Command, context_settings=SETTINGS)(answering(main))
    return mark(get_command(app), key_of(main.__module__), main.__doc__)


def group(name: str, folder: Path, package: str, callback: Callable[..., None] | None = None) -> Any:
    """A group of commands from its folder; without a command it shows its help and leaves with 0."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, cls=Group)
    app.callback(invoke_without_command=True, context_settings=SETTINGS)(callback or show_help)
    command: Any = mark(get_command(app), key_of(package) or "root", None)
    command.name = name
    command.commands = Commands(folder, package)
    return command


def show_help(context: typer.Context) -> None:
    """Print the group's help when no command is named."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
