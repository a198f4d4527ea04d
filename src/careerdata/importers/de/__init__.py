"""Germany's official files."""
