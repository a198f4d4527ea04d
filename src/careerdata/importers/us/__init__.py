"""The files of the United States."""
