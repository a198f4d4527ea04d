"""From the reader's profile to the facts each points system asks for: the one place where they are mapped."""
