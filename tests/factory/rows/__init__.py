"""Tests of the row models of data/."""
