"""How classifications and currencies convert into one another: crosswalks, ISCO-08, exchange rates."""
