"""The page as a piece of HTML to stand inside another: its styles reach only itself, and nothing is fetched.

Notebooks say by an attribute or a class of their own whether they are light or dark; elsewhere the system says it.
"""

import re
from collections.abc import Iterator

from careercli.output.document import Document, Grid, Section
from careercli.output.web.assets import asset
from careercli.output.web.blocks import block_of, section
from careercli.output.web.pen import Pen, linked, safe

NAME = "careercli"
"""The class of the piece, and what every selector begins with."""
LIGHT, DARK = (
    '[data-jp-theme-light="true"] ',
    ('[data-jp-theme-light="false"] ', ".vscode-dark ", '[data-theme="dark"] '),
)
"""How JupyterLab, VS Code and documentation pages say which they are."""
ROOTS = re.compile(r"(?:html|body|:root)\b")
DARKENED = re.compile(r"@media\s*\(prefers-color-scheme:\s*dark\)$")


def fragment(document: Document) -> str:
    """The page of a document without head and body; sources in one line where the page has them so."""
    pen = Pen(document.lang, alone=False)
    style = scoped(asset("page.css").text)
    parts = [f'<div class="{NAME}" lang="{safe(document.lang)}"><style>{style}</style>']
    if document.notice:
        parts.append(f"<p><strong>{safe(document.notice)}</strong></p>")
    parts.append(f'<h1>{safe(document.title)}</h1><p class="subtitle">{safe(document.subtitle)}</p>')
    for block in document.blocks:
        parts.append(section(block, "", pen) if isinstance(block, Section) else block_of(block, pen))
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            parts.append(f'<p class="dim">… {safe(more)}</p>')
    told = [document.brief] if document.brief else [*document.sources.values()]
    parts += (f'<p class="sources">{linked(text)}</p>' for text in told)
    return "\n".join([*parts, "</div>"])


def scoped(css: str) -> str:
    """The rules of a style sheet, each for what lies inside the piece; dark ones also where a notebook says it is dark,
    and light ones of the root where it says it is light. What is for paper is left out."""
    made: list[str] = []
    root: list[str] = []
    for prelude, body in rules(css):
        if not prelude.startswith("@"):
            made.append(f"{_inside(prelude)}{{{body}}}")
            root += [body] if ROOTS.fullmatch(prelude.strip()) and "--" in body else []
        elif DARKENED.match(prelude):
            inner = [*rules(body)]
            made.append(f"{prelude}{{{''.join(f'{_inside(one)}{{{text}}}' for one, text in inner)}}}")
            made += (f"{_inside(one, LIGHT)}{{{text}}}" for one, text in _roots(root))
            made += (f"{','.join(_inside(one, dark) for dark in DARK)}{{{text}}}" for one, text in inner)
        elif prelude.startswith("@media") and "print" not in prelude:
            made.append(f"{prelude}{{{''.join(f'{_inside(one)}{{{text}}}' for one, text in rules(body))}}}")
    return "".join(made)


def _roots(bodies: list[str]) -> Iterator[tuple[str, str]]:
    return ((":root", body) for body in bodies)


def rules(css: str) -> Iterator[tuple[str, str]]:
    """What stands before each pair of outer braces, and what in it. Comments are left out."""
    css, depth, start, prelude = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL), 0, 0, ""
    for found in re.finditer(r"[{};]", css):
        if found.group() == "{":
            if depth == 0:
                prelude, start = css[start : found.start()].strip(), found.end()
            depth += 1
        elif found.group() == "}":
            depth -= 1
            if depth == 0:
                yield prelude, css[start : found.start()].strip()
                start = found.end()
        elif depth == 0:  # a rule without braces, `@import …;`: nothing is fetched
            start = found.end()


def _inside(selectors: str, under: str = "") -> str:
    """Selectors for what lies inside the piece; those of the page's root are the piece itself."""
    return ",".join(f"{under}{_placed(one.strip())}" for one in selectors.split(","))


def _placed(selector: str) -> str:
    root = ROOTS.match(selector)
    return f".{NAME}{selector[root.end() :]}" if root else f".{NAME} {selector}"
