"""« Historique »: every action on the structures managed, the newest first, and the whole of the current one (G4)."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock, history
from chorus_desktop.core.history import Detail, Filters, HistoryRow
from chorus_desktop.core.text import moment, siret
from chorus_desktop.core.words import ACTIONS
from chorus_desktop.gui.compiled.ui_history import Ui_History
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.history_detail import HistoryDetailDialog
from chorus_desktop.gui.history_detail import SHAPES, WIDTH, action_badge
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction
from chorus_desktop.gui.table_overlay import Empty, EmptyText

TYPING_PAUSE = 150
"""Milliseconds after the last key before the search is made."""
PATIENCE = 0.02
"""Seconds that the window gives the reader for one record, so that nothing flickers."""
SEARCH, SHORT_SEARCH, NARROW = 260, 150, 1100
DETAIL = "detail"


class HistoryPage(Page):
    """The pane follows the current row; in a narrow window the loupe opens the same as a dialog."""

    tables = frozenset({"history"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_History()
        self.form.setupUi(self)
        self.search = self.form.search
        self.model = TableModel[HistoryRow](self._columns(), desk.reader, "date", True, parent=self)
        self._shown: object = None
        self._total: int | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(self._on_filtered)
        self._lay_out()
        self._connect()
