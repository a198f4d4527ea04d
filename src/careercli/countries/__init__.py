"""One file per country: code spelling, regions, pay units, links."""
