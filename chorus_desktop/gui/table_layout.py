"""How the columns of a list share its width: from the font, by priority, with what the person has chosen kept."""

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from chorus_desktop.gui.look import icons, metrics, type
from chorus_desktop.gui.look.painting import badge_width
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_header import TableHeader, title_width
from chorus_desktop.gui.table_rows import RowModel

TICK = 40
TARGET = 30
STRETCH_MINIMUM = 150
_GAP = 4


def can_hide(column: Column[Any]) -> bool:
    """Boxes, row icons and the column that names the row always stay."""
    return not (column.header_box or column.actions or column.strong)


def contents_width(column: Column[Any]) -> int:
    """The room of the column's usual text, and of what goes with it."""
    if column.header_box:
        return TICK
    if column.actions:
        return TARGET * (column.places or len(column.actions)) + _GAP + metrics.CELL_PADDING
    if column.badge is not None:
        width = badge_width(column.sample, "x", type.font())
    else:
        strong = column.strong or column.mark is not None
        width = metrics.text_width(column.sample, 0, strong) + (icons.SIZE + _GAP if column.mark is not None else 0)
    return width + 2 * metrics.CELL_PADDING + _GAP


class ColumnLayout(QObject):
    """Fits the columns to the view: two-line titles first, then fewer columns, sideways scroll last."""

    def __init__(self, header: TableHeader, viewport: QWidget) -> None:
        super().__init__(header)
        self._header, self._viewport = header, viewport
        self._widths: dict[str, int] = {}
        self._shown: dict[str, bool] = {}
        self._absent: frozenset[str] = frozenset()
        self._fitting = False
        header.sectionResized.connect(self._on_resized)

    @property
    def _columns(self) -> tuple[Column[Any], ...]:
        model = self._header.model()
        return model.columns if isinstance(model, RowModel) else ()

    def fit(self) -> None:
        """Give every column its width for the room there is now."""
        if self._fitting or not self._columns:
            return
        hidden = {column.key for column in self._columns if not self._shown.get(column.key, True)} | self._absent
        spare = [c for c in self._columns if c.hide_priority and c.key not in (self._shown.keys() | hidden)]
        spare.sort(key=lambda column: -column.hide_priority)
        room = self._viewport.width()
        for gone in range(len(spare) + 1):
            hidden.update(column.key for column in spare[:gone])
            for lines in (1, 2):
                widths = self._natural(hidden, lines)
                if sum(widths.values()) <= room and (lines == 2 or not self._squeezed(self._grown(widths, room))):
                    self._apply(widths, lines, room)
                    return
        self._apply(widths, lines, room)

    def _natural(self, hidden: set[str], lines: int) -> dict[str, int]:
        return {c.key: self._width(c, lines) for c in self._columns if c.key not in hidden}

    def _width(self, column: Column[Any], lines: int) -> int:
        if column.header_box:
            return TICK
        least = title_width(column, 2)
        if column.key in self._widths:
            return max(least, self._widths[column.key])
        if column.stretch:
            return max(least, STRETCH_MINIMUM)
        return max(title_width(column, lines), contents_width(column))

    def _squeezed(self, widths: dict[str, int]) -> bool:
        """Whether a title would not fit on one line."""
        shown = (c for c in self._columns if c.key in widths and not c.header_box)
        return any(widths[column.key] < title_width(column, 1) for column in shown)

    def _apply(self, widths: dict[str, int], lines: int, room: int) -> None:
        self._fitting = True
        header = self._header
        widths, stretched = self._grown(widths, room), self._stretched(widths)
        header.set_lines(2 if lines == 2 and self._squeezed(widths) else 1)
        for at, column in enumerate(self._columns):
            header.setSectionHidden(at, column.key not in widths)
            fixed = column in stretched or column.header_box or bool(column.actions)
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(at, mode)
            if column.key in widths:
                header.resizeSection(at, widths[column.key])
        self._fitting = False

    def _grown(self, widths: dict[str, int], room: int) -> dict[str, int]:
        """The same widths, once the stretch columns have shared the room that is left; what cannot be is the last's."""
        stretched, left = self._stretched(widths), max(0, room - sum(widths.values()))
        grown = dict(widths)
        for at, column in enumerate(stretched):
            share = left // (len(stretched) - at)
            grown[column.key] += share
            left -= share
        return grown

    def _stretched(self, widths: dict[str, int]) -> list[Column[Any]]:
        """The columns that take the room left: those declared so, else the last of text."""
        shown = [column for column in self._columns if column.key in widths]
        text = [column for column in shown if not (column.header_box or column.actions)]
        return [column for column in shown if column.stretch] or text[-1:]

    @Slot(int, int, int)
    def _on_resized(self, section: int, before: int, now: int) -> None:
        if not self._fitting and now > 0:
            self._widths[self._columns[section].key] = now
            self.fit()

    # What the person has chosen

    def is_shown(self, column: int) -> bool:
        return not self._header.isSectionHidden(column)

    def show_column(self, column: int, on: bool) -> None:
        """The person's own choice: it stands whatever the width."""
        self._shown[self._columns[column].key] = on
        self.fit()

    def set_absent(self, keys: Iterable[str]) -> None:
        """These columns do not concern what the list shows now, whatever the person has chosen."""
        self._absent = frozenset(keys)
        self.fit()

    def is_absent(self, column: int) -> bool:
        return self._columns[column].key in self._absent

    def reset(self) -> None:
        """Back to what the list declares."""
        self._widths.clear()
        self._shown.clear()
        self.fit()

    def save(self, model: RowModel[Any]) -> str:
        """Widths, columns shown or hidden, and the sort, as text for the settings."""
        state = {
            "widths": self._widths,
            "shown": self._shown,
            "sort": model.sort_name,
            "descending": model.descending,
        }
        return json.dumps(state)

    def restore(self, model: RowModel[Any], saved: str) -> None:
        """Take back what `save` gave; columns and sorts that no longer exist are left out."""
        try:
            state = json.loads(saved)
            widths = {str(key): int(width) for key, width in state["widths"].items()}
            shown = {str(key): bool(on) for key, on in state["shown"].items()}
            sort, descending = state["sort"], bool(state["descending"])
        except (ValueError, TypeError, KeyError, AttributeError):
            return  # from another version of the program: the list starts afresh
        known = {column.key for column in self._columns}
        self._widths = {key: width for key, width in widths.items() if key in known}
        self._shown = {key: on for key, on in shown.items() if key in known}
        if any(column.sort == sort for column in self._columns if column.sort):
            model.set_sort(sort, descending)
        self.fit()
