"""Australia's official files."""
