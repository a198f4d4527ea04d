"""The shape of the atlas: raised whenever its tables change (a test holds it); an old file is refused by name."""

SCHEMA = "36"
