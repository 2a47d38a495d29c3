"""What all tables have in common."""

from typing import ClassVar

from peewee import DatabaseProxy, IntegerField, Model

from chorus_desktop.core.fields import AutoIncrementField

proxy = DatabaseProxy()


class Table(Model):
    class Meta:
        database = proxy
        legacy_table_names = False


class Recorded(Table):
    """A table whose every change is a history row.

    The history keeps a fingerprint of the `digests` columns, and the last four characters of the `masked` ones.
    `indexed`: its columns that are also in the full-text index `<table>_index`, which the ledger keeps.
    """

    digests: ClassVar[frozenset[str]] = frozenset()
    masked: ClassVar[frozenset[str]] = frozenset()
    indexed: ClassVar[tuple[str, ...]] = ()

    id = AutoIncrementField()
    version = IntegerField(default=1)
