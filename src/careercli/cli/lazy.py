"""Commands found by their file's name and imported only when asked for.

`commands/show.py` is `career show`; its `main` is the command, the docstring of `main` the help. A file without `main`
is a group and its public functions the commands: `set_` of `commands/config.py` is `career config set`. A trailing
underscore keeps Python's own words free (`help_.py` is `help`), one inside is a hyphen (`what_if.py` is `what-if`).
"""

import inspect
import sys
from collections.abc import Callable, Iterable
from functools import wraps
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from careercli.cli.answer import Answer, AnyReader, Fixed, Output, Reader
from careercli.cli.emit import check, deliver, emit
from careercli.cli.help import mark, place
from careercli.cli.options import OUTPUT_OPTIONS, SEVERAL, Options
from careercli.cli.values import without_pydantic
from careercli.errors import UsageError

SETTINGS = {"help_option_names": ["-h", "--help"]}
FOLDER = Path(__file__).parent / "commands"
PACKAGE = "careercli.cli.commands"
READER = "reader"
"""The parameter of a `main` that composes for people: it is no option, and given here."""
ALL = "--all"
"""The option of a command that has a one-screen page and one of everything."""


class Career:
    """What every command and group does in career's own way."""

    def get_params(self, ctx: Any) -> Any:
        """Its options and arguments, `--help` too, none of which is converted by pydantic."""
        return [without_pydantic(entry) for entry in super().get_params(ctx)]  # type: ignore[misc]

    def format_help(self, context: Any, formatter: Any) -> None:
        """Print the help in the language that the command line names anywhere, and in colour where the screen takes
        colour, without any mark where it does not.

        Typer itself looks at FORCE_COLOR and leaves bold under NO_COLOR.
        """
        from typer import rich_utils

        from careercli.cli.help import frame, translate
        from careercli.cli.screen import colour
        from careercli.cli.settings import help_text

        rich_utils.FORCE_TERMINAL = colour(sys.stdout.isatty())
        t = help_text(context.find_root().obj)
        translate(self, t)
        frame(self.get_help_option(context), t)  # type: ignore[attr-defined]
        super().format_help(context, formatter)  # type: ignore[misc]

    def format_usage(self, context: Any, formatter: Any) -> None:
        """Write the form of the command line behind its word in the language."""
        from careercli.cli.settings import help_text

        form = " ".join(self.collect_usage_pieces(context))  # type: ignore[attr-defined]
        formatter.write_usage(
            context.command_path, form, prefix=f"{help_text(context.find_root().obj)('cli.frame.usage')} "
        )


class Command(Career, TyperCommand):
    """One command."""

    def make_parser(self, ctx: Any) -> Any:
        """Typer's parser, which keeps every value of an option given twice or refuses the second."""
        return watched(super().make_parser(ctx))


def watched(parser: Any) -> Any:
    """The parser of a command line that keeps every value of an option, or refuses the second.

    Typer's own keeps the last. Options and their parser are private to it: the tests walk every command's.
    """
    every = {*parser._long_opt.values(), *parser._short_opt.values()}
    for option in every:
        if option.action == "store":
            option.process = _kept(option)
    return parser


def _kept(option: Any) -> Any:
    name, several = option.obj.opts[0], SEVERAL in (option.obj.metavar or "")

    def process(value: Any, state: Any) -> None:
        before = state.opts.get(option.dest)
        if before is not None and not several:
            values = {"option": name, "first": str(before), "text": str(value)}
            raise UsageError("error.usage.twice", "error.usage.twice.hint", **values)
        state.opts[option.dest] = value if before is None else f"{before}{SEVERAL}{value}"
        state.order.append(option.obj)

    return process


class Group(Career, TyperGroup):
    """Commands below a name."""

    def resolve_command(self, context: Any, arguments: list[str]) -> Any:
        """The command named first. Where there is none the root searches for the words, as long as they are not the
        name of a command mistyped; a group below it names the nearest (UsageError)."""
        name = arguments[0]
        if name not in self.commands and not name.startswith("-") and not context.resilient_parsing:
            from careercli.cli import front

            arguments = front.search_for(arguments, context)
        return self._in_language(context, super().resolve_command(context, arguments))

    @staticmethod
    def _in_language(context: Any, found: Any) -> Any:
        """The command with `--lang` as it stands before the command, where it takes that option; where it does not,
        one behind it counts as if it stood before."""
        name, command, arguments = found
        root = context.find_root().params
        takes = any(entry.name == "lang" for entry in getattr(command, "params", ()))
        named = any(entry.partition("=")[0] == "--lang" for entry in arguments)
        if named and not takes:
            root["lang"], arguments = _without_language(arguments, root.get("lang"))
        elif takes and not named and root.get("lang"):
            arguments = ["--lang", root["lang"], *arguments]
        return (name, command, arguments)


def _without_language(arguments: list[str], before: str | None) -> tuple[str | None, list[str]]:
    """The language that `--lang` names last, and the arguments without it; one without a value stays, and is refused
    as any unknown option. Raises UsageError for an unknown language."""
    from careercli.cli.settings import check_language

    language, at = before, 0
    rest: list[str] = []
    while at < len(arguments):
        word, equals, value = arguments[at].partition("=")
        step = 1 if equals else 2
        if word == "--":
            return language, [*rest, *arguments[at:]]
        if word == "--lang" and (equals or at + 1 < len(arguments)):
            language = check_language(value if equals else arguments[at + 1])
            at += step
        else:
            rest.append(arguments[at])
            at += 1
    return language, rest


