"""The data package: its tables and fields (tables.toml), and the terms of its sources (licences.toml)."""
