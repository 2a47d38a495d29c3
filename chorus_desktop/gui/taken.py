"""What is typed is somebody's already: where it is, and the way there (spec.md part 4)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import Banner


class TakenNumber(Banner):
    """The number of a structure that one manages: `asked` carries its id, for its sheet."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._structure = 0
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, refusal: Refused) -> None:
        """Show when this refusal names a structure whose sheet one may open."""
        if not refusal.values.get("managed"):
            return
        self._structure = int(str(refusal.values["structure"]))
        text = self.tr("Vous gérez déjà cette structure dans cette base.")
        self.set("info", text, button=self.tr("Ouvrir sa fiche"))
        self.button.setIcon(icons.icon("building-community"))
        self.show()

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._structure)


class TakenLogin(QPushButton):
    """« Ouvrir ce compte », the one that has the login already: `asked` carries its id."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user = 0
        self.setText(self.tr("Ouvrir ce compte"))
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, refusal: Refused) -> None:
        """Show when this refusal names an account."""
        user = refusal.values.get("user", 0)
        self._user = user if isinstance(user, int) else 0
        self.setVisible(bool(self._user))

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._user)
