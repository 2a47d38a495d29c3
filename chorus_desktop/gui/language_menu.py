"""Affichage, Langue: the language in which the window opens from the next start on."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.gui import settings
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.speaking import ENGLISH, FRENCH


class LanguageMenu(QMenu):
    """Each language says its name in its own words; the choice is remembered, and said to wait for the next start."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(self.tr("&Langue"), window)
        self._window = window
        group = QActionGroup(self)
        group.triggered.connect(self._on_chosen)
        chosen = settings.language()
        for language, name in (("", self.tr("Système")), (FRENCH, "Français"), (ENGLISH, "English")):
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(language == chosen)
            action.setData(language)
            group.addAction(action)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        if action.data() == settings.language():
            return
        settings.remember_language(action.data())
        messages.tell(
            self._window,
            self.tr("Langue"),
            self.tr("La langue change au prochain démarrage"),
            self.tr("Fermez Chorus Desktop, puis ouvrez-le de nouveau."),
        )
