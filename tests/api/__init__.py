"""Tests of what programs import, on the bundled atlas."""
