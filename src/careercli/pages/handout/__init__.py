"""Pages for paper: the sections of a one-screen page without its commands, then what to do next and what we do not know."""
