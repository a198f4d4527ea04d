"""A document as plain text; formats/plain.py prints it."""
