"""Publishers' files become rows of data/: a folder a country, one source a file, what only they share beside it."""
