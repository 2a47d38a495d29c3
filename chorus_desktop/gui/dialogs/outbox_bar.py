"""The buttons under « Boîte d'envoi »: what is done with the ticked messages, and why not."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from chorus_desktop.core.outbox_list import OutboxRow
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import muted

NARROW = 1060
"""Below this width, most buttons keep only their icon (look.md 7)."""


class OutboxBar(QWidget):
    """A mail program and a file take one message at a time; the rest acts on all that are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.ticked = muted(QLabel())
        self._row.addWidget(self.ticked, 1)
        self.withdraw = self._button(self.tr("Retirer"), "trash", "dangerText")
        self.mark_sent = self._button(self.tr("Marquer comme envoyé"), "mail-check")
        self.save = self._button(self.tr("Enregistrer en .eml"), "download")
        self.open_mail = self._button(self.tr("Ouvrir dans le logiciel de messagerie"), "mail")
        self.retry = self._button(self.tr("Réessayer"), "rotate")

    def _button(self, text: str, icon: str, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.setIcon(icons.icon(icon))
        self._row.addWidget(button)
        return button

    def show_for(self, count: int, rows: Sequence[OutboxRow]) -> None:
        """So many are ticked, of which these are at hand."""
        text = (self.tr("{count} message coché") if count < 2 else self.tr("{count} messages cochés")) if count else ""
        self.ticked.setText(text.format(count=count))
        why = "" if count else self.tr("Cochez d’abord un message")
        if rows and len(rows) == count and not any(row.open for row in rows):
            allowed = any(row.allowed for row in rows)
            why = self.tr("Déjà parti, ou retiré") if allowed else self.tr("Vous n’avez pas ce droit sur ces messages")
        for button in (self.retry, self.mark_sent, self.withdraw):
            _allow(button, why)
        why_one = why or ("" if count == 1 else self.tr("Un seul message à la fois"))
        for button in (self.open_mail, self.save):
            _allow(button, why_one)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in (self.withdraw, self.mark_sent, self.save, self.open_mail):
            button.setText("" if event.size().width() < NARROW else button.accessibleName())


def _allow(button: QPushButton, why_not: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(why_not or button.accessibleName())
