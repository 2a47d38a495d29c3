"""What is done with members: attach, consult, edit, suspend, reactivate, remove (G3.2, G3.3)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.operation import Body
from chorus_desktop.gui.desk import Desk


class MemberWork(QObject):
    """Opens the dialogs, runs the verbs; `said` carries a sentence in the past."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)

    def attach(self, structure: Body) -> None:
        """« Rattacher un utilisateur »: the user search, then the form for those who were ticked (G3.3)."""

    def edit(self, membership_id: int) -> None:
        """« Modifier le rattachement »: role, dates, services (G3.2)."""
