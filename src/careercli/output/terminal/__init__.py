"""A document laid out as painted lines for one screen; formats/table.py gives them their colours."""
