"""What the documents are filled with, one file a subject."""
