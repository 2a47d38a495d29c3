"""One message of the outbox, as it reads (G7.2)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.notifications import Letter
from chorus_desktop.gui import letter_view
from chorus_desktop.gui.letter_view import LetterView
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog


class LetterDialog(Dialog):
    """To read and to copy; it goes when it is closed."""

    def __init__(self, parent: QWidget | None, letter: Letter) -> None:
        super().__init__(parent, self.tr("Message"), self.tr("Le message, tel qu’il se lit"), SUMMARY)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = LetterView()
        self.view.show_letter(letter)
        self.column().addWidget(self.view, 1)
        self.copy = self.add_button(self.tr("Copier"), "", "copy")
        self.copy.clicked.connect(partial(letter_view.copy, letter))
        self.close_button = self.add_button(self.tr("Fermer"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
