"""Tests of the formats; a package so that its pages and file names stay its own."""
