"""Tests of the views: records in, documents out."""
