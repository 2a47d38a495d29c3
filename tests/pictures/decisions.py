"""What follows a decision: several at once, undone, noted as done in Chorus Pro."""

from pathlib import Path

from PySide6.QtCore import QMargins, QTimer

from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.tabs import HISTORY, PENDING
from tests.pictures import plate
from tests.pictures.requests import MEMBERSHIPS
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    page = studio.page(PENDING)
    for row in (1, 2, 3):
        studio.click(MEMBERSHIPS, row, "tick")
    page.block = page.memberships

    def agree() -> None:
        plate.take("valider-plusieurs", studio.front())
        studio.press("Valider")

    QTimer.singleShot(1200, agree)
    page.memberships.form.validate.click()
    studio.until(plate.dialogs)
    studio.settle()
    studio.shoot("resultat-d-un-lot")
    progress = ProgressDialog(studio.window, studio.window.opening.desk, "Validation de 250 demandes", 250)
    progress._timer.stop()
    progress._on_progressed(112, 250, "GARNIER-LACOMBE Jérôme")
    studio.show(progress, "operation-en-cours")
    studio.act(MEMBERSHIPS, 0, 1)
    studio.press("Valider")
    studio.until(studio.window.toast.isVisible)
    studio.wait()
    plate.take("annuler-la-decision", studio.window, studio.window.toast, QMargins(20, 120, 240, 60))
    studio.page(HISTORY)
    studio.choose("Historique", "FABRE")
    studio.do("Reporter dans Chorus Pro")
    studio.shoot("reporter-dans-chorus-pro")
