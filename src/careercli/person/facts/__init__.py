"""From the reader's profile to the facts each points system asks for: the one place where they are mapped.

One file a country, however short: a country's systems are added, and end, by themselves.
"""
