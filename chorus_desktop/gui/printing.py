"""Printing with preview: documents and lists (G7.4)."""

from typing import Any

from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.table import TableModel


def preview_list(parent: QWidget, title: str, subtitle: str, model: TableModel[Any]) -> None:
    """Show a whole list as it will be printed: its columns without ticks and icons, a header on every page."""
