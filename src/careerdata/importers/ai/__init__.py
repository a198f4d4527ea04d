"""What AI can do of the work: ratings of tasks and occupations."""
