"""The browser in the terminal: a list that follows what is typed, and the pages of `career` next to it."""
