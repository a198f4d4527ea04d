"""The files of the United Kingdom."""
