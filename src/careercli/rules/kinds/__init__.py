"""Kinds of rule, one file each: `compiled(block, day)` makes the function that reads values and answers."""
