"""Everything the program says: gettext catalogues by stable keys, numbers and pay as a language writes them."""
