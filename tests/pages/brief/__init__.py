"""Tests of the one-screen pages."""
