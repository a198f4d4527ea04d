"""`career move`: the plan for one person, made of what the other queries know."""
