"""The server for assistants: the commands' answers as tools of the Model Context Protocol."""
