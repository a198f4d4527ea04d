"""Singapore's official files."""
