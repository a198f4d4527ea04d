"""A document as one web page that fetches nothing: its words, tables, drawings, and the page around them."""
