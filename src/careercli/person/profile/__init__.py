"""The reader's own facts: birth date, education, languages, work, offers. They never leave the machine."""
