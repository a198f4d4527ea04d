"""Tests of the atlas: how it is built and how it is read."""
