"""The shape of the atlas: raised whenever schema.sql changes, so that an old file is refused by name."""

SCHEMA = "21"
