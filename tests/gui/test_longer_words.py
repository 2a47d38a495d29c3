"""Half as long again, in a language that does not exist: nothing that the window says is cut or escapes it."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, language
from chorus_desktop.gui import speaking
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.walk import Walk

SLACK = 1
"""Pixels by which a rounding may differ."""


def longer(text: str) -> str:
    """Half as long again, in words of a usual length; what is filled in or chosen by stays."""
    if "(*." in text or not any(sign.isalpha() for sign in text):
        return text
    missing = len(text) // 2 + 1
    added = " ".join("é" * len(word) for word in re.findall(".{1,8}", "é" * missing))
    end = re.search(r"[.…]?$", text)
    at = end.start() if end else len(text)
    return f"{text[:at]}{' ' if missing > 6 else ''}{added}{text[at:]}"


class Longer(dict[str, str]):
    """Every known text, longer; `unknown` keeps those that nobody can translate."""

    def __init__(self) -> None:
        super().__init__({text: longer(text.partition(language.MEANING)[0]) for text in TEXTS})
        self.unknown: set[str] = set()
        self.said = set(self.values())


@pytest.fixture
def longer_texts(qapp: QApplication) -> Iterator[Longer]:
    texts = Longer()
    catalogue = speaking.put_over(qapp, texts)
    yield texts
    qapp.removeTranslator(catalogue)
    language.speak(None)


@pytest.fixture
def window(longer_texts: Longer, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=60_000)
    window.showNormal()
    window.resize(1366, 768)
    yield window
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def cut(widget: QWidget) -> str:
    """What of a label or a button does not show whole, and by how much."""
    if isinstance(widget, QLabel):
        if not widget.text() or widget.pixmap().width():
            return ""
        if widget.wordWrap():
            needed, given = widget.heightForWidth(widget.width()), widget.height()
        else:
            needed, given = widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QAbstractButton) and widget.text():
        needed, given = widget.sizeHint().width(), widget.width()
    else:
        return ""
    return f"{type(widget).__name__} {widget.text()[:70]!r} {needed} > {given}" if needed > given + SLACK else ""


def test_nothing_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    found: dict[str, str] = {}

    def look(place: str, shown: QWidget) -> None:
        for widget in shown.findChildren(QWidget):
            if widget.isVisible() and (said := cut(widget)):
                found.setdefault(said, place)

    walk = Walk(window, qtbot, look)
    walk.everywhere()
    print(sorted(walk.seen), len(walk.seen))
    for said, place in found.items():
        print(place, "|", said)
    assert not found
