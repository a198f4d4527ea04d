"""Tests of the use-cases, on the bundled atlas."""
