"""Money: what is left of pay after tax, and what it buys where."""
