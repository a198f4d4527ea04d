"""Runs in which something goes wrong on purpose: command lines nobody meant, damage, kills, writers, a full disk."""