class Commands(dict[str, Any]):
    """The commands below a name: all names known, each made when it is asked for."""

    def __init__(self, stems: Iterable[str], make: Callable[[str], Any]) -> None:
        self.stems, self.make = {command_name(stem): stem for stem in stems}, make
        super().__init__((name, None) for name in self.stems)

    def get(self, name: str, default: Any = None) -> Any:
        """The command of this name, made now; `default` when there is none."""
        if name not in self:
            return default
        if self[name] is None:
            self[name] = self.make(self.stems[name])
        return self[name]


def command_name(stem: str) -> str:
    """How a file or a function is called on the command line."""
    return stem.rstrip("_").replace("_", "-")


def files() -> Commands:
    """The commands of the folder in the groups of help, each imported when it is asked for."""
    return Commands(sorted((path.stem for path in FOLDER.glob("[!_]*.py")), key=place), _of_file)


def _of_file(stem: str) -> Any:
    module = import_module(f"{PACKAGE}.{stem}")
    name = command_name(stem)
    return single(name, module.main) if hasattr(module, "main") else group(name, name, functions(module))


def functions(module: ModuleType) -> Commands:
    """The commands of a file that is a group, in alphabetical order."""
    own = {
        name: entry
        for name, entry in sorted(vars(module).items())
        if inspect.isfunction(entry) and entry.__module__ == module.__name__ and not name.startswith("_")
    }
    return Commands(own, lambda stem: single(command_name(stem), own[stem]))


def single(name: str, main: Callable[..., Any]) -> Any:
    """One command from its function."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(name, cls=Command, context_settings=SETTINGS)(answering(main))
    return mark(get_command(app), _key(main), main.__doc__)


def _key(main: Callable[..., Any]) -> str:
    """What a command is called in keys of texts: `show`, `config-set`."""
    stem = main.__module__.rpartition(".")[2]
    return command_name(stem if main.__name__ == "main" else f"{stem}-{main.__name__}")


def answering(main: Callable[..., Answer | Fixed | None]) -> Callable[..., None]:
    """A command that prints what `main` answers, with the output options added to `main`'s own.

    A `main` that answers nothing prints for itself: those options would promise what it does not do. One that takes a
    `reader` knows who reads before it asks a query anything.
    """
    signature = inspect.signature(main, eval_str=True)
    if signature.return_annotation is None:
        return main  # type: ignore[return-value]

    wanted = signature.parameters.get(READER)
    fixed = signature.return_annotation is Fixed
    reader_of: type[Reader] = wanted.annotation if wanted else AnyReader if fixed else Reader
    groups = {name: options for name, one in signature.parameters.items() if (options := _several(one))}
    everything = next((name for name, one in signature.parameters.items() if _is_all(one)), "")

    @wraps(main)
    def command(**given: Any) -> None:
        how = Output(**{option.name: given.pop(option.name) for option in OUTPUT_OPTIONS})
        check(how, fixed=fixed)
        reader = reader_of(how)
        for name, options in groups.items():
            values = {option.name: given.pop(option.name) for option in options}
            given[name] = {key: value for key, value in values.items() if value is not None}
        given |= {READER: reader} if READER in signature.parameters else {}
        answer = _folded(main, given, everything) if reader.folds and everything else main(**given)
        if isinstance(answer, Fixed):
            deliver(answer, how)
        elif answer is not None:
            emit(answer, how, reader)
            if answer.exit_code:
                raise typer.Exit(answer.exit_code)

    own = [
        parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        for named in signature.parameters.values()
        for parameter in groups.get(named.name, (named,))
        if parameter.name != READER
    ]
    command.__signature__ = signature.replace(parameters=[*own, *OUTPUT_OPTIONS], return_annotation=None)  # type: ignore[attr-defined]
    return command


def _is_all(parameter: inspect.Parameter) -> bool:
    """Whether it stands for `--all`, the option of everything in the place of a one-screen page."""
    marks = getattr(parameter.annotation, "__metadata__", ())
    # Typer's Option takes its first name for the default; the parameter has that.
    return any(getattr(mark, "default", None) == ALL for mark in marks)


def _folded(main: Callable[..., Any], given: dict[str, Any], everything: str) -> Answer:
    """The one-screen page and the whole one, for a web page that holds both; of a question that has one page, that.

    `everything` is the parameter of `--all`.
    """
    asked: Answer = main(**given)
    try:
        other: Answer = main(**{**given, everything: not given[everything]})
    except UsageError:  # what is asked goes with only one of the two
        return asked
    if asked.page == other.page:
        return asked
    short, whole = (other, asked) if given[everything] else (asked, other)
    return short._replace(whole=whole, opened=given[everything])


def _several(parameter: inspect.Parameter) -> tuple[inspect.Parameter, ...]:
    """The options a parameter stands for; none where it is one itself."""
    marks = getattr(parameter.annotation, "__metadata__", ())
    return next((mark.options for mark in marks if isinstance(mark, Options)), ())


def group(name: str, key: str, commands: Commands, callback: Callable[..., None] | None = None) -> Any:
    """A group of commands, called `key` in keys of texts; without a command it shows its help and leaves with 0."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, cls=Group)
    app.callback(invoke_without_command=True, context_settings=SETTINGS)(callback or show_help)
    command: Any = mark(get_command(app), key, None)
    command.name = name
    command.commands = commands
    return command


def show_help(context: typer.Context) -> None:
    """Print the group's help when no command is named."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
