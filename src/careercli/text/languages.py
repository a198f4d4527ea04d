"""Which languages there are: one compiled catalogue each, beside this file."""

import os

FOLDER = os.path.dirname(__file__)
"""As text: pathlib takes longer to import than an answer for programs may take."""


class NoTexts(Exception):
    """No text can be read. What says why has its sentence in the code: no catalogue is sure to have it."""


class InsideZip(NoTexts):
    """The program stands in a zip file, where neither catalogues nor atlas are files."""

    def __init__(self) -> None:
        file = os.path.dirname(os.path.dirname(FOLDER))
        super().__init__(
            f"error: career cannot run from inside a zip file: {file}\n\n"
            "hint: Its atlas is a database and needs a file of its own. Install the wheel with `pip install`, or "
            "unpack the zip file and run `python -m careercli` in its folder."
        )


def languages() -> list[str]:
    """The languages there are catalogues of, English first; `zh_Hant.mo` is `zh-Hant`. Raises InsideZip."""
    try:
        names = os.listdir(FOLDER)
    except NotADirectoryError:
        raise InsideZip from None
    found = sorted(name[:-3].replace("_", "-") for name in names if name.endswith(".mo"))
    return ["en", *(name for name in found if name != "en")]
