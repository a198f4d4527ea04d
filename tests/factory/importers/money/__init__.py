"""Tests of the importers of links."""
