"""Publishers' files become rows of data/: a folder a country, one source a file; shared readers in `reading`."""
