"""A block of the sheet as it lives there: told of what has changed, and of the structure as it is now."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structure_head
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.table_rows import RowModel

B = TypeVar("B", bound=Block)


def shown(qtbot: QtBot, desk: Desk, kind: type[B], structure_id: int) -> B:
    """Show one block alone, and wait until what it asked of the reader is there."""
    block = kind(desk, structure_head.read(desk.actor, structure_id))
    qtbot.addWidget(block)
    block.resize(1090, 560)

    def refresh(tables: frozenset[str]) -> None:
        block.show_head(structure_head.read(desk.actor, structure_id))
        if not block.tables.isdisjoint(tables):
            block.refresh()

    desk.changed.connect(refresh)
    with qtbot.waitExposed(block):
        block.show()
    block.refresh()
    for model in block.findChildren(RowModel):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        qtbot.waitUntil(lambda model=model: model.complete)  # type: ignore[misc]
    return block


def answering(press: str, do: Callable[[], object]) -> str:
    """Do what opens a question, press one of its buttons; return what it said."""
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.append(f"{dialog.heading.text()} {dialog.lead.text()}")
        next(button for button in dialog.findChildren(QPushButton) if button.text() == press).click()

    QTimer.singleShot(100, answer)
    do()
    return said[0]
