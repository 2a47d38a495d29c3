"""What nobody wants to see: it is in the handbook all the same."""

from datetime import timedelta
from pathlib import Path

from chorus_desktop.core import clock, database
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.dialogs.stopped import StoppedDialog
from chorus_desktop.gui.last_run import Ended
from chorus_desktop.gui.unexpected import UnexpectedError
from tests.pictures.studio import Studio

DETAILS = """Chorus Desktop 0.1.0, Linux, Python 3.12
KeyError
chorus_desktop/gui/pages/users.py, ligne 118, _on_loaded
chorus_desktop/gui/table.py, ligne 203, row"""


def take(studio: Studio, home: Path) -> None:
    window = studio.window
    studio.show(UnexpectedError(window, DETAILS, Path("Chorus Desktop", "chorus-desktop.log")), "erreur-inattendue")
    studio.show(StoppedDialog(window, Ended(clock.now() - timedelta(hours=17), 0, "")), "arret-brusque")
    place = Path("/media/cle-usb/chorus.db")
    studio.show(TroubleDialog(window, database.said("SQLITE_BUSY", place)), "base-inaccessible")
