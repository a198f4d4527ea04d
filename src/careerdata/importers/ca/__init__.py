"""Canada's official files."""
