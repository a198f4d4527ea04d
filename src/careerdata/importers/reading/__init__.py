"""Reading publishers' files: what several importers share."""
