"""The very first start: what one chooses, and the key that is shown once."""

from pathlib import Path
from typing import Any

from chorus_desktop.command_line import Options
from tests.pictures import plate
from tests.pictures.studio import Studio

FOUNDER = "contact@mairieterneuil.fr"
PASSWORD = "les marronniers de la place"


def take(studio: Studio, home: Path) -> None:
    from chorus_desktop.exchange.recovery_sheet import Sheet
    from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey

    studio.window.reception.start(Options())
    studio.until(plate.dialogs)
    studio.wait()
    plate.take("premier-demarrage", studio.front())
    assistant: Any = studio.front()
    form = assistant.form
    form.create.click()
    form.identifier.setText("21970004200015")
    form.name.setText("Mairie de Terneuil sur Seine")
    assistant.go_on.click()
    if form.doubt.isVisible():
        form.doubt.check.click()
        assistant.go_on.click()
    form.last_name.setText("Dufour")
    form.first_name.setText("Pauline")
    form.login.setText(FOUNDER)
    form.password.setText(PASSWORD)
    form.again.setText(PASSWORD)
    studio.wait()
    plate.take("votre-compte", assistant)
    sheet = Sheet("7K4TN-QX2MV-9HRWB-C3DPF-6GJZA", "DUFOUR Pauline", FOUNDER, "chorus.db")
    key = RecoveryKey(assistant, sheet)
    key.open()
    studio.wait()
    plate.take("cle-de-secours", key)
    key.hide()
    assistant.hide()
