"""What every tab has in common: it asks its listings again when something it shows has changed, and only when seen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from chorus_desktop.gui.desk import Desk


class Page(QWidget):
    """One tab. `tables`: names of the database tables whose changes it shows (empty: all); `search`: where Ctrl+F goes.

    `said` carries a sentence for the message at the bottom of the window; `wanted` the name of another page to show;
    `structure_wanted` the id of a structure whose sheet is to be shown, and on which block; `turned` comes when its
    actions are others; `directory_wanted` asks for « Rechercher structure publique »; `request_wanted` carries the
    id of a line of « Mes demandes » to be shown.
    """

    tables: frozenset[str] = frozenset()
    said = Signal(str)
    wanted = Signal(str)
    structure_wanted = Signal(int, str)
    turned = Signal()
    """Something else is in front: other actions, another search."""
    directory_wanted = Signal()
    request_wanted = Signal(int)
    narrowed = Signal(str, object)
    """The name of another page to show, and what its list is to be narrowed to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.search: QLineEdit | None = None
        self._stale = True
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Ask the listings again; pages override it."""

    def narrow(self, wanted: object) -> None:
        """Narrow the list to what another page asks for; pages that have one override it."""

    def has_unsaved(self) -> bool:
        """Return whether something was typed and not saved: kept on tab change, asked about on leaving the window."""
        return False

    def go_to_search(self) -> None:
        """What Ctrl+F does."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    @Slot(object)
    def _on_changed(self, changed: frozenset[str]) -> None:
        if not isValid(self):  # signed out since: what is left of the page still hears
            return
        if self.tables and self.tables.isdisjoint(changed):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
