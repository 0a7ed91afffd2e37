"""JIB Desktop: startups, contracts, desks and cloud credits of an innovation base."""

__version__ = "0.1.0"
