"""Tests of the pages for paper."""
