"""The reader's own files: configuration now, profile and shortlist later."""
