"""The command line: arguments in, a Result out to a format."""
