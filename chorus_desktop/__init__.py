"""A register of a public structure's members, rights and requests."""

__version__ = "0.1.0"
