"""What lies over a list: why it is empty and what to do about it, and the bar that moves when it takes long."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from chorus_desktop.gui.look.loading import MovingBar
from chorus_desktop.gui.look.widgets import EmptyState


class Empty(StrEnum):
    """Why a list is empty: four different texts."""

    NOTHING_YET = "nothing yet"
    NO_MATCH = "no match"
    NOT_ALLOWED = "not allowed"
    FAILED = "failed"


class EmptyText(NamedTuple):
    """What is said then, and the button that helps ("" = none)."""

    icon: str
    title: str
    sentence: str
    button: str = ""
    button_icon: str = ""


class Overlay(QObject):
    """Keeps the empty state and the moving bar of one table in their places."""

    clicked = Signal(Empty)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._texts: dict[Empty, EmptyText] = {}
        self._shown: Empty | None = None
        self._bar = MovingBar(view)
        self.state = EmptyState(view.viewport())
        self.state.hide()
        self.state.clicked.connect(self._on_clicked)
        self.situation = Empty.NOTHING_YET

    def set_text(self, kind: Empty, text: EmptyText) -> None:
        self._texts[kind] = text
        if kind == self._shown:
            self.show(kind)

    def show(self, kind: Empty | None) -> None:
        """Say why the list is empty; None = it is not."""
        self._shown = kind
        text = self._text(kind) if kind is not None else None
        if text is not None:
            self.state.set(*text)
        self.state.setVisible(text is not None)

    def _text(self, kind: Empty) -> EmptyText | None:
        if kind == Empty.FAILED and kind not in self._texts:
            return EmptyText(
                "alert-circle",
                QCoreApplication.translate("Table", "Cette liste n’a pas pu être lue"),
                QCoreApplication.translate("Table", "Rien n’a été modifié."),
                QCoreApplication.translate("Table", "Réessayer"),
                "rotate",
            )
        return self._texts.get(kind)

    @Slot(bool)
    def set_loading(self, on: bool) -> None:
        if on:
            self._bar.start()
        else:
            self._bar.stop()

    def place(self) -> None:
        """After the view was resized."""
        viewport = self._view.viewport()
        self._bar.setGeometry(viewport.x(), viewport.y(), viewport.width(), self._bar.height())
        self.state.setGeometry(viewport.rect())

    @Slot()
    def _on_clicked(self) -> None:
        if self._shown is not None:
            self.clicked.emit(self._shown)
