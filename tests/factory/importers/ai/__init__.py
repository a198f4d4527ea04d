"""Tests of the importers of ai."""
