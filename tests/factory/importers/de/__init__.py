"""Tests of the importers of de."""
