"""Tests of the importers of au."""
