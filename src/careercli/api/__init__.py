"""What programs import: questions as functions, answers as dicts and lists that know their rows and their page."""
