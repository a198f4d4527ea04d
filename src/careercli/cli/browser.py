"""A page shown in the reader's browser, from a file that only they can read."""

import os

from careercli.text.slug import slug

LONGEST = 60
"""Letters of a file's name."""


def private_file(title: str) -> str:
    """The path of a file, named after its page, in a new folder that nobody else can look into.

    It stays: the browser reads it once it has started. The system clears its folder for such files by itself.
    """
    import tempfile

    name = slug(title)[:LONGEST].strip("-") or "career"
    return f"{tempfile.mkdtemp(prefix='career-')}{os.sep}{name}.html"


def opened(name: str) -> bool:
    """Whether a browser took the file."""
    import webbrowser
    from pathlib import Path

    try:
        return webbrowser.open(Path(name).absolute().as_uri())
    except (webbrowser.Error, OSError):
        return False
