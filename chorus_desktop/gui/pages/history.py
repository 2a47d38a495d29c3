"""« Historique »: every action on the structures managed, the newest first, and the whole of the current one (G4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock, history, rights
from chorus_desktop.core.history import Detail, HistoryRow
from chorus_desktop.core.history_filters import ALL, Filters
from chorus_desktop.core.rights import Right
from chorus_desktop.core.text import normalise
from chorus_desktop.core.words import ACTIONS
from chorus_desktop.gui.compiled.ui_history import Ui_History
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.history_detail import HistoryDetailDialog
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.pages import history_columns as of
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

TYPING_PAUSE = 150
"""Milliseconds after the last key before the search is made."""
PATIENCE = 0.02
"""Seconds that the window gives the reader for one record, so that nothing flickers."""
SEARCH, SHORT_SEARCH, NARROW = 260, 150, 1100
PERIODS = (1, 7, 30, 365)
"""Days of the filter « Période »."""


class HistoryPage(Page):
    """The pane follows the current row; where the window is too narrow for it, the loupe opens the same as a dialog."""

    tables = frozenset({"history"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_History()
        self.form.setupUi(self)
        self.search = self.form.search
        self.model = TableModel[HistoryRow](of.columns(), desk.reader, "date", True, parent=self)
        self._shown: object = None
        self._total = 0
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = self.form
        muted(form.count)
        make_search(form.search)
        form.table.show_model(self.model)
        form.table.set_empty(Empty.NOTHING_YET, of.nothing_yet())
        form.table.set_empty(Empty.NOT_ALLOWED, of.not_allowed())
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)
        form.period.addItem(self.tr("Toutes les dates"), None)
        words = (
            self.tr("Aujourd’hui"),
            self.tr("7 derniers jours"),
            self.tr("30 derniers jours"),
            self.tr("12 derniers mois"),
        )
        for text, days in zip(words, PERIODS, strict=True):
            form.period.addItem(text, days)
        form.word.addItem(self.tr("Toutes"), "")
        for word in sorted(set(ACTIONS.values()), key=normalise):
            form.word.addItem(word, word)
        form.reset.setIcon(icons.icon("rotate"))
        self.detail = self._action("search", self.tr("&Détail"), "Ctrl+O", self._on_detail)
        self.copy = self._action("copy", self.tr("&Copier le détail"), "Ctrl+Shift+C", form.pane.copy.click)

    def _action(self, icon: str, text: str, keys: str, done: object) -> QAction:
        action = QAction(icons.icon(icon), text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(done)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        form = self.form
        self._typing.timeout.connect(self._on_filtered)
        form.search.textChanged.connect(self._typing.start)
        form.period.activated.connect(self._on_filtered)
        form.word.activated.connect(self._on_filtered)
        form.reset.clicked.connect(self._on_reset)
        form.table.opened.connect(self._open)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.current_changed.connect(self._on_current)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        form.pane.copied.connect(self._on_copied)
        self.model.loaded.connect(self._on_loaded)

    # The list

    def filters(self) -> Filters:
        form = self.form
        return Filters(form.search.text().strip(), form.word.currentData(), form.period.currentData())

    def refresh(self) -> None:
        """Ask again; from the top when another list is asked for."""
        actor, filters = self.desk.actor, self.filters()
        narrowed = filters != ALL
        situation = Empty.NO_MATCH if narrowed else Empty.NOTHING_YET
        self.form.table.set_situation(situation if rights.may(actor, Right.READ) else Empty.NOT_ALLOWED)
        self.form.reset.setEnabled(narrowed)
        tip = self.tr("Réinitialiser les filtres") if narrowed else self.tr("Aucun filtre n’est posé")
        self.form.reset.setToolTip(tip)
        if narrowed:
            count = history.listing(actor).count
            self.desk.reader.submit(self, "total", count, self._on_total, urgent=True)
        wanted = (actor, filters, clock.today())
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(history.listing(actor, filters))

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        if self.filters() == ALL:
            self._total = count
        self._show_count()
        if count and not self.form.table.current_id:
            self.form.table.set_current(self.model.ids[0])

    def _on_total(self, total: int) -> None:
        self._total = total
        self.form.table.set_empty(Empty.NO_MATCH, of.no_match(self.filters().search, total))
        self._show_count()

    def _show_count(self) -> None:
        shown, total = (QLocale().toString(count) for count in (self.model.rowCount(), self._total))
        text = self.tr("{shown} action") if self.model.rowCount() < 2 else self.tr("{shown} actions")
        if self.filters() != ALL:
            text = self.tr("{text} sur {total}").format(text=text, total=total)
        self.form.count.setText(text.format(shown=shown))

    @Slot()
    def _on_filtered(self) -> None:
        self._typing.stop()
        self.refresh()

    @Slot()
    def _on_reset(self) -> None:
        self.form.period.setCurrentIndex(0)
        self.form.word.setCurrentIndex(0)
        self.form.search.clear()
        self._on_filtered()
        self.form.search.setFocus()

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self._on_reset()

    # The whole record

    @Slot(int)
    def _on_current(self, number: int) -> None:
        self.detail.setEnabled(bool(number))
        self._read("pane", number, self._show)

    def _read(self, place: str, number: int, show: Callable[[Detail | None], None]) -> None:
        work = partial(history.detail, self.desk.actor, number)
        job = self.desk.reader.submit(self, place, work, show, urgent=True)
        self.desk.reader.wait(job, PATIENCE)

    def _show(self, detail: Detail | None) -> None:
        self.form.pane.show_detail(detail)
        self.copy.setEnabled(detail is not None)

    @Slot(int)
    def _open(self, number: int) -> None:
        """Show the whole record of this row: in the pane, which has followed it already, or as a dialog."""
        self.form.table.set_current(number)
        if self.form.pane.isHidden():
            self._read("dialog", number, self._show_dialog)
        elif self.form.pane.detail is not None:
            announce(self.form.pane, self.form.pane.detail.title)

    def _show_dialog(self, detail: Detail | None) -> None:
        if detail is None:
            self.refresh()
            return
        dialog = HistoryDetailDialog(detail, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(self._on_copied)
        dialog.open()

    @Slot(str, int)
    def _on_row_action(self, _: str, number: int) -> None:
        self._open(number)

    @Slot()
    def _on_detail(self) -> None:
        self._open(self.form.table.current_id)

    @Slot()
    def _on_copied(self) -> None:
        self.said.emit(self.tr("Le détail est copié."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 px the pane closes, the search shrinks and a button keeps only its icon (look.md 7)."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        form = self.form
        form.search.setFixedWidth(max(SHORT_SEARCH, form.search_label.sizeHint().width()) if narrow else SEARCH)
        form.reset.setText("" if narrow else self.tr("Réinitialiser"))
        form.pane.setHidden(narrow)
