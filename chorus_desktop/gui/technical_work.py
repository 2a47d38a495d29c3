"""Technical users: create with the export of their connection information, reset the password (G3.5)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.operation import Body
from chorus_desktop.gui.desk import Desk


class TechnicalWork(QObject):
    """Opens the dialogs, runs the verbs; `said` carries a sentence in the past."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)

    def create(self, structure: Body) -> None:
        """« Créer un utilisateur technique »."""

    def reset(self, structure: Body, user_id: int) -> None:
        """« Réinitialiser le mot de passe de l'utilisateur technique »."""
