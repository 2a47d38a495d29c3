"""Which tabs there are for whom; who creates a structure gets those of a manager."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, structures
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, Tabs
from tests.demonstrated import desk_of

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


def test_a_picture_of_accueil_leads_to_a_narrowed_list(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        tabs = Tabs(desk, True)
        qtbot.addWidget(tabs)
        with qtbot.waitExposed(tabs):
            tabs.show()
        tabs.show_narrowed(PENDING, 30)
        pending = tabs.page()
        assert isinstance(pending, PendingPage) and pending.form.age.currentText() == "Plus de 30 jours"
        qtbot.waitUntil(lambda: 0 < pending.memberships.model.rowCount() < 42)
        tabs.show_narrowed(PENDING, None)
        qtbot.waitUntil(lambda: pending.memberships.model.rowCount() == 42)
        tabs.show_narrowed(HISTORY, (date(2026, 5, 1), date(2026, 5, 31)))
        history = tabs.page()
        assert isinstance(history, HistoryPage) and history.form.period.currentText() == "01/05/26 – 31/05/26"
        qtbot.waitUntil(lambda: history.model.rowCount() > 0 and history.model.complete)
        assert {row.at.astimezone().month for row in history.model.rows_at(range(history.model.rowCount()))} == {5}
