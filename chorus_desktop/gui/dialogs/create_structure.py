"""« Créer une nouvelle structure » (G3.1, G7.4): fills itself from the public directory, writes over nothing typed."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from chorus_desktop.core import directory, structures
from chorus_desktop.core.directory import Entry
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.structures import Sheet
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.address_fields import add_address
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.field_set import FieldSet
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.siret_doubt import SiretDoubt
from chorus_desktop.gui.taken import TakenNumber

SIRET_LENGTH = 14
ROOM = 40
"""Characters that the field of the number takes: it may be pasted in groups."""
TAKEN = ("name", "address", "address2", "address3", "postal_code", "city", "country", "phone", "email")
"""What the directory tells of a structure."""


class CreateStructureDialog(AskingDialog):
    """`created` carries the id of the new structure; `existing` the id of the one that has this SIRET already."""

    created = Signal(int)
    existing = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk, entry: Entry | None = None) -> None:
        super().__init__(
            parent,
            desk,
            self.tr("Créer une nouvelle structure"),
            self.tr("Une structure de plus dans cette base"),
            SUMMARY,
        )
        self.set_lead(self.tr("Vous en serez gestionnaire principal. Son premier service est déjà prêt."))
        self._from_directory: dict[str, str] = {}
        self.fields = FieldSet(self)
        self.doubt = SiretDoubt()
        self.taken = TakenNumber()
        self._lay_out_fields()
        self._add_buttons()
        self._start = self._typed()
        if entry is not None:
            self.fields.set_value("identifier", entry.identifier)
            self._fill(entry)
        self.fields.editors["name" if entry is not None and not entry.name else "identifier"].setFocus()

    def _lay_out_fields(self) -> None:
        fields = self.fields
        identifier = fields.add_line("identifier", self.tr("SIRET"), self.tr("14 chiffres."), True, limit=ROOM)
        name = fields.add_line("name", self.tr("Raison sociale"), required=True)
        address = add_address(fields)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        places: list[tuple[QWidget, int, int, int]] = [
            (identifier, 0, 0, 2),
            (name, 0, 2, 4),
            (self.doubt, 1, 0, 6),
            (self.taken, 2, 0, 6),
            (address["address"], 3, 0, 6),
            (address["address2"], 4, 0, 3),
            (address["address3"], 4, 3, 3),
            (address["postal_code"], 5, 0, 1),
            (address["city"], 5, 1, 3),
            (address["country"], 5, 4, 2),
            (address["phone"], 6, 0, 3),
            (address["email"], 6, 3, 3),
        ]
        for widget, line, column, span in places:
            grid.addWidget(widget, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.column(0).addLayout(grid)
        self.taken.asked.connect(self._on_open)
        self.doubt.watch(fields.editors["identifier"])
        fields.changed.connect(self._on_changed)
        self._number = ""

    def _add_buttons(self) -> None:
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel()
        self.create_button = self.add_button(self.tr("Créer"), "primary", "plus")
        self.create_button.setAccessibleName(self.tr("Créer la structure"))
        self.create_button.clicked.connect(self._on_create)

    # The directory

    @Slot()
    def _on_changed(self) -> None:
        """A whole number is looked up in the directory; another one takes back what the directory had filled."""
        number = "".join(self.fields.text("identifier").split())
        if number == self._number:
            return
        self._number = number
        self.taken.hide()
        self.fields.lines["identifier"].set_helper(self.tr("14 chiffres."))
        self._empty()
        reader = self._desk.reader
        if len(number) == SIRET_LENGTH and number.isdigit():
            reader.submit(self, "directory", partial(directory.find, number), self._on_found, urgent=True)
        else:
            reader.cancel(self, "directory")

    def _on_found(self, entry: Entry | None) -> None:
        if entry is not None and entry.identifier == self._number:
            self._fill(entry)

    def _fill(self, entry: Entry) -> None:
        """Fill what is as it was at first; what the person has typed or chosen stays."""
        self._number = entry.identifier
        for name in TAKEN:
            told = getattr(entry, name) or ""
            if told and self.fields.text(name) == self._start[name]:
                self.fields.set_value(name, told)
                self._from_directory[name] = self.fields.text(name)
        note = self.tr("Repris de l’annuaire des structures publiques.")
        if not entry.active:
            note = self.tr("Repris de l’annuaire des structures publiques, qui la donne pour inactive.")
        self.fields.lines["identifier"].set_helper(note)

    def _empty(self) -> None:
        """Take back what the directory had filled and nobody has changed since."""
        for name, told in self._from_directory.items():
            if self.fields.text(name) == told:
                self.fields.set_value(name, self._start[name])
        self._from_directory = {}

    def _chosen(self) -> set[str]:
        return {name for name, value in self._start.items() if self.fields.text(name) != value}

    def _typed(self) -> dict[str, str]:
        return {name: self.fields.text(name) for name in self.fields.editors}

    # What is done

    @Slot()
    def _on_create(self) -> None:
        if self._desk.awaits(self._run):
            return
        typed = self._typed()
        sheet = Sheet(**typed, confirmed=self.doubt.confirmed)
        _, wrong = structures.check(sheet)
        if wrong:
            self._show(wrong)
        else:
            self.create_button.setEnabled(False)
            self._run = self._desk.run(
                structures.create, self._desk.actor, sheet, then=self._on_created, sorry=self._on_refused
            )

    def _on_created(self, structure_id: int) -> None:
        self.accept()
        self.created.emit(structure_id)

    def _on_refused(self, refusal: Refused) -> None:
        self.create_button.setEnabled(True)
        self._show([refusal])

    def _show(self, refusals: list[Refused]) -> None:
        doubts = [refusal for refusal in refusals if refusal.field == "confirmed"]
        others = [refusal for refusal in refusals if refusal.field != "confirmed"]
        field_errors.show_refusals(others, self.fields.lines, self.trouble, self.tr("avant de créer la structure"))
        if doubts:
            self.doubt.ask(doubts[0])
            if others:
                self.fields.editors[others[0].field or "identifier"].setFocus()
        for refusal in others:
            self.taken.offer(refusal)

    @Slot(int)
    def _on_open(self, structure_id: int) -> None:
        self.accept()
        self.existing.emit(structure_id)

    def reject(self) -> None:
        """Not while it is being written; what was typed is not thrown away by a key pressed by mistake."""
        if self._desk.awaits(self._run):
            return
        typed = {name for name in self._chosen() if self.fields.text(name) != self._from_directory.get(name)}
        if typed and not messages.confirm(
            self,
            self.windowTitle(),
            self.tr("Abandonner la création de la structure\u202f?"),
            self.tr("Rien n’est encore enregistré\u202f: ce que vous avez tapé sera perdu."),
            self.tr("Abandonner"),
            "danger",
        ):
            return
        super().reject()
