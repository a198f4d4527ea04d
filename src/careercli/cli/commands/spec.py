"""`career spec`."""

import json

import typer

from careercli.cli.answer import Fixed
from careercli.cli.help import described, translate
from careercli.text.text import text


def main(context: typer.Context) -> Fixed:
    """The whole command line as JSON, for programs: commands, arguments, options, help.

    Examples:

        career spec
    """
    root = context.find_root().command
    translate(root, text())
    envelope = {"schema": "spec/1", "data": described(root, context), "warnings": [], "sources": {}}
    return Fixed(json.dumps(envelope, ensure_ascii=False, indent=2))
