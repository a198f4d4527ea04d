"""A document as a web page; formats/html.py prints it."""
