"""Which languages there are: one compiled catalogue each, beside this file."""

import os

FOLDER = os.path.dirname(__file__)
"""As text: pathlib takes longer to import than an answer for programs may take."""


def languages() -> list[str]:
    """The languages there are catalogues of, English first; `zh_Hant.mo` is `zh-Hant`."""
    found = sorted(name[:-3].replace("_", "-") for name in os.listdir(FOLDER) if name.endswith(".mo"))
    return ["en", *(name for name in found if name != "en")]
