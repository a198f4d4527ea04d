"""The data behind the atlas: importing official files, building, checking."""
