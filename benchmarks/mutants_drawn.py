"""The mistakes of `make mutants`: what mutmut thinks of, less what no test may notice; drawn by lot."""

import ast
import contextlib
import difflib
import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation.file_mutation import MutationVisitor
from mutmut.mutation.mutators import mutation_operators
from mutmut.mutation.pragma_handling import get_ignored_lines

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
PACKAGES = ("rules", "person", "queries", "record")
TYPES = {"cast", "TypeVar", "NewType", "TypedDict", "NamedTuple", "ParamSpec"}
GENERIC = {"Literal", "NotRequired", "Required", "ReadOnly"}
KINDS: dict[str, tuple[type, ...]] = {
    "number": (cst.BaseNumber,),
    "comparison": (cst.ComparisonTarget, cst.Is, cst.IsNot, cst.In, cst.NotIn),
    "condition": (cst.BooleanOperation, cst.UnaryOperation, cst.IfExp, cst.Name, cst.Break, cst.Continue, cst.Match),
    "arithmetic": (cst.BinaryOperation, cst.AugAssign),
    "assignment": (cst.Assign, cst.AnnAssign, cst.Lambda),
    "call": (cst.Call,),
    "text": (cst.BaseString,),
}


class Mutant(NamedTuple):
    """One mistake: its file, the function around it, its lines, a name without a line's number, the mistaken file."""

    file: str
    function: str
    lines: tuple[int, ...]
    kind: str
    change: str
    code: str


class Mistakes(MutationVisitor):
    """mutmut's, in decorated functions too, which it leaves out for a reason that tries in memory do not have."""

    METADATA_DEPENDENCIES = (*MutationVisitor.METADATA_DEPENDENCIES, ParentNodeProvider)

    def _skip_node_and_children(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.FunctionDef) and node.decorators:
            return False
        return _is_type(node) or super()._skip_node_and_children(node)


def _is_type(node: cst.CSTNode) -> bool:
    """Whether the code says only what type something has."""
    if isinstance(node, cst.Call):
        return isinstance(node.func, cst.Name) and node.func.value in TYPES and node.func.value != "cast"
    if isinstance(node, cst.Assign):
        return isinstance(node.value, cst.Call) and _is_type(node.value)
    if isinstance(node, cst.Subscript):
        return isinstance(node.value, cst.Name) and node.value.value in GENERIC
    return isinstance(node, cst.If) and isinstance(node.test, cst.Name) and node.test.value == "TYPE_CHECKING"


def mistakes(path: Path) -> tuple[cst.Module, list[Any], Any]:
    """A file, what may be mistaken in it, and where that is."""
    code = path.read_text(encoding="utf-8")
    wrapper = MetadataWrapper(cst.parse_module(code))
    visitor = Mistakes(mutation_operators, get_ignored_lines(str(path), code, wrapper))
    module = wrapper.visit(visitor)
    parents = wrapper.resolve(ParentNodeProvider)
    return module, [one for one in visitor.mutations if _matters(one, parents)], wrapper.resolve(PositionProvider)


def _matters(mutation: Any, parents: Any) -> bool:
    """Whether a program may behave otherwise with it: not so for casts; a text's upper and lower case stand for one."""
    before, after = mutation.original_node, mutation.mutated_node
    if isinstance(before, cst.Call) and isinstance(before.func, cst.Name) and before.func.value == "cast":
        return False
    if isinstance(before, cst.SimpleString):
        parent = parents.get(parents.get(before))
        in_cast = isinstance(parent, cst.Call) and isinstance(parent.func, cst.Name) and parent.func.value == "cast"
        is_key = f"msgid {before.value}" in _catalogue()
        return after.value.lower() != before.value.lower() and not in_cast and not is_key
    return True


@cache
def _catalogue() -> frozenset[str]:
    """The lines of the English catalogue."""
    return frozenset((SOURCE / "careercli/text/en.po").read_text(encoding="utf-8").splitlines())


def files(within: str) -> list[Path]:
    """The modules of the four packages below a folder."""
    all_files = (path for package in PACKAGES for path in (SOURCE / "careercli" / package).rglob("*.py"))
    return sorted(path for path in all_files if str(path.relative_to(ROOT)).startswith(within))


def every(within: str) -> Iterator[tuple[str, cst.Module, Any, Any]]:
    """Every mistake that may be drawn, with its file and place."""
    for path in files(within):
        module, mutations, places = mistakes(path)
        for one in mutations:
            yield str(path.relative_to(ROOT)), module, one, places.get(one.original_node)


def draw(count: int, seed: int, within: str, kinds: Sequence[str]) -> list[Mutant]:
    """So many mistakes by lot, the same for the same seed and code; what changes no syntax tree is passed over."""
    pool = [one for one in every(within) if kind_of(one[2].original_node) in kinds]
    print(f"{len(pool)} mistakes can be made; seed {seed}", flush=True)
    random.Random(seed).shuffle(pool)
    drawn: list[Mutant] = []
    for one in pool:
        if len(drawn) == count:
            break
        drawn.extend(made(*one))
    return drawn


def survivors(last: list[list[str]]) -> list[Mutant]:
    """The mistakes of a list, made again in the code as it is now."""
    names = {tuple(name) for name in last}
    found = [one for file in sorted({file for file, _ in names}) for each in every(file) for one in made(*each)]
    return list({(one.file, one.change, one.lines): one for one in found if (one.file, one.change) in names}.values())


def made(file: str, module: cst.Module, mutation: Any, place: Any) -> list[Mutant]:
    """The file with the mistake; nothing where it does not compile or is the same program."""
    old, code = module.code, module.deep_replace(mutation.original_node, mutation.mutated_node).code
    with contextlib.suppress(SyntaxError):
        if place and ast.dump(ast.parse(code)) != ast.dump(ast.parse(old)):
            compile(code, file, "exec")
            lines = {*range(place.start.line, place.end.line + 1), statement(ast.parse(old), place.start.line)}
            name = function_at(ast.parse(old), place.start.line)
            return [Mutant(file, name, tuple(sorted(lines)), kind_of(mutation.original_node), change(old, code), code)]
    return []


def kind_of(node: cst.CSTNode) -> str:
    """Of which kind a mistake at this node is."""
    return next((kind for kind, types in KINDS.items() if isinstance(node, types)), "call")


def function_at(tree: ast.Module, line: int) -> str:
    """The qualified name of the outermost function around a line; "" outside."""

    def within(body: list[ast.stmt], above: str) -> str:
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.lineno <= line <= (node.end_lineno or 0):
                name = f"{above}{node.name}"
                return name if isinstance(node, ast.FunctionDef) else within(node.body, f"{name}.")
        return ""

    return within(tree.body, "")


def statement(tree: ast.Module, line: int) -> int:
    """The first line of the innermost statement around a line: the one that coverage records."""
    around = [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and node.lineno <= line <= node.end_lineno]
    return max((node.lineno for node in around), default=line)


def change(old: str, new: str) -> str:
    """What was changed, as `before → after` of the lines that differ."""
    lines = [line for line in difflib.ndiff(old.splitlines(), new.splitlines()) if line[0] in "+-"]
    before, after = (" ".join(line[2:].strip() for line in lines if line[0] == sign) for sign in "-+")
    return f"{before}  →  {after}"
