"""Visa rules: what is in force on a day, what facts come to, and why."""
