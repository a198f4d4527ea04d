"""Tests of the browser in the terminal, by Textual's pilot."""
