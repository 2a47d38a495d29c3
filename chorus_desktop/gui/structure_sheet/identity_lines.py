"""Number, activity and PIGP of a structure: each changed by a verb of its own, the primary manager's alone (G7.4)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chorus_desktop.core import structure_editing
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import StructureStatus
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.look.pair import Pair


class IdentityLines(QWidget):
    """`stale`: what is shown is not any more what the database holds; `structure_wanted`: another sheet."""

    said = Signal(str)
    structure_wanted = Signal(int)
    stale = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.details: Details | None = None
        self._manager = ""
        self.number = Pair(self.tr("Identifiant"), self.tr("Changer l’identifiant…"))
        self.former = Pair(self.tr("Anciens identifiants"))
        self.status = Pair(self.tr("Statut"), self.tr("Rendre inactive…"))
        self.pigp = Pair(self.tr("Passe par le PIGP"), self.tr("Modifier…"))
        self.pigp.button.setAccessibleName(self.tr("Modifier le passage par le PIGP"))
        self.pairs = (self.number, self.former, self.status, self.pigp)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        wide = max(pair.button.sizeHint().width() for pair in self.pairs)
        for pair in self.pairs:
            pair.button.setMinimumWidth(wide)
            column.addWidget(pair)
        self.number.button.clicked.connect(self._on_renumber)
        self.status.button.clicked.connect(self._on_status)
        self.pigp.button.clicked.connect(self._on_pigp)

    def show_details(self, details: Details, manager: str, why: str) -> None:
        """Show a structure as it is now; `why` these things cannot be changed by the reader, if they cannot."""
        self.details, self._manager = details, manager
        active = details.status is StructureStatus.ACTIVE
        told = [
            self.tr("{number}, jusqu’au {day}").format(
                number=f"{word(old.identifier_type)} {siret(old.identifier)}", day=day(old.until)
            )
            for old in details.former
        ]
        self.number.say(f"{word(details.identifier_type)} {siret(details.identifier)}")
        self.former.say("\n".join(told))
        self.former.setVisible(bool(told))
        self.status.say(word(details.status))
        self.status.button.setText(self.tr("Rendre inactive…") if active else self.tr("Rendre active…"))
        self.pigp.say(self.tr("Oui") if details.uses_pigp else self.tr("Non"))
        for pair in (self.number, self.status, self.pigp):
            pair.button.setEnabled(not why)
            pair.button.setToolTip(why)

    # The primary manager's own verbs

    @Slot()
    def _on_renumber(self) -> None:
        from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog

        if self.details is not None:
            dialog = RenumberStructureDialog(self, self.desk, self.details)
            dialog.renumbered.connect(self.said)
            dialog.existing.connect(self.structure_wanted)
            show(dialog)

    @Slot()
    def _on_status(self) -> None:
        if self.details is None:
            return
        active = self.details.status is StructureStatus.ACTIVE
        if active:
            agreed = messages.confirm(
                self,
                self.tr("Statut de la structure"),
                self.tr("Rendre {name} inactive\u202f?").format(name=self.details.general.name),
                self.tr(
                    "Plus personne ne pourra demander à la rejoindre. Ses membres, leurs droits et son historique "
                    "restent\u202f; vous pourrez la rendre active de nouveau."
                ),
                self.tr("Rendre inactive"),
                "danger",
            )
        else:
            agreed = messages.confirm(
                self,
                self.tr("Statut de la structure"),
                self.tr("Rendre {name} active\u202f?").format(name=self.details.general.name),
                self.tr(
                    "On pourra de nouveau demander à la rejoindre. Une structure active a un gestionnaire principal, "
                    "et un seul\u202f: {manager}."
                ).format(manager=self._manager or "—"),
                self.tr("Rendre active"),
            )
        if agreed:
            self._flag(structure_editing.set_active, not active)

    @Slot()
    def _on_pigp(self) -> None:
        if self.details is None:
            return
        uses = self.details.uses_pigp
        question = (
            self.tr("{name} ne passe plus par le PIGP\u202f?") if uses else self.tr("{name} passe par le PIGP\u202f?")
        )
        text = (
            self.tr("Les comptes de ses utilisateurs seront créés et désactivés ici.")
            if uses
            else self.tr(
                "Les comptes de ses utilisateurs ne seront ni créés ni désactivés ici\u202f: "
                "il faudra le demander au référent de la DGFiP chargé de MADHRAS."
            )
        )
        title_, button = self.tr("Passe par le PIGP"), self.tr("Confirmer")
        if messages.confirm(self, title_, question.format(name=self.details.general.name), text, button):
            self._flag(structure_editing.set_pigp, not uses)

    def _flag(self, verb: Callable[..., bool], on: bool) -> None:
        assert self.details is not None
        arguments = (self.desk.actor, self.details.id, self.details.version, on)
        self.desk.run(
            verb, *arguments, then=partial(self._on_flagged, self.details.general.name), sorry=self._on_not_flagged
        )

    def _on_flagged(self, name: str, _: bool) -> None:
        self.said.emit(self.tr("{name}\u00a0: enregistré").format(name=name))

    def _on_not_flagged(self, refusal: Refused) -> None:
        self.stale.emit()
        self.desk.refused.emit(refusal)
