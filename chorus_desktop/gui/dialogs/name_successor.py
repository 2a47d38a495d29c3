"""« Désigner un successeur »: who is proposed when the role is transferred, and gets nothing until then (B9)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import successors
from chorus_desktop.core.successors import Named
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.login_field import LoginField


class NameSuccessorDialog(EntryDialog):
    """Empty, the field names nobody."""

    def __init__(self, parent: QWidget | None, desk: Desk, named: Named) -> None:
        heading = self.tr("Qui prendrait votre suite à {structure}\u202f?").format(structure=named.body.name)
        super().__init__(parent, desk, self.tr("Désigner un successeur"), heading)
        self.set_lead(
            self.tr("Cette personne sera proposée le jour du transfert. D’ici là, elle ne reçoit aucun droit.")
        )
        self.named = named
        self.field = LoginField(desk, self.tr("Adresse de connexion"), named.body)
        self.field.line.set_helper(named.name)
        self.field.show_login(named.login)
        self.lines["successor"] = self.field.line
        column = self.column()
        column.addWidget(self.field)
        column.addStretch(1)
        if named.login:
            self.nobody = self._button(self.tr("Ne plus désigner personne"), "dangerText", "")
            self.nobody.clicked.connect(self._on_nobody)
            self.footer_left.addWidget(self.nobody)
        self.footer_left.addWidget(self.trouble, 1)
        self.footer_left.addStretch(0)
        self.field.editor.setFocus()

    def verb(self) -> Callable[[], object]:
        actor, body = self.desk.actor, self.named.body
        return partial(successors.name_in_advance, actor, body.id, self.named.version, self.field.login())

    @Slot()
    def _on_nobody(self) -> None:
        self.field.show_login("")
        self.save.click()
