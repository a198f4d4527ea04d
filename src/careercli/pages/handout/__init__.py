"""Pages for paper: one-screen pages without commands, then what to do next and what we do not know."""
