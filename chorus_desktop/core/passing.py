"""What time has brought, recorded by the system when the database opens and at midnight (G3.2, G6.2)."""

from chorus_desktop.core import closing, expiry


def record() -> int:
    """Record what has expired, close what was left for 60 days; return how many things that is."""
    return expiry.record() + closing.record()
