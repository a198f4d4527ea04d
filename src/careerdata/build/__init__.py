"""data/ in, atlas.db out: validated by pydantic, composed into cards, written once."""
