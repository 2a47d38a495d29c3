"""What « Historique » does with the current row and the ticked ones: each once, for menu, keyboard and buttons."""

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from chorus_desktop.core.history import Detail, HistoryRow
from chorus_desktop.core.history_since import Since
from chorus_desktop.gui.compiled.ui_history import Ui_History
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.history_record import RecordView
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.pages.history_work import HistoryWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.undo_button import UndoButton


class HistoryActions(QObject):
    """`show` tells which row is current; what cannot be done with it is grey, with the reason."""

    def __init__(self, page: QWidget, desk: Desk, form: Ui_History, model: TableModel[HistoryRow]) -> None:
        super().__init__(page)
        self._page, self._form, self._model = page, form, model
        self.work = HistoryWork(page, desk)
        self._detail: Detail | None = None
        self._since: Since | None = None
        self._may_decide = True
        self.undo = self.action("arrow-back-up", self.tr("&Annuler la décision"), "Ctrl+Shift+Z", self._on_undo)
        self.undo_all = self.action("arrow-back-up", "", "", self._on_undo_all)
        self.report_one = self.action("upload", self.tr("&Reporter dans Chorus Pro…"), "Ctrl+R", self._on_report_one)
        self.take_back_one = self.action("upload", self.tr("Retirer le repor&t"), "", self._on_take_back_one)
        self.report = self.action("upload", self.tr("Reporter les lignes &cochées…"), "Ctrl+Shift+R", self._on_report)
        self.take_back = self.action("rotate", self.tr("Retirer le report des lignes c&ochées"), "", self._on_take_back)
        form.report.setIcon(icons.icon("upload"))
        form.report.clicked.connect(self._on_report)
        form.take_back.clicked.connect(self._on_take_back)
        model.ticks_changed.connect(self._on_ticked)
        self.show(None, None)
        self._on_ticked()

    def action(self, icon: str, text: str, keys: str, done: object) -> QAction:
        """An action of the page, in its menu Actions."""
        return page_action(self._page, icon, text, keys, done)

    def follow(self, button: UndoButton, view: RecordView, dialog: QDialog | None = None) -> None:
        """Do what is asked in the detail of the current row; a dialog that showed it closes, for it is true no more."""
        for signal, done in (
            (button.undo_wanted, self._on_undo),
            (button.undo_all_wanted, self._on_undo_all),
            (view.report_wanted, self._on_report_one),
            (view.take_back_wanted, self._on_take_back_one),
        ):
            if dialog is not None:
                signal.connect(dialog.accept)
            signal.connect(done)

    def of_row(self) -> list[QAction]:
        """What the context menu of the current row offers."""
        return [self.undo, self.undo_all, self.report_one, self.take_back_one]

    def show(self, detail: Detail | None, since: Since | None) -> None:
        """This is the current row, and what has become of it."""
        self._detail, self._since = detail, since
        why = since.why_not_undo if since is not None else self.tr("Choisissez une ligne")
        together = len(since.together) if since is not None and not why else 0
        _allow(self.undo, why)
        _allow(self.undo_all, why or ("" if together > 1 else self.tr("Cette décision a été prise seule")))
        text = self.tr("Annuler les {count} décisions de l’&opération").format(count=QLocale().toString(together))
        self.undo_all.setText(text if together > 1 else self.tr("Annuler toute l’&opération"))
        self.undo_all.setVisible(together > 1)
        reportable = since is not None and since.reportable
        reported = since is not None and since.reported_on is not None
        why = since.why_not_report if since is not None else self.tr("Choisissez une ligne")
        _allow(self.report_one, why or ("" if reportable else self.tr("Cette ligne n’est pas à reporter")))
        _allow(self.take_back_one, why)
        self.report_one.setVisible(not reported)
        self.take_back_one.setVisible(reported)

    def set_may_decide(self, may: bool) -> None:
        """Whether who looks may decide anything at all."""
        self._may_decide = may
        self._on_ticked()

    @Slot()
    def _on_ticked(self) -> None:
        count = self._model.ticked_count
        shown = QLocale().toString(count)
        one, several = self.tr("1 cochée"), self.tr("{count} cochées").format(count=shown)
        self._form.ticked.setText("" if not count else f"·  {one if count == 1 else several}")
        why = "" if count else self.tr("Cochez d’abord des lignes")
        if not self._may_decide:
            why = self.tr("Vous pouvez consulter ces décisions, pas en décider")
        for action, button in ((self.report, self._form.report), (self.take_back, self._form.take_back)):
            _allow(action, why)
            button.setEnabled(not why)
            button.setToolTip(why)

    @Slot()
    def _on_undo(self) -> None:
        if self._detail is not None:
            self.work.undo_one(self._detail)

    @Slot()
    def _on_undo_all(self) -> None:
        if self._detail is not None and self._since is not None:
            self.work.undo_all(self._detail, self._since.together)

    @Slot()
    def _on_report_one(self) -> None:
        if self._detail is not None:
            self.work.report([self._detail.row.id])

    @Slot()
    def _on_take_back_one(self) -> None:
        if self._detail is not None:
            self.work.take_back([self._detail.row.id])

    @Slot()
    def _on_report(self) -> None:
        self.work.report(self._model.ticked)

    @Slot()
    def _on_take_back(self) -> None:
        self.work.take_back(self._model.ticked)


def _allow(action: QAction, why_not: str) -> None:
    action.setEnabled(not why_not)
    action.setToolTip(why_not or plain(action.text()))
