"""The axes of the rating, one file and one small function each (docs/methods/rating.md)."""
