"""Half as long again, in a language that does not exist: nothing that the window says is cut or escapes it."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, language
from chorus_desktop.gui import speaking
from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.look import dialog, theme
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.walk import Walk

SCREEN = QSize(1366, 768)
SLACK = 1
"""Pixels by which a rounding may differ."""
DIALOGS = 30
"""How many kinds of dialogs the walk meets at least."""
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


@pytest.fixture
def window(
    longer_texts: Longer, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(dialog, "room_around", lambda _: SCREEN)
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=60_000)
    window.showNormal()
    window.resize(SCREEN)
    yield window
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def cut(widget: QWidget) -> str:
    """What a label or a button does not show whole, and by how much; a button may say the rest in its tooltip."""
    if isinstance(widget, QLabel):
        if not widget.text() or not widget.pixmap().isNull():
            return ""
        if widget.wordWrap():
            needed, given = widget.heightForWidth(widget.width()), widget.height()
        else:
            needed, given = _width(widget), widget.width()
    elif isinstance(widget, QAbstractButton) and not _only_icon(widget) and _plain(widget.text()):
        if _plain(widget.text()) in widget.toolTip():
            return ""
        needed, given = widget.sizeHint().width(), widget.width()
    else:
        return ""
    return f"{type(widget).__name__} {widget.text()[:70]!r}: {needed} > {given}" if needed > given + SLACK else ""


def _only_icon(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only


def _width(label: QLabel) -> int:
    """What the words of one line need: a label of a fixed width claims more."""
    words = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, label.text()).width()
    return label.sizeHint().width() if "<" in label.text() else min(label.sizeHint().width(), words)


def _plain(text: str) -> str:
    return text.replace("&", "")


def said_by(shown: QWidget) -> Iterator[str]:
    """Yield what can be read there: labels, buttons, menus, heads of tables and their first rows."""
    for action in shown.findChildren(QAction):
        yield action.text()
    for widget in shown.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        yield from (widget.toolTip(), widget.accessibleName())
        if isinstance(widget, QTableView) and widget.model() is not None:
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(min(3, model.rowCount())):
                    yield str(model.index(row, column).data() or "")


def test_nothing_is_cut_or_escapes(window: MainWindow, longer_texts: Longer, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    escaped: dict[str, str] = {}

    def look(place: str, shown: QWidget) -> None:
        for widget in shown.findChildren(QWidget):
            if widget.isVisible() and (said := cut(widget)):
                found.setdefault(said, place)
        for text in said_by(shown):
            if text in longer_texts and text not in (longer_texts[text], TEXTS[text]):
                escaped.setdefault(text, place)

    walk = Walk(window, qtbot, look)
    walk.everywhere()
    assert found == {}
    assert escaped == {}
    assert longer_texts.unknown - set(escaped) == set()
    assert len(walk.seen) >= DIALOGS, sorted(walk.seen)
