"""The one table model: shows a `Listing` of any length, at once, without the window ever waiting (performance.md)."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from chorus_desktop.core.listing import Listing, Row
from chorus_desktop.gui.reader import Reader
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_rows import RowModel

R = TypeVar("R", bound=Row)

PAGE = 100
KEPT = 64 * PAGE
"""Rows held in memory, the latest seen."""


class TableModel(RowModel[R]):
    """A first page of 100 rows at once, the order of the rest from the reader, every other row by id when it is seen.

    A refresh keeps the rows on screen until the new order is known. Filters and sorts show their first page first.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        reader: Reader,
        sort: str,
        descending: bool = False,
        disabled: Callable[[R], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, sort, descending, disabled, parent)
        self._reader = reader
        self._listing: Listing[R] | None = None
        self._read: dict[int, R | None] = {}
        """Rows by id, None for one that is gone; the latest seen last."""
        self._asked = 0
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._on_asking)
        self._ticking_all = False
        self.is_loading = False

    @property
    def listing(self) -> Listing[R] | None:
        """What it shows; None before it was told."""
        return self._listing

    @property
    def reader(self) -> Reader:
        """The thread that reads for it."""
        return self._reader

    def set_listing(self, listing: Listing[R]) -> None:
        """Show another list, or the same with other filters."""
        self._listing = listing
        self._load(anew=True)

    def refresh(self) -> None:
        """Ask the same list again: the database has changed."""
        self._load(anew=False)

    def _resort(self) -> None:
        self._load(anew=True)

    # Loading

    def _load(self, anew: bool) -> None:
        if self._listing is None:
            return
        self.anew = anew or (self.anew and self.is_loading)
        self._set_loading(True)
        if self.anew or len(self._ids) < PAGE:
            self._reader.cancel(self, "ids")
            first = partial(self._listing.first, self.sort_name, self.descending, PAGE)
            self._reader.soon(self, "first", first, self._on_first, self._on_failed)
        else:
            self._ask_ids()

    def _ask_ids(self) -> None:
        assert self._listing is not None
        ids = partial(self._listing.ids, self.sort_name, self.descending)
        self._reader.submit(self, "ids", ids, self._on_ids, self._on_failed)

    def _on_first(self, rows: list[R]) -> None:
        ids = array("I", [row.id for row in rows])
        whole = len(rows) < PAGE
        if whole or self.anew:
            self.complete = whole
            self._read = {row.id: row for row in rows}
            self._arrange(ids)
        if self.anew:
            self.renewed.emit()
        if whole:
            self._finish()
        else:
            self._ask_ids()

    def _on_ids(self, ids: "array[int]") -> None:
        if self.complete or self._ids != ids[: len(self._ids)]:
            self._read.clear()
        self.complete = True
        self._arrange(ids)
        self._finish()

    def _finish(self) -> None:
        self._forget_gone_ticks()
        if self._ticking_all:
            self._ticking_all = False
            super().tick_all()
        self._set_loading(False)
        self.loaded.emit(len(self._ids))
        self.anew = False

    def _on_failed(self, error: Exception) -> None:
        self._set_loading(False)
        self.failed.emit(error)

    def _set_loading(self, on: bool) -> None:
        if on != self.is_loading:
            self.is_loading = on
            self.loading.emit(on)

    def tick_all(self, on: bool = True) -> None:
        """Before the list is known to its end, the whole of it is ticked when it is."""
        self._ticking_all = on and not self.complete
        super().tick_all(on)

    # Rows

    def row(self, at: int) -> R | None:
        if not 0 <= at < len(self._ids):
            return None
        id = self._ids[at]
        if id not in self._read:
            self._ask(at)
        return self._read.get(id)

    def rows_at(self, places: Iterable[int]) -> list[R]:
        if self._listing is None:
            return []
        ids = [self._ids[at] for at in places]
        parts = [self._listing.page(ids[start : start + PAGE]) for start in range(0, len(ids), PAGE)]
        return [row for part in parts for row in part if row is not None]

    def ensure(self, first: int, last: int) -> None:
        """Read by primary key what is about to be painted: less than a millisecond, wherever it is."""
        ids = self._ids[first : last + 1]
        missing = [id for id in ids if id not in self._read]
        if missing and self._listing is not None:
            try:
                self._keep(missing, self._listing.page(missing))
            except Exception:  # no dialog while painting: the reader meets the same trouble, and tells it
                self._keep(missing, [None] * len(missing))
                self._ask(first)
        for id in ids:
            self._read[id] = self._read.pop(id)

    def _keep(self, ids: Sequence[int], rows: list[R | None]) -> None:
        self._read.update(zip(ids, rows, strict=True))
        for id in list(self._read)[: max(0, len(self._read) - KEPT)]:
            del self._read[id]

    def _ask(self, at: int) -> None:
        """Somebody reads a row that is not on screen (a screen reader): it is fetched for the next time."""
        self._asked = at
        self._asking.start()

    @Slot()
    def _on_asking(self) -> None:
        if self._listing is not None:
            start = max(0, self._asked - PAGE // 2)
            ids = self._ids[start : start + PAGE]
            read = partial(self._listing.page, ids)
            self._reader.submit(self, "page", read, partial(self._on_page, start, ids), self._on_failed, urgent=True)

    def _on_page(self, start: int, ids: "array[int]", rows: list[R | None]) -> None:
        if ids and ids == self._ids[start : start + PAGE]:
            self._keep(ids, rows)
            self.dataChanged.emit(self.index(start, 0), self.index(start + len(ids) - 1, len(self.columns) - 1))
