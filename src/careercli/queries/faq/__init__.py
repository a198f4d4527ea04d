"""Questions people ask of an occupation: a file for a question or a family of them, and what answers are made of."""
