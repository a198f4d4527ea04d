"""Plain records, one noun per file, standard library only."""
