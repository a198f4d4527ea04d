"""Tests of the importers of gb."""
