"""Tests of the build: a made-up world (fixtures/tiny), whole and with one mistake at a time."""
