"""What the tests of too long words stand on: a language half as long again, and the window on a small screen."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, language
from chorus_desktop.gui import speaking
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.look import dialog, theme
from chorus_desktop.gui.main_window import MainWindow

SCREEN = QSize(1366, 768)
OURS = re.compile("[À-ÿ’«»…]")
"""What a text of ours has, and none of Qt's, which are looked up here too."""


def longer(text: str) -> str:
    """Half as long again, in words of a usual length; what is filled in, or chosen by, stays."""
    if "(*." in text or not any(sign.isalpha() for sign in text):
        return text
    missing = len(text) // 2 + 1
    added = " ".join("é" * len(word) for word in re.findall(".{1,8}", "é" * missing))
    at = len(text.rstrip(".…"))
    return f"{text[:at]}{' ' if missing > 6 else ''}{added}{text[at:]}"


class Longer(dict[str, str]):
    """Every known text, longer; `unknown` keeps those that nobody can translate."""

    def __init__(self) -> None:
        super().__init__({text: longer(text.partition(language.MEANING)[0]) for text in TEXTS})
        self.unknown: set[str] = set()
        self._said = set(self.values())

    def get(self, text: str, default: Any = None) -> Any:
        if text not in self and text not in self._said and OURS.search(text):
            self.unknown.add(text)
        return super().get(text, default)


@pytest.fixture
def longer_texts(qapp: QApplication) -> Iterator[Longer]:
    texts = Longer()
    catalogue = speaking.put_over(qapp, texts)
    yield texts
    qapp.removeTranslator(catalogue)
    language.speak(None)


@pytest.fixture(params=["fr", "en"])
def usual_texts(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    catalogue = speaking.put_over(qapp, TEXTS) if request.param == "en" else None
    yield
    if catalogue is not None:
        qapp.removeTranslator(catalogue)
        language.speak(None)


@pytest.fixture
def closed_window(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """On a small screen, and not yet on a database."""
    monkeypatch.setattr(dialog, "room_around", lambda _: SCREEN)
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.showNormal()
    window.resize(SCREEN)
    yield window
    if window.reception.dialog is not None:
        window.reception.dialog.hide()
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def on_the_demonstration(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=60_000)
    window.showNormal()
    window.resize(SCREEN)
    return window


@pytest.fixture
def window(longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return on_the_demonstration(closed_window, qtbot)


@pytest.fixture
def usual_window(usual_texts: None, closed_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return on_the_demonstration(closed_window, qtbot)
