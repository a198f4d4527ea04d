"""What pages are made of: what programs read, with names and titles in the reader's language.

One record a page, and a file for those that one query fills: it does so only where a person reads, and loads no other.
"""
