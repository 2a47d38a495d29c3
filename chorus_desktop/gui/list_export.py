"""A list as a CSV file of the person's choice: the ticked rows, or all that the search found (G5.3, G3.3)."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.table import TableModel


class ListExport(QObject):
    """Asks where, then writes in a worker with progress; `said` tells what was written."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)

    def start(self, model: TableModel[Any], name: str, filters: str) -> None:
        """Export the ticked rows of the model, all of them when none is; `filters` says in words which applied."""
