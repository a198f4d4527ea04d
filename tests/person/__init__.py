"""Tests of the reader's own files."""
