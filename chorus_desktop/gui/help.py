"""What the menu Aide shows: the handbook, shortcuts, and what this program is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.reception import Reception

if TYPE_CHECKING:
    from chorus_desktop.gui.dialogs.stopped import StoppedDialog
    from chorus_desktop.gui.last_run import Ended


class Help(QObject):
    """Opens the dialogs of the menu; they are loaded where they are shown."""

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._menus = menus
        self._ended: Ended | None = None
        self.stopped: StoppedDialog | None = None
        for action in menus.handbook.actions():
            action.triggered.connect(partial(self.show_handbook, action.data()))

    def show_handbook(self, anchor: str = "", checked: bool = False) -> None:
        """« Documentation » where it was left, or one of its paragraphs; it stays open while one works."""
        from chorus_desktop.gui import handbook

        handbook.open_at(anchor)

    def tell_stop(self, ended: "Ended", reception: Reception) -> None:
        """How the last run ended, as soon as the window has something to show."""
        self._ended = ended
        reception.screen.connect(self._on_screen, Qt.ConnectionType.QueuedConnection)
        reception.entered.connect(self._on_screen, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_screen(self) -> None:
        if self._ended is not None:
            from chorus_desktop.gui.dialogs.stopped import StoppedDialog

            self.stopped = StoppedDialog(self._window, self._ended)
            self._ended = None
            self.stopped.open()

    @Slot()
    def show_shortcuts(self) -> None:
        """The keys of the window, and of the page in front."""
        from chorus_desktop.gui.dialogs.shortcuts import Shortcuts

        Shortcuts(self._window, self._menus.all(), self._menus.of_page()).open()

    @Slot()
    def show_about(self) -> None:
        """Version, licences, and the path of the open database."""
        from chorus_desktop.gui.dialogs.about import About

        About(self._window, self._opening.current).open()
