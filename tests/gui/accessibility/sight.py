"""What must hold of all that is read: each text against what is really painted behind it (WCAG 1.4.3)."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QRect
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from chorus_desktop.gui.table_rows import RowModel
from tests.gui.accessibility.widgets import described, plain, shown
from tests.gui.look.test_palette import contrast

TEXT, LARGE = 4.5, 3.0
SHORT = 3
"""Letters below which no pixel need be all ink."""
LARGE_POINTS, LARGE_STRONG_POINTS = 18, 14
EDGE = 4
"""Pixels of the border of a control, where its frame or its ring is."""


def legible(window: QWidget) -> Iterator[str]:
    """Every text that is written in the window as it shows now, in the palette that is on screen."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget, what, text, place, font in _written(window):
        whole = place.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if len(text) < SHORT or not widget.visibleRegion().boundingRect().contains(place) or not whole.isValid():
            continue  # scrolled away in part: what is painted there is something else
        found = _strongest(picture, QRect(widget.mapTo(window, whole.topLeft()), whole.size()))
        large = font.pointSizeF() >= (LARGE_STRONG_POINTS if font.bold() else LARGE_POINTS)
        if found and found < (LARGE if large else TEXT) - 0.05:
            yield f"{described(widget)}: {what} « {text} » has a contrast of {found:.2f}"


def _written(window: QWidget) -> Iterator[tuple[QWidget, str, str, QRect, QFont]]:
    """Each text, and where it stands in its widget. What cannot be used now may be faint."""
    for widget in shown(window, QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar, QTableView, QListView):
        font, rect = widget.font(), widget.rect()
        if not widget.isEnabled():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, "its text", plain(widget.text()), rect, font
        elif isinstance(widget, QLineEdit):
            yield widget, "its text", widget.text() or widget.placeholderText(), rect, font
        elif isinstance(widget, QComboBox):
            yield widget, "its choice", widget.currentText(), rect, font
        elif isinstance(widget, QTabBar):
            for at in range(widget.count()):
                yield widget, "a tab", plain(widget.tabText(at)), widget.tabRect(at), font
        elif isinstance(widget, QTableView | QListView):
            yield from _cells(widget)


def _cells(view: QTableView | QListView) -> Iterator[tuple[QWidget, str, str, QRect, QFont]]:
    """What shows of a list, row by row, and its header."""
    model, area = view.model(), view.viewport()
    if model is None:
        return
    columns = range(model.columnCount()) if isinstance(view, QTableView) else [0]
    for row in range(model.rowCount()):
        for column in columns:
            index = model.index(row, column)
            place = view.visualRect(index)
            if place.isValid() and place.intersects(area.rect()):
                yield area, f"in row {row},", str(index.data() or ""), place, view.font()
            elif place.top() > area.height():
                return
    if isinstance(view, QTableView):
        header: QHeaderView = view.horizontalHeader()
        for column in columns:
            if not header.isSectionHidden(column) and not _has_box(model, column):
                place = QRect(header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height())
                yield (
                    header.viewport(),
                    "the header",
                    str(model.headerData(column, header.orientation()) or ""),
                    place,
                    header.font(),
                )


def _has_box(model: QAbstractItemModel, column: int) -> bool:
    """A header that shows a box in the place of its words."""
    return isinstance(model, RowModel) and model.columns[column].header_box


def _strongest(picture: QImage, place: QRect) -> float:
    """The contrast between the ground, which is most of it, and the ink farthest from it."""
    ratio = picture.devicePixelRatio()
    part = picture.copy(QRect(place.topLeft() * ratio, place.size() * ratio))
    colors = Counter(memoryview(part.constBits()).cast("I"))
    if len(colors) < 2:
        return 0.0
    ground = colors.most_common(1)[0][0]
    return max(between(ink, ground) for ink in colors)


@cache
def between(one: int, other: int) -> float:
    """The contrast of two pixels."""
    return contrast(QColor(one), QColor(other))
