"""What a combo box or an empty field has no room for is in its tooltip, and the list of a combo box is wide enough."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.block_list import RAIL, WIDTH, BlockList
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.whole_text import shortened

LONG = "Communauté d'agglomération de Terneuil sur Seine et des communes voisines"


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.LIGHT)
    QToolTip.hideText()


def tip_of(widget: QWidget) -> str:
    """What shows once the mouse has rested there."""
    place = QPoint(4, 4)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text() if QToolTip.isVisible() else ""


@pytest.fixture
def combo(qtbot: QtBot) -> QComboBox:
    combo = QComboBox()
    combo.addItems(["Mairie", LONG])
    combo.setFixedWidth(200)
    qtbot.addWidget(combo)
    combo.show()
    return combo


def test_a_combo_box_tells_what_it_shortens(combo: QComboBox) -> None:
    combo.setCurrentIndex(1)
    assert tip_of(combo) == LONG


def test_what_shows_whole_is_not_told_again(combo: QComboBox) -> None:
    assert tip_of(combo) == ""


def test_a_tooltip_of_its_own_stays(combo: QComboBox) -> None:
    combo.setCurrentIndex(1)
    combo.setToolTip("Choisissez d’abord une structure")
    assert tip_of(combo) == "Choisissez d’abord une structure"


def test_its_list_is_as_wide_as_its_longest_choice(combo: QComboBox, qtbot: QtBot) -> None:
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible)
    assert combo.view().viewport().width() >= combo.view().sizeHintForColumn(0)
    combo.hidePopup()
    assert combo.width() == 200


def test_an_empty_field_tells_what_it_asks(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    field.setFixedWidth(200)
    qtbot.addWidget(field)
    field.show()
    assert tip_of(field) == LONG
    field.setText("x")
    assert shortened(field) == ""


def test_a_list_of_blocks_is_as_wide_as_its_longest_name(qtbot: QtBot) -> None:
    blocks = BlockList()
    qtbot.addWidget(blocks)
    blocks.add_block("users", "Services")
    assert blocks.width() == WIDTH
    blocks.add_block("users", LONG)
    without = blocks.width()
    blocks.set_count(1, 10_000)
    assert blocks.width() > without > WIDTH
    blocks.set_rail(True)
    assert blocks.width() == RAIL


def test_a_button_tells_what_it_shortens(qtbot: QtBot) -> None:
    button = QPushButton("Désigner un &successeur")
    button.setFixedWidth(100)
    qtbot.addWidget(button)
    button.show()
    assert tip_of(button) == "Désigner un successeur"
