"""Tests of the importers of ca."""
