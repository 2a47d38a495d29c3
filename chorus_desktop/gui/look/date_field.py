"""A date that may be left empty or typed by hand, with a calendar behind its icon: jj/mm/aaaa."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.text import day, read_day
from chorus_desktop.gui.look import icons

WIDTH = 170


class DateField(QLineEdit):
    """Keeps what is typed, right or wrong; `value` says what date it is. Alt+↓ opens the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText(self.tr("jj/mm/aaaa"))
        self._open = self.addAction(icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._open.setText(self.tr("Choisir dans le calendrier"))
        self._open.setToolTip(self.tr("Choisir dans le calendrier (Alt+↓)"))
        self._open.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self._on_editing_finished)

    def set_value(self, value: date | None) -> None:
        self.setText(day(value))

    def value(self, field: str) -> date | None:
        """Return the date, None when empty. Raises Refused for `field` when what is typed is no date."""
        return read_day(self.text(), field)

    @Slot()
    def open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.readable()
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(self._on_chosen)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def readable(self) -> date | None:
        """Return the date, None when empty or not a date (yet)."""
        try:
            return self.value("")
        except Refused:
            return None

    @Slot(QDate)
    def _on_chosen(self, chosen: QDate) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.setFocus()

    @Slot()
    def _on_editing_finished(self) -> None:
        """Show what was understood: 1/2/27 becomes 01/02/2027; what is no date stays as it was typed."""
        shown = self.readable()
        if shown is not None and day(shown) != self.text():
            self.set_value(shown)
