"""The version, alone in its file so that `career --version` imports nothing else."""

__version__ = "0.2.0"
