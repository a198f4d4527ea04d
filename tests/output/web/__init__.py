"""Tests of web pages, a part of one each."""
