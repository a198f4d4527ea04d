"""Tests of the importers of sg."""
