"""The window's menus: a letter for each entry, in both languages; recent bases; « À propos »."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop import __version__
from chorus_desktop.core import language
from chorus_desktop.gui import settings, speaking
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.corner import Corner
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.about import About
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opened
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.tabs import Tabs

ROOT = Path(__file__).resolve().parents[2]


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


@pytest.mark.usefixtures("spoken")
def test_each_tab_has_its_letter(desk: Desk, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus, tabs = Menus(window), Tabs(desk, True, window)
    menus.show_tabs(tabs)
    corner = Corner("DUFOUR Pauline", menus, tabs)
    view = menus.previous.associatedObjects()[-1]
    for menu, least in ((view, 12), (corner.person.menu(), 4)):
        assert isinstance(menu, QMenu)
        entries = [action.text() for action in menu.actions() if action.text()]
        letters = [QKeySequence.mnemonic(text).toString() for text in entries]
        assert len(entries) >= least and "" not in letters and len(set(letters)) == len(letters), entries
    plain = [action.text().replace("&", "") for action in menus.tabs.actions()]
    assert plain == [tabs.tabText(at) for at in range(tabs.count())]


def test_a_page_keeps_its_actions_when_one_comes_back_to_it(desk: Desk, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus, page = Menus(window), HistoryPage(desk)
    qtbot.addWidget(page)
    said = [action.text() for action in page.actions()]
    exports = page.form.export_list.menu()
    offered = [action.text() for action in exports.actions()]
    for front in (page, None, page):
        menus.show_page(front)
        menus.page_actions.aboutToShow.emit()
    assert [action.text() for action in page.actions()] == said
    assert [action.text() for action in menus.page_actions.actions()] == said
    assert [action.text() for action in exports.actions()] == offered and len(offered) > 4


def test_a_recent_base_is_chosen_and_one_that_is_gone_is_grey(qtbot: QtBot, tmp_path: Path) -> None:
    settings.store().clear()
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window)
    file = menus.recent.menuAction().associatedObjects()[0]
    assert isinstance(file, QMenu)
    file.aboutToShow.emit()
    assert not menus.recent.menuAction().isEnabled()  # none yet
    gone, here = tmp_path / "partie.db", tmp_path / "ccas.db"
    here.touch()
    for path in (gone, here):
        settings.remember_database(path)
    file.aboutToShow.emit()
    shown = {action.text(): action for action in menus.recent.actions()}
    assert list(shown) == [str(here), str(gone)]
    assert shown[str(here)].isEnabled() and not shown[str(gone)].isEnabled()
    with qtbot.waitSignal(menus.base_chosen) as chosen:
        shown[str(here)].trigger()
    assert chosen.args == [here]


def test_a_propos_is_copied(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = About(None, Opened(tmp_path / "ccas.db", False))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.version.text() == f"Version {__version__}"
    assert "licence MIT" in dialog.form.licence.text() and "PySide6 (LGPL 3.0)" in dialog.form.licence.text()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for needed in project["dependencies"]:
        name = re.match(r"[\w-]+", needed)
        assert name is not None and name[0].removesuffix("-Essentials") in dialog.form.licence.text()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    said = QApplication.clipboard().text()
    assert said.splitlines()[0] == f"Chorus Desktop {__version__}" and str(tmp_path / "ccas.db") in said
