"""« Confirmation de réinitialisation du mot de passe » of a technical user, in the guide's words (G3.5)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from chorus_desktop.core import technical_users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.technical_users import Connection, TechnicalUser
from chorus_desktop.core.text import day
from chorus_desktop.exchange import connection_sheet
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import Banner, muted
from chorus_desktop.gui.technical_export import ExportChoice


class TechnicalResetDialog(AskingDialog):
    """`reset` carries the connection, to be shown once, and the files that now hold it.

    Of several `users` of the structure the person chooses one.
    """

    reset = Signal(object, object)

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body, users: Sequence[TechnicalUser]) -> None:
        super().__init__(parent, desk, self.tr("Confirmation de réinitialisation du mot de passe"))
        self._structure = structure
        self._paths: list[Path] = []
        self.users = QComboBox()
        for user in users:
            self.users.addItem(user.login, user)
        self.since = muted(QLabel())
        self.since.setWordWrap(True)
        self.warning = QLabel(
            self.tr(
                "Vous avez demandé la réinitialisation du mot de passe de l'utilisateur technique. Suite à la "
                "réinitialisation, l'ancien mot de passe ne pourra pas être utilisé pour faire appel aux services de "
                "Chorus Pro."
            )
            + "\n\n"
            + self.tr("Vous devez modifier vos appels de services afin d'indiquer le nouveau mot de passe.")
        )
        self.warning.setWordWrap(True)
        self.banner = Banner()
        self.banner.set(
            "warning",
            self.tr("Veillez à prévenir votre système d’information avant la réinitialisation."),
            check=self.tr("SI prévenu"),
        )
        self.export = ExportChoice()
        column = self.column()
        if len(users) > 1:
            column.addWidget(Field(self.tr("Utilisateur technique"), self.users))
        for part in (self.since, self.warning, self.banner, self.export):
            column.addWidget(part)
        column.addStretch(1)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self._lines = {"file": self.export.line}
        self.add_cancel()
        self.confirm = self.add_button(self.tr("Confirmer"), "primary", "key")
        self.confirm.clicked.connect(self._on_confirm)
        self.warned.toggled.connect(self._on_warned)
        self.users.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()
        self._on_warned()

    @property
    def warned(self) -> QCheckBox:
        """« SI prévenu »."""
        return self.banner.check

    @Slot()
    def _on_chosen(self) -> None:
        user: TechnicalUser = self.users.currentData()
        self.heading.setText(self.tr("Réinitialiser le mot de passe de {login}\u202f?").format(login=user.login))
        said = self.tr("{structure}. Mot de passe du {day}, à changer avant le {due}.")
        made = day(user.password_at)
        self.since.setText(said.format(structure=self._structure.name, day=made, due=day(user.due_on)))

    @Slot()
    def _on_warned(self) -> None:
        """A disabled button says why."""
        warned = self.warned.isChecked()
        self.confirm.setEnabled(warned)
        self.confirm.setToolTip("" if warned else self.tr("Cochez d’abord «\u00a0SI prévenu\u00a0»"))

    @Slot()
    def _on_confirm(self) -> None:
        if self._desk.awaits(self._run):
            return
        clear({**self._lines, "": self.trouble})
        user: TechnicalUser = self.users.currentData()
        self._paths = self.export.paths(user.login)
        if self._paths:
            self.confirm.setEnabled(False)
            export = connection_sheet.writer(self._paths)
            arguments = (self._desk.actor, self._structure.id, user.id, self.warned.isChecked(), export)
            self._run = self._desk.run(technical_users.reset, *arguments, then=self._on_reset, sorry=self._on_refused)

    def _on_reset(self, connection: Connection) -> None:
        self.accept()
        self.reset.emit(connection, self._paths)

    def _on_refused(self, refusal: Refused) -> None:
        self._on_warned()
        show_refusal(refusal, self._lines, self.trouble)
