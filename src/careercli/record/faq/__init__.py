"""Questions people ask of an occupation, one file each, and what their answers are made of."""
