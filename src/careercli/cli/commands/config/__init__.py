"""The configuration: which settings there are, their values and where those come from."""
