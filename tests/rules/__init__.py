"""Tests of careercli.rules."""
