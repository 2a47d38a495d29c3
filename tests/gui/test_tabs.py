"""Which tabs there are for whom; who creates a structure gets those of a manager."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, structures
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.tabs import ACCOUNT, HOME, STRUCTURES

JULES = "jmartin@ccasterneuil.fr"


def test_a_simple_user_who_creates_a_structure_sees_its_sheet(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.reception.start(Options(demo=True, user=JULES))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=15_000)
    assert window.tabs is not None and window.tabs.names == [HOME, ACCOUNT]
    page = window.tabs.page()
    sheet = structures.Sheet("21770001200016", "Commune d’Achères")

    def show(structure_id: int) -> None:
        page.structure_wanted.emit(structure_id, "general")

    window.opening.desk.run(structures.create, window.opening.desk.actor, sheet, then=show)
    qtbot.waitUntil(lambda: window.tabs is not None and window.tabs.name == STRUCTURES)
    assert window.tabs is not None
    opened = window.tabs.page()
    assert isinstance(opened, StructuresPage)
    qtbot.waitUntil(lambda: opened.sheet is not None and opened.sheet.form.name.text() == "Commune d’Achères")
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()
