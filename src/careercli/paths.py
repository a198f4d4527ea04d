"""Where things are: the bundled atlas, the reader's own files."""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent


def atlas() -> Path:
    """The atlas: the bundled one, or the file `CAREER_ATLAS` names (tests, other editions)."""
    named = os.environ.get("CAREER_ATLAS")
    return Path(named) if named else PACKAGE / "_data" / "atlas.db"


def user_config() -> Path:
    """The reader's config.toml, in the folder the platform keeps such files in."""
    return _user_folder() / "config.toml"


def user_profile() -> Path:
    """The reader's profile.toml, beside the config.toml."""
    return _user_folder() / "profile.toml"


def _user_folder() -> Path:
    from platformdirs import user_config_path

    named = os.environ.get("CAREER_CONFIG_DIR")
    return Path(named) if named else user_config_path("career")


def project_config() -> Path:
    """career.toml of the folder the reader stands in."""
    return Path("career.toml")


def formats() -> list[str]:
    """The output formats: one file each."""
    return sorted(path.stem for path in (PACKAGE / "output" / "formats").glob("[a-z]*.py"))
