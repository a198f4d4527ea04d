"""Documents and results written in one format per file."""
