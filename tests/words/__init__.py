"""Tests of the sentences made of a record."""
