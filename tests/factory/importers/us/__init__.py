"""Tests of the importers of us."""
