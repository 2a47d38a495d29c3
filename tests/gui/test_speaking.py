"""The window in English: menus, pages, Qt's own dialogs; and the choice of the language for the next start."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, language
from chorus_desktop.gui import settings, speaking
from chorus_desktop.gui.look import messages, theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.tabs import STRUCTURES


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """The application before it speaks; French again afterwards."""
    theme.install(qapp, theme.Choice.LIGHT)
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    language.speak(None)


@pytest.fixture
def window(spoken: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """In English, on the demonstration."""
    speaking.install(spoken, speaking.ENGLISH)
    window = MainWindow()
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=60_000)
    yield window
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def cancel() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def clashes(actions: list[QAction]) -> list[str]:
    """The letters that two actions of one menu share."""
    texts = [action.text().replace("&&", "") for action in actions if action.isVisible()]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    return [letter for letter, times in letters.items() if times > 1]


def test_the_window_speaks_english(window: MainWindow) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    assert bar == ["&File", "&Actions", "&Tools", "&View", "&Help"]
    assert window.tabs is not None
    tabs = [window.tabs.tabText(at).partition(" (")[0] for at in range(window.tabs.count())]
    assert tabs == ["Home", "Pending actions", "My structures", "Users", "History", "My account"]
    assert window.menus.sign_out.text() == "&Sign out"
    assert QLocale().toString(1234567) == "1,234,567"


def test_no_two_actions_of_a_menu_share_a_letter(window: MainWindow) -> None:
    assert clashes(window.menuBar().actions()) == []
    assert window.tabs is not None
    for name in window.tabs.names:
        window.tabs.show_page(name)
        assert (name, clashes(window.tabs.page().actions())) == (name, [])


def test_nor_do_those_of_the_sheet_of_a_structure(window: MainWindow, qtbot: QtBot) -> None:
    assert window.tabs is not None
    window.tabs.show_page(STRUCTURES)
    page = window.tabs.page()
    assert isinstance(page, StructuresPage)
    qtbot.waitUntil(lambda: page.list.model.rowCount() > 0)
    for block in BLOCKS:
        page.open_structure(page.list.model.id_at(0) or 0, block.key)
        assert (block.key, clashes(page.actions())) == (block.key, [])
    page.close_sheet()


@pytest.mark.parametrize(("chosen", "said"), [("fr", "Annuler"), ("en", "Cancel")])
def test_the_dialogs_of_qt_follow(chosen: str, said: str, spoken: QApplication, qtbot: QtBot) -> None:
    speaking.install(spoken, chosen)
    assert cancel() == said


def test_without_a_choice_the_system_decides(spoken: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "of_system", lambda: speaking.ENGLISH)
    speaking.install(spoken)
    assert language.tr("Rattachement") == "Membership"


def test_a_system_that_is_not_english_gets_french() -> None:
    assert speaking.of_system() == speaking.FRENCH  # the tests run with the locale C


def test_the_language_of_the_next_start_is_chosen_in_the_menu(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda *said, **_: told.append(said[2]))
    choices = {action.text(): action for action in window.menus.language.actions()}
    assert list(choices) == ["System", "Français", "English"] and choices["System"].isChecked()
    choices["English"].trigger()
    assert settings.language() == "en"
    choices["English"].trigger()
    assert told == ["The language changes at the next start"]
    choices["System"].trigger()
    assert settings.language() == ""
