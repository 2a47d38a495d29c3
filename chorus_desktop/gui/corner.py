"""The right end of the tabs: who is signed in, and the way out (spec.md part 2)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.metrics import QUIET_PADDING
from chorus_desktop.gui.menus import Menus

NARROW = 1100
"""Below this width of the window, « Déconnexion » keeps only its icon."""


class Corner(QWidget):
    """Two quiet buttons: the name, with its menu, and « Déconnexion »."""

    def __init__(self, name: str, menus: Menus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = QPushButton(icons.icon("user-circle"), "", self)
        self.person.setProperty("kind", "quiet")
        self.show_name(name)
        menu = QMenu(self.person)
        if menus.tabs.actions():
            menu.addAction(menus.tabs.actions()[-1])
        menu.addMenu(menus.theme)
        menu.addSeparator()
        menu.addAction(menus.lock)
        menu.addAction(menus.sign_out)
        self.person.setMenu(menu)
        self._leave = plain(menus.sign_out.text())
        self.leave = QPushButton(icons.icon("logout"), self._leave, self)
        self.leave.setProperty("kind", "quiet")
        self.leave.setAccessibleName(self._leave)
        self.leave.setToolTip(self._leave)
        self.leave.clicked.connect(self._on_leave)
        self._sign_out = menus.sign_out
        row = QHBoxLayout(self)
        row.setContentsMargins(QUIET_PADDING, 0, 0, 0)  # a quiet button hangs out of its layout by that
        row.setSpacing(20)
        row.addWidget(self.person)
        row.addWidget(self.leave)

    def fit(self, width: int) -> None:
        """Leave the tabs their room."""
        self.leave.setText("" if width < NARROW else self._leave)

    @Slot(str)
    def show_name(self, name: str) -> None:
        """Who is signed in, as they are called now."""
        self.person.setText(name.replace("&", "&&"))
        self.person.setAccessibleName(name)

    @Slot()
    def _on_leave(self) -> None:
        self._sign_out.trigger()
