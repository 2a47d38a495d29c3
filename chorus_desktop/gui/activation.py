"""Sending activation mails again, to one person or to many (G3.4, G5.3)."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk


class ActivationWork(QObject):
    """What « Envoyer le courriel d'activation » and « Renvoyer mails d'activation » do; `said` tells it in the past."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)

    def send_one(self, user_id: int) -> None:
        """The envelope of a row: a fresh code, and the mail to copy, open or save."""

    def send_all(self, ids: Sequence[int]) -> None:
        """The ticked rows: those « En cours d'activation »; the others are named as skipped."""
