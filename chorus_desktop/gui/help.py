"""What the menu Aide shows: the handbook, shortcuts, and what this program is."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opening


class Help(QObject):
    """Opens the dialogs of the menu; they are loaded where they are shown."""

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._menus = menus
        for action in menus.handbook.actions():
            action.triggered.connect(partial(self.show_handbook, action.data()))

    def show_handbook(self, anchor: str = "", checked: bool = False) -> None:
        """« Documentation » where it was left, or one of its paragraphs; it stays open while one works."""
        from chorus_desktop.gui import handbook

        handbook.open_at(anchor)

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
