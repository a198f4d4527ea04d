"""Use-cases on occupations, one per noun: they neither print nor read arguments."""
