"""What the tests of exchange share with those of core: an empty place for a database, a fixed day, and a town."""

from tests.core.conftest import base, day, quick_hashes, town

__all__ = ["base", "day", "quick_hashes", "town"]
