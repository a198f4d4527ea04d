"""One file is one format: `write(result, page, out)` prints a Result. A new file here is a new `--format`."""
