"""The reader's profile."""
