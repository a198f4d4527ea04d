"""The shape of the atlas: raised whenever its tables change, which a test holds, so that an old file is refused by name."""

SCHEMA = "22"
