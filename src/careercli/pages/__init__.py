"""From records to documents, one view per noun."""
