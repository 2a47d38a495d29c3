"""« Historique »: every action on the structures managed, the newest first, and the whole of the current one (G4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.core import clock, history, history_since, rights
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.history_filters import ALL, Filters
from chorus_desktop.core.history_since import Whole
from chorus_desktop.core.rights import Right
from chorus_desktop.gui.compiled.ui_history import Ui_History
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.history_detail import HistoryDetailDialog
from chorus_desktop.gui.history_check import HistoryCheck
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.pages import history_columns as of
from chorus_desktop.gui.pages.history_actions import HistoryActions
from chorus_desktop.gui.pages.history_choices import Choices, HistoryChoices, read_choices
from chorus_desktop.gui.pages.history_exports import HistoryExports
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

BOTH, USUAL = 1280, 1366
"""Pixels from which list and pane fit side by side, and from which the pane has its usual width."""
SMALL_PANE = 440


class HistoryPage(Page):
    """The pane follows the current row; where the window is too narrow for it, the loupe opens the same as a dialog."""

    tables = frozenset({"history"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_History()
        self.form.setupUi(self)
        self.search = self.form.search
        self.model = TableModel[HistoryRow](of.columns(), desk.reader, "date", True, parent=self)
        self.choices = HistoryChoices(self.form, desk.actor)
        self.check = HistoryCheck(self, self)
        self.exports = HistoryExports(self, desk, self.model, self.filters, self.choices.described)
        self.dialog: HistoryDetailDialog | None = None
        self._shown: object = None
        self._total = 0
        self._going_to = 0
        self._room = -1
        self._lay_out()
        self.actions_of = HistoryActions(self, desk, self.form, self.model)
        self.detail = self.actions_of.action("search", self.tr("&Détail"), "Ctrl+O", self._on_detail)
        self.copy = self.actions_of.action(
            "copy", self.tr("Co&pier le détail"), "Ctrl+Shift+C", self.form.pane.copy.click
        )
        self.exports.fill(self.form.export_list, self.actions_of.action)
        self.verify = self.actions_of.action(
            "shield-check", self.tr("&Vérifier l'historique…"), "Ctrl+Shift+V", self.check.start
        )
        self._connect()

    def _lay_out(self) -> None:
        form = self.form
        muted(form.count)
        muted(form.ticked)
        form.export_list.setIcon(icons.icon("file-export"))
        form.table.show_model(self.model, "history")
        form.table.set_empty(Empty.NOTHING_YET, of.nothing_yet())
        form.table.set_empty(Empty.NOT_ALLOWED, of.not_allowed())
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)

    def _connect(self) -> None:
        form = self.form
        self.choices.changed.connect(self.refresh)
        form.table.opened.connect(self._open)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.current_changed.connect(self._on_current)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        form.table.menu_requested.connect(self._on_menu)
        form.pane.copied.connect(self._on_copied)
        form.pane.row_wanted.connect(self.show_row)
        self.actions_of.follow(form.pane.undo, form.pane.view)
        self.actions_of.work.stale.connect(self.refresh)
        for said in (self.exports.said, self.actions_of.work.said):
            said.connect(self.said)
        self.model.loaded.connect(self._on_loaded)

    # The list

    def narrow(self, wanted: object) -> None:
        """To these days."""
        if isinstance(wanted, tuple):
            self.choices.show_dates(*wanted)

    def filters(self) -> Filters:
        return self.choices.filters()

    def refresh(self) -> None:
        """Ask again; from the top when another list is asked for."""
        actor, filters = self.desk.actor, self.filters()
        narrowed = filters != ALL
        situation = Empty.NO_MATCH if narrowed else Empty.NOTHING_YET
        self.form.table.set_situation(situation if rights.may(actor, Right.READ) else Empty.NOT_ALLOWED)
        self.choices.show_state()
        if narrowed:
            count = history.listing(actor).count
            self.desk.reader.submit(self, "total", count, self._on_total, urgent=True)
        wanted = (actor, filters, clock.today())
        if wanted == self._shown:
            self.model.refresh()
            self._on_current(self.form.table.current_id)
        else:
            self._shown = wanted
            self.model.set_listing(history.listing(actor, filters))
        self.desk.reader.submit(self, "choices", partial(read_choices, actor), self._on_choices)

    def _on_choices(self, choices: Choices) -> None:
        self.choices.offer(choices)
        self.choices.set_width(self.form.filters_card.width())  # what had not shown yet asked for other widths
        self.actions_of.set_may_decide(choices.may_decide)

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        if self.filters() == ALL:
            self._total = count
        self._show_count()
        if self._going_to:
            self.form.table.set_current(self._going_to)
            self._going_to = 0
        elif count and not self.form.table.current_id:
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

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.choices.clear()

    @Slot(int)
    def show_row(self, number: int) -> None:
        """Make another row current; filters that hide it are lifted."""
        if self.dialog is not None:
            self.dialog.accept()
        self.form.table.set_current(number)
        if self.form.table.current_id != number:
            self._going_to = number
            self.choices.clear()
        elif self.form.pane.isHidden():
            self._open(number)

    # The whole record

    @Slot(int)
    def _on_current(self, number: int) -> None:
        self.detail.setEnabled(bool(number))
        self._read("pane", number, self._show)

    def _read(self, place: str, number: int, show: Callable[[Whole], None]) -> None:
        work = partial(history_since.whole, self.desk.actor, number)
        self.desk.reader.soon(self, place, work, show)

    def _show(self, whole: Whole) -> None:
        self.form.pane.show_detail(*whole)
        self.actions_of.show(*whole)
        self.copy.setEnabled(whole.detail is not None)

    @Slot(int)
    def _open(self, number: int) -> None:
        """Show the whole record of this row: in the pane, which has followed it already, or as a dialog."""
        self.form.table.set_current(number)
        if self.form.pane.isHidden():
            self._read("dialog", number, self._show_dialog)
        elif self.form.pane.detail is not None:
            announce(self.form.pane, self.form.pane.detail.title)

    def _show_dialog(self, whole: Whole) -> None:
        if whole.detail is None:
            self.refresh()
            return
        self.dialog = dialog = HistoryDetailDialog(whole.detail, whole.since, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(self._on_copied)
        dialog.row_wanted.connect(self.show_row)
        dialog.finished.connect(self._on_dialog_closed)
        self.actions_of.follow(dialog.undo, dialog.view, dialog)
        dialog.open()

    @Slot()
    def _on_dialog_closed(self) -> None:
        self.dialog = None

    @Slot(str, int)
    def _on_row_action(self, _: str, number: int) -> None:
        self._open(number)

    @Slot()
    def _on_detail(self) -> None:
        self._open(self.form.table.current_id)

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, number: int) -> None:
        """What can be done about the row under the mouse, which is the current one by then."""
        if number and number == self.form.table.current_id:
            menu.insertActions(menu.actions()[1], self.actions_of.of_row())

    @Slot()
    def _on_copied(self) -> None:
        self.said.emit(self.tr("Le détail est copié."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where list and pane do not fit side by side the pane closes, and the filters fold (look.md 7)."""
        super().resizeEvent(event)
        width, pane = event.size().width(), self.form.pane
        self.choices.set_width(self.form.filters_card.width())
        room = (width >= BOTH) + (width >= USUAL)
        if room != self._room:
            self._room = room
            pane.setHidden(not room)
            beside = SMALL_PANE if width < USUAL else pane.sizeHint().width()
            self.form.splitter.setSizes([width - beside, beside])
