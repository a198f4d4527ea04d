"""One line of each file under data/, as pydantic models: what importers write and the build accepts."""
