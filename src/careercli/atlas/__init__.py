"""The only SQL: the atlas is built here and read here."""
