"""The career explorer: sourced occupation data, offline, in the terminal."""
