"""`career config unset`."""

from careercli import paths
from careercli.cli.commands.config.get import Key
from careercli.errors import NotFound
from careercli.person import config


def main(key: Key) -> None:
    """Forget a setting of the user's config.toml.

    Examples:

        career config unset lang
    """
    path = paths.user_config()
    values = dict(config.read(path))
    if values.pop(key, None) is None:
        raise NotFound("error.setting.unset", key=key, file=str(path))
    config.write(path, values)
