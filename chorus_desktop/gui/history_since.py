"""What the detail of a history row says of what came after: undone, and by whom; done in Chorus Pro, and when (B1)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from chorus_desktop.core.history_since import Since
from chorus_desktop.core.history_words import number
from chorus_desktop.core.text import day, day_and_time
from chorus_desktop.gui.look.widgets import Banner, Icon, muted


class SinceView(QWidget):
    """One line about Chorus Pro; `other` is the strip that leads to the row which undid this one, or which it undid."""

    row_wanted = Signal(int)
    report_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since: Since | None = None
        self.other = Banner()
        self.other.button.clicked.connect(self._on_other)
        self._icon = Icon()
        self.label = muted(QLabel())
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button = QPushButton()
        self.button.setProperty("kind", "quiet")
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.show_since(None)

    def show_since(self, since: Since | None) -> None:
        """None: nothing is known, or asked, of what came after."""
        self._since = since
        self._show_other(since)
        self.setVisible(since is not None and since.reportable)
        if since is None or not since.reportable:
            return
        if since.reported_on is not None:
            self._icon.set("circle-check", "success")
            self.label.setText(self.tr("Reporté dans Chorus Pro le {day}").format(day=day(since.reported_on)))
            self.button.setText(self.tr("Retirer le report"))
        else:
            self._icon.set("upload", "warning")
            self.label.setText(self.tr("À reporter dans Chorus Pro"))
            self.button.setText(self.tr("Reporter…"))
        self.button.setEnabled(not since.why_not_report)
        self.button.setToolTip(since.why_not_report)

    def _show_other(self, since: Since | None) -> None:
        """« Annulée » by whom and when; on the row that undoes, which one."""
        if since is not None and since.undone is not None:
            told = self.tr("Annulée par {author}, le {at}").format(
                author=since.undone.author, at=day_and_time(since.undone.at)
            )
            self.other.set("warning", told, button=self._link(since.undone.id))
        elif since is not None and since.undoes is not None:
            told = self.tr("Annule la décision {number}").format(number=number(since.undoes))
            self.other.set("info", told, button=self._link(since.undoes))
        self.other.setVisible(since is not None and (since.undone is not None or since.undoes is not None))

    def _link(self, row: int) -> str:
        return self.tr("Voir la ligne {number}").format(number=number(row))

    @Slot()
    def _on_other(self) -> None:
        if self._since is not None:
            row = self._since.undone.id if self._since.undone is not None else self._since.undoes
            self.row_wanted.emit(row or 0)

    @Slot()
    def _on_button(self) -> None:
        if self._since is not None:
            (self.report_wanted if self._since.reported_on is None else self.take_back_wanted).emit()
