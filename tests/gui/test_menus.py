"""Every entry of the window's menus has a letter of its own, in both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.core import language
from chorus_desktop.gui import speaking
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.menus import Menus


@pytest.fixture(params=["fr", "en"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    if request.param == "fr":
        yield
        return
    catalogue = speaking.put_over(qapp, TEXTS)
    yield
    qapp.removeTranslator(catalogue)
    language.speak(None)


@pytest.mark.usefixtures("spoken")
def test_each_entry_has_its_letter(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    Menus(window)
    menus = [action.menu() for action in window.menuBar().actions()]
    seen = 0
    for menu in menus:
        assert isinstance(menu, QMenu)
        entries = [action.text() for action in menu.actions() if action.text()]
        letters = [QKeySequence.mnemonic(text).toString() for text in entries]
        assert "" not in letters and len(set(letters)) == len(letters), entries
        seen += len(letters)
    assert seen > 20
