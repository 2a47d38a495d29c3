"""The chapter about the history: one record, a period, the check."""

from pathlib import Path

from PySide6.QtCore import QTimer

from chorus_desktop.gui.tabs import HISTORY
from tests.pictures import plate
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    studio.page(HISTORY)
    studio.choose("Historique", "FABRE")
    studio.do("Détail")
    studio.shoot("detail-de-l-action")
    QTimer.singleShot(1200, lambda: _period(studio))
    studio.pick("Période", "Choisir les dates")
    studio.window.menus.verify.trigger()
    studio.until(plate.dialogs)
    studio.until(lambda: studio.window.history_check.dialog)
    studio.shoot("verifier-l-historique")


def _period(studio: Studio) -> None:
    """While the question waits."""
    studio.type("Du", "01/05/2026")
    studio.type("Au", "31/05/2026")
    studio.shoot("choisir-les-dates")
