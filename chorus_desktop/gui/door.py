"""What the sign-in screen opens beside signing in: forgotten password, activation, somebody else's account (G3.4)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.entering import Entered, Recovered
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.opening import Opening


class Door(QObject):
    """`parent_of` and `show` are its owner's: one dialog at a time, in front of the window if there is one."""

    entered = Signal(Entered)
    recovered = Signal(Recovered)

    def __init__(
        self, opening: Opening, parent_of: Callable[[], QWidget | None], show: Callable[[Dialog], None], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._opening, self._parent_of, self._show = opening, parent_of, show

    @Slot(str)
    def recover(self, login: str) -> None:
        """« Mot de passe oublié »."""
        from chorus_desktop.gui.dialogs.recover import Recover

        dialog = Recover(self._parent_of(), self._opening.desk, login)
        dialog.recovered.connect(self.recovered)
        self._show(dialog)

    @Slot(str)
    def activate(self, login: str) -> None:
        """« Activer mon compte »: then signed in."""
        from chorus_desktop.gui.dialogs.activate import Activate

        dialog = Activate(self._parent_of(), self._opening.desk, login)
        dialog.activated.connect(self.entered)
        self._show(dialog)

    @Slot()
    def create(self) -> None:
        """« Créer le compte d'une autre personne »: the author is « Accueil déconnecté »."""
        from chorus_desktop.gui.dialogs.create_user import CreateUserDialog

        self._show(CreateUserDialog(self._parent_of(), self._opening.desk))
