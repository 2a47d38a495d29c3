"""Half as long again, in a language that does not exist: nothing that the window says is cut or escapes it.

In French and in English, nothing is even shortened on a usual screen.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.compiled.english import TEXTS
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.cuts import cut_in, menus
from tests.gui.walk import Walk
from tests.gui.words.conftest import SCREEN, Longer, longer

DIALOGS = 30
"""How many kinds of dialogs the walk meets at least."""


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


def told(found: dict[str, str]) -> str:
    return "\n".join(f"{place}: {said}" for said, place in found.items())


def test_nothing_is_cut_or_escapes(window: MainWindow, longer_texts: Longer, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    escaped: dict[str, str] = {}

    def look(place: str, shown: QWidget) -> None:
        for said in cut_in(shown):
            found.setdefault(said, place)
        for text in said_by(shown):
            if text in longer_texts and text not in (longer_texts[text], TEXTS[text]):
                escaped.setdefault(text, place)

    walk = Walk(window, qtbot, look)
    walk.everywhere()
    assert found == {}, told(found)
    assert escaped == {}
    assert longer_texts.unknown - set(escaped) == set()
    assert len(walk.seen) >= DIALOGS, sorted(walk.seen)


def test_in_french_and_in_english_nothing_is_even_shortened(usual_window: MainWindow, qtbot: QtBot) -> None:
    found: dict[str, str] = {}

    def look(place: str, shown: QWidget) -> None:
        for said in cut_in(shown, may=()):
            found.setdefault(said, place)

    Walk(usual_window, qtbot, look).everywhere()
    assert found == {}, told(found)


def test_a_message_and_the_menus(window: MainWindow) -> None:
    sentence = longer("Le rattachement de GARNIER-LACOMBE Françoise à Hôpital de Terneuil sur Seine a été validé. ") * 3
    window.toast.tell(sentence, longer("Annuler la décision"), window.toast.hide)
    assert cut_in(window.toast) == []
    assert window.rect().contains(window.toast.geometry())
    wide = {menu.title(): menu.sizeHint().width() for menu in menus(window)}
    assert len(wide) > 6 and max(wide.values()) <= SCREEN.width() // 2, wide
