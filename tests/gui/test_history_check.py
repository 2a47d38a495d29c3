"""« Vérifier l'historique » from the page: sound or not, in words; the hash on paper, and compared again (B6)."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import anchor, database, seal
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.history_check import HistoryCheckDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.pages.history import HistoryPage
from tests.demonstrated import column, desk_of, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path) as seated:
        yield seated


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    made = HistoryPage(desk)
    shown(qtbot, made)
    return made


def checked(qtbot: QtBot, page: HistoryPage) -> HistoryCheckDialog:
    """Choose it in the menu, and wait for the verdict."""
    page.verify.trigger()
    qtbot.waitUntil(lambda: page.check.dialog is not None)
    assert page.check.dialog is not None
    return page.check.dialog


def tamper(*statements: str) -> None:
    with sqlite3.connect(database.path()) as connection:
        for trigger in ("keeps_rows", "loses_nothing", "replaces_nothing", "is_a_chain"):
            connection.execute(f"DROP TRIGGER history_{trigger}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_sound_history(page: HistoryPage, qtbot: QtBot) -> None:
    assert anchor.keep()
    dialog = checked(qtbot, page)
    number, hash = seal.last()
    assert dialog.windowTitle() == "Vérifier l'historique"
    assert dialog.heading.text() == "L’historique est intact"
    assert dialog.lead.text().startswith(f"{number} lignes, toutes intactes, du ")
    assert dialog.hash.text().replace(" ", "") == hash
    assert dialog.rows is None
    qtbot.mouseClick(dialog.copy, LEFT)
    assert "L’ancre a été comparée" in QGuiApplication.clipboard().text()
    dialog.accept()
    qtbot.waitUntil(lambda: page.check.dialog is None)


def test_what_is_wrong_and_where(page: HistoryPage, qtbot: QtBot) -> None:
    anchor.keep()
    last = seal.last()[0]
    tamper(
        "UPDATE history SET record = replace(record, 'a', 'b') WHERE id = 12",
        "DELETE FROM history WHERE id IN (20, 21)",
        f"DELETE FROM history WHERE id = {last}",
    )
    dialog = checked(qtbot, page)
    assert dialog.heading.text() == "L’historique a été modifié"
    assert dialog.lead.text() == f"3 anomalies sur {last - 3} lignes. Les 11 premières sont intactes."
    assert dialog.rows is not None
    assert column(dialog.rows, "number") == ["n°\u00a012", "n°\u00a022", f"n°\u00a0{last}"]
    told = column(dialog.rows, "what")
    assert told[:2] == [
        "Le contenu de cette ligne n’est plus celui qui a été scellé.",
        "Les lignes n°\u00a020 et 21 manquent avant celle-ci.",
    ]
    assert told[2].endswith(f"la ligne n°\u00a0{last} manque à la fin.")
    assert dialog.table.accessibleName() == "Anomalies de l’historique"
    dialog.accept()


def test_a_printed_hash_is_compared(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = checked(qtbot, page)
    path = tmp_path / "empreinte.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: dialog.save_line.label.text() == "Enregistrée dans empreinte.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    assert dialog.sheet.hash == seal.last()[1] and dialog.sheet.author == "DUFOUR Pauline"
    cases = {
        ("", "0" * 16): ("number", "Tapez le numéro de la ligne"),
        ("12", "0123"): ("hash", "seize chiffres ou lettres de a à f"),
        ("12", "zzzzzzzzzzzzzzzz"): ("hash", "seize chiffres"),
        ("12", "0" * 16): ("hash", "La ligne n°\u00a012 a une autre empreinte"),
        ("99999", "0" * 16): ("number", "Cette base n’a pas de ligne n°\u00a099999"),
    }
    for (number, typed), (field, words) in cases.items():
        dialog.number.setText(number)
        dialog.typed.setText(typed)
        qtbot.mouseClick(dialog.compare, LEFT)
        qtbot.waitUntil(lambda field=field: dialog._lines[field].has_error())  # type: ignore[misc]
        assert words in dialog._lines[field].label.text()
    last = seal.last()[0]
    dialog.number.setText(f" {last} ")
    dialog.typed.setText(dialog.hash.text()[:20].upper())
    qtbot.mouseClick(dialog.compare, LEFT)
    qtbot.waitUntil(dialog.compared.isVisible)
    assert dialog.compared.text() == (
        f"C’est bien l’empreinte de la ligne n°\u00a0{last}\u202f: rien n’a été changé jusqu’à elle."
    )
    dialog.accept()


def test_it_is_stopped(page: HistoryPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "CHUNK", 1)
    page.verify.trigger()
    assert page.check.progress is not None
    with qtbot.waitSignal(desk.cancelled):
        page.check.progress.reject()
    qtbot.waitUntil(lambda: page.check.progress is None and not desk.busy)
    assert page.check.dialog is None


def test_the_menu_help_offers_it_to_managers_alone(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    for login, seen in (("", True), ("jbon@ccasterneuil.fr", False)):
        window = MainWindow()
        qtbot.addWidget(window)
        window.reception.start(Options(demo=True, user=login))
        qtbot.waitUntil(lambda window=window: window.tabs is not None, timeout=60_000)  # type: ignore[misc]
        assert window.menus.verify.isVisible() is seen
        if seen:
            window.menus.verify.trigger()
            qtbot.waitUntil(lambda window=window: window.history_check.dialog is not None)  # type: ignore[misc]
            assert window.history_check.dialog is not None
            assert window.history_check.dialog.verdict.holds
            window.history_check.dialog.accept()
        with qtbot.waitSignal(window.closed):
            window.close()


def test_closing_a_database_keeps_its_anchor(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    from tests.demonstrated import _built

    path = Path(shutil.copy(_built(), tmp_path / "ccas.db"))
    opening = Opening()
    with qtbot.waitSignal(opening.opened):
        opening.open(path)
    assert not anchor.path_of(path).exists()
    last = seal.last()
    opening.close()
    (note,) = anchor.read(anchor.path_of(path)).notes
    assert (note.number, note.hash) == last
