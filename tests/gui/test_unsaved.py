"""What was typed and not saved: kept on tab change, asked about on leaving the sheet, the person or the window."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui import entering
from chorus_desktop.gui.dialogs.first_start import FirstStart
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.general import GeneralBlock
from chorus_desktop.gui.tabs import HISTORY, STRUCTURES
from tests.builders import rows
from tests.journeys.steps import own_base

LOGIN, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = own_base(tmp_path)
    database.close()
    return path


@pytest.fixture
def window(base: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Pauline Dufour has begun to change the name of her structure."""
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.reception.start(Options(database=base, user=LOGIN))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    window.opening.desk.run(entering.sign_in, LOGIN, PASSWORD, then=window.enter)
    qtbot.waitUntil(lambda: window.tabs is not None)
    typed(window, qtbot)
    yield window
    if window.isVisible():
        if window.tabs is not None and page_of(window).has_unsaved():
            answer("Quitter sans enregistrer")
        with qtbot.waitSignal(window.closed):
            window.close()
    database.close()


def typed(window: MainWindow, qtbot: QtBot) -> GeneralBlock:
    page = page_of(window)
    page.open_structure(1)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, GeneralBlock))
    assert page.sheet is not None and isinstance(page.sheet.block, GeneralBlock)
    block = page.sheet.block
    qtbot.waitUntil(lambda: block.details is not None)
    editor: Any = block.fields.editors["name"]
    editor.setText("CCAS de Terneuil")
    return block


def page_of(window: MainWindow) -> StructuresPage:
    assert window.tabs is not None
    window.tabs.show_page(STRUCTURES)
    page = window.tabs.page()
    assert isinstance(page, StructuresPage)
    return page


def answer(text: str) -> list[str]:
    """Press this button of the question that is about to open; it is noted that it did."""
    asked: list[str] = []

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Dialog)
        asked.append(question.heading.text())
        next(button for button in question.findChildren(QPushButton) if button.text() == text).click()

    QTimer.singleShot(100, press)
    return asked


def test_another_tab_keeps_it_and_the_window_asks(window: MainWindow, qtbot: QtBot) -> None:
    assert window.tabs is not None
    window.tabs.show_page(HISTORY)
    asked = answer("Annuler")
    window.close()
    assert asked == ["Quitter sans enregistrer\u202f?"]
    assert window.isVisible() and window.tabs.name == STRUCTURES
    page = page_of(window)
    assert page.has_unsaved()
    asked = answer("Quitter sans enregistrer")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert len(asked) == 1


def test_signing_out_asks(window: MainWindow, qtbot: QtBot) -> None:
    asked = answer("Annuler")
    window.menus.sign_out.trigger()
    assert asked and window.tabs is not None and page_of(window).has_unsaved()
    answer("Quitter sans enregistrer")
    window.menus.sign_out.trigger()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))


def test_another_database_asks(window: MainWindow, qtbot: QtBot, base: Path) -> None:
    asked = answer("Annuler")
    window.menus.change.trigger()
    assert asked and window.reception.dialog is None
    asked = answer("Annuler")
    window.menus.base_chosen.emit(base)
    assert asked and page_of(window).has_unsaved()
    answer("Quitter sans enregistrer")
    window.menus.change.trigger()
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, FirstStart))
    assert window.reception.dialog is not None
    window.reception.dialog.reject()
    assert page_of(window).has_unsaved()


def test_saved_nothing_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    assert page.sheet is not None and isinstance(page.sheet.block, GeneralBlock)
    page.sheet.block.bar.save.click()
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert rows("structure")[0]["name"] == "CCAS de Terneuil"
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_way_back_asks(window: MainWindow) -> None:
    page = page_of(window)
    assert page.sheet is not None
    asked = answer("Annuler")
    page.sheet.form.back.click()
    assert asked == ["Quitter la fiche sans enregistrer\u202f?"] and page.sheet is not None
    answer("Quitter sans enregistrer")
    page.sheet.form.back.click()
    assert page.sheet is None
