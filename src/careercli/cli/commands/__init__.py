"""Sourced answers about occupations: pay, outlook, AI, credentials, visas; offline, with dates."""
