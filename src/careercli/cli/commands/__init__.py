"""One file is one command; a folder is a group of them."""
