"""Tests of the importers, a folder a country, on slices of the publishers' files."""
