"""Which languages there are: one compiled catalogue each, beside this file."""

from pathlib import Path

FOLDER = Path(__file__).parent


def languages() -> list[str]:
    """The languages there are catalogues of, English first; `zh_Hant.mo` is `zh-Hant`."""
    found = sorted(path.stem.replace("_", "-") for path in FOLDER.glob("*.mo"))
    return ["en", *(name for name in found if name != "en")]
