"""Technical users: create with the export of their connection information, reset the password (G3.5)."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import technical_users
from chorus_desktop.core.operation import Body
from chorus_desktop.core.technical_users import Connection, TechnicalUser
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.look.messages import tell


class TechnicalWork(DialogOwner):
    """Opens the dialogs, runs the verbs; `said` carries a sentence in the past, `dialog` is the one that is open."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def create(self, structure: Body) -> None:
        """« Créer un utilisateur technique »."""
        from chorus_desktop.gui.dialogs.technical_user import TechnicalUserDialog

        dialog = TechnicalUserDialog(self._page, self._desk, structure)
        dialog.created.connect(partial(self._show, self.tr("Utilisateur technique {login} créé")))
        self.open(dialog)

    def reset(self, structure: Body, user_id: int | None = None) -> None:
        """« Réinitialiser le mot de passe de l'utilisateur technique »; without `user_id`, of one to be chosen."""
        read = partial(technical_users.of_structure, structure.id)
        self._desk.reader.soon(self, "users", read, partial(self._on_users, structure, user_id))

    def _on_users(self, structure: Body, user_id: int | None, found: Sequence[TechnicalUser]) -> None:
        from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog

        users = [user for user in found if user_id in (None, user.id)]
        if not users:
            tell(
                self._page,
                self.tr("Réinitialiser le mot de passe de l'utilisateur technique"),
                self.tr("{structure} n’a pas d’utilisateur technique").format(structure=structure.name),
                self.tr("Créez-le d’abord\u00a0: ses informations de connexion s’exportent en même temps."),
            )
            return
        dialog = TechnicalResetDialog(self._page, self._desk, structure, users)
        dialog.reset.connect(partial(self._show, self.tr("Mot de passe de {login} réinitialisé")))
        self.open(dialog)

    def _show(self, sentence: str, connection: Connection, paths: Sequence[Path]) -> None:
        """Show once what is in the file."""
        from chorus_desktop.gui.dialogs.technical_connection import TechnicalConnectionDialog

        self.said.emit(sentence.format(login=connection.login))
        self.open(TechnicalConnectionDialog(self._page, connection, paths))
