"""Contract tests over the bundled data, one battery for every country."""
