"""A letter as it will be read, and its ways out of the program: clipboard, mail program, file (G7.2)."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from chorus_desktop.core.notifications import Letter
from chorus_desktop.exchange import eml
from chorus_desktop.gui.look.room import room_around
from chorus_desktop.gui.look.widgets import Card, muted
from chorus_desktop.gui.places import ask_where

FEW, MANY = 9, 17
ROOMY = 700
"""Lines in sight, on a low screen and on one of this height."""


class LetterView(Card):
    """To whom, about what, and the text; read only, selectable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to, self.subject = QLabel(self), QLabel(self)
        self._to_label = muted(QLabel(self.tr("À")))
        pairs = QFormLayout()
        pairs.setContentsMargins(8, 0, 0, 0)  # as the text is inside its frame
        pairs.setHorizontalSpacing(16)
        pairs.setVerticalSpacing(6)
        pairs.addRow(self._to_label, self.to)
        pairs.addRow(muted(QLabel(self.tr("Objet"))), self.subject)
        for label, name in ((self.to, self.tr("À")), (self.subject, self.tr("Objet"))):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(name)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Message"))
        self.text.document().setDocumentMargin(0)
        lines = MANY if room_around(self).height() >= ROOMY else FEW
        self.text.setMinimumHeight(lines * self.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(10)
        column.addLayout(pairs)
        column.addWidget(self.text, 1)

    def show_letter(self, letter: Letter) -> None:
        """Show this one; the place where the reader was stays in sight."""
        place = self.text.verticalScrollBar().value()
        self.to.setText(letter.to)
        self.to.setVisible(bool(letter.to))
        self._to_label.setVisible(bool(letter.to))
        self.subject.setText(letter.subject)
        self.text.setPlainText(letter.body)
        self.text.verticalScrollBar().setValue(place)


def copy(letter: Letter) -> None:
    """Put the text on the clipboard."""
    QApplication.clipboard().setText(letter.body)


def open_mail_program(letter: Letter) -> bool:
    """Open a new mail with this letter; False when the system knows no mail program."""
    return QDesktopServices.openUrl(QUrl(eml.link(letter), QUrl.ParsingMode.StrictMode))


def ask_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to save a letter; None when the person gave up."""
    return ask_where(parent, title, name, QApplication.translate("LetterView", "Courriels (*.eml)"), eml.SUFFIX)
