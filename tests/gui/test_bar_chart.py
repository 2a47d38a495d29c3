"""The pictures of Accueil: a bar is chosen by a click or from the keyboard, and said (look.md 7, B11)."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.bar_chart import ROW, Bar, BarChart


def chart_of(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set([Bar("mai", 3, note="1 j · 2 j"), Bar("juin", 0)], "Décisions par mois\u00a0: mai 3, juin aucune")
    chart.resize(300, 2 * ROW)
    chart.show()
    return chart


def test_a_click_on_a_bar_or_beside_it(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    for at in (0, 1):
        with qtbot.waitSignal(chart.chosen) as chosen:
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(280, at * ROW + 5))
        assert chosen.args == [at]


def test_the_arrows_say_the_bar_that_enter_chooses(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    assert chart.accessibleName() == "Décisions par mois\u00a0: mai 3, juin aucune"
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.accessibleName().startswith("mai\u00a0: 3. Décisions")
    for _ in range(2):  # it stays on the last one
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleName().startswith("juin\u00a0: 0. ")
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [1]
