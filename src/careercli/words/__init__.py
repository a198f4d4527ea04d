"""Sentences composed of a record that the stored atlas, the answers and the pages all say: one file a subject."""
