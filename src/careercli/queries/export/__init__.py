"""The data package: one function a table, which gives the rows that `record/package/tables.toml` describes."""
