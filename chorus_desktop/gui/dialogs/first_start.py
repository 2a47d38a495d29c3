"""The first start: discover the demonstration, open a database, or make one's own in three steps (G3.4, G7.1)."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import structures, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.structures import Sheet
from chorus_desktop.core.users import Identity
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.compiled.ui_first_start import Ui_FirstStart
from chorus_desktop.gui.look import icons, messages
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.password_field import check_new, rule
from chorus_desktop.gui.password_meter import PasswordMeter
from chorus_desktop.gui.places import choose_existing, proposed_place


class Step(StrEnum):
    """The pages of the assistant."""

    CHOICE = "choice"
    STRUCTURE = "structure"
    ACCOUNT = "account"
    PLACE = "place"


FIELDS = {
    Step.STRUCTURE: ("identifier", "name", "address", "postal_code", "city"),
    Step.ACCOUNT: ("last_name", "first_name", "login", "password", "again"),
    Step.PLACE: ("place",),
}
OPTIONAL = ("address", "postal_code", "city")


class Wanted(NamedTuple):
    """What is to be made. Without `place`: in the database that is open and has no account yet."""

    place: Path | None
    identity: Identity
    password: str
    sheet: Sheet


class FirstStart(Dialog):
    """Says what was chosen; its owner does it, then closes the assistant or hands back what was refused.

    `resumed`: the file is there, but the first start was interrupted before its first account.
    """

    demonstration_chosen = Signal()
    existing_chosen = Signal(Path)
    founded = Signal(Wanted)

    def __init__(
        self, parent: QWidget | None, first: Step = Step.CHOICE, welcome: bool = True, resumed: bool = False
    ) -> None:
        super().__init__(parent, "Chorus Desktop")
        self._welcome, self._resumed, self._first = welcome, resumed, first
        self.steps = [Step.STRUCTURE, Step.ACCOUNT] if resumed else [Step.STRUCTURE, Step.ACCOUNT, Step.PLACE]
        self.form = Ui_FirstStart()
        self.form.setupUi(self.body)
        self._sheet = Sheet("", "")
        self._identity = Identity("", "", "")
        self._attach()
        self._dress()
        self.footer_left.addStretch(1)
        self.cancel = self.add_cancel(self.tr("Quitter") if welcome else "")
        self.back = self.add_button(self.tr("Retour"))
        self.back.clicked.connect(self._on_back)
        self.go_on = self.add_button(self.tr("Continuer"), "primary")
        self.go_on.clicked.connect(self._on_go_on)
        self.step = first
        self.show_step(first)

    def _attach(self) -> None:
        form = self.form
        helpers = {
            "identifier": self.tr("14 chiffres."),
            "login": self.tr("Votre adresse électronique. Elle ne change plus ensuite."),
            "password": rule(),
            "place": self.tr("Un seul fichier, lisible par vous seul. Préférez un disque de ce poste."),
        }
        self.lines: dict[str, FieldError] = {}
        for fields in FIELDS.values():
            for field in fields:
                self.lines[field] = getattr(form, f"{field}_line")
                required = field not in OPTIONAL
                editor, label = getattr(form, field), getattr(form, f"{field}_label")
                self.lines[field].attach(editor, label, required=required, helper=helpers.get(field, ""))
        form.doubt.watch(form.identifier)
        PasswordMeter(form.password, form.login).stand_in(form.password_column)
        form.demonstration.clicked.connect(self.demonstration_chosen)
        form.create.clicked.connect(self._on_create)
        form.existing.clicked.connect(self._on_existing)
        form.browse.clicked.connect(self._on_browse)

    def _dress(self) -> None:
        form = self.form
        for button, icon in ((form.demonstration, "users"), (form.create, "plus"), (form.existing, "database")):
            button.setIcon(icons.icon(icon))
        for helper in (form.demonstration_helper, form.create_helper, form.existing_helper):
            title(muted(helper), "small")
        form.place.setText(str(proposed_place()))

    def _headings(self) -> dict[Step, str]:
        return {
            Step.CHOICE: self.tr("Bienvenue dans Chorus Desktop") if self._welcome else self.tr("Changer de base"),
            Step.STRUCTURE: self.tr("Votre structure"),
            Step.ACCOUNT: self.tr("Votre compte"),
            Step.PLACE: self.tr("L’emplacement de la base"),
        }

    def _leads(self) -> dict[Step, str]:
        welcome = self.tr("Un registre qui reste sur votre poste. Il n’est pas connecté à Chorus Pro.")
        return {
            Step.CHOICE: welcome if self._welcome else self.tr("La base ouverte le reste jusqu’à votre choix."),
            Step.STRUCTURE: self.tr("La première structure de la base. Vous pourrez en ajouter d’autres."),
            Step.ACCOUNT: self.tr("Vous serez gestionnaire principal de {structure}.").format(
                structure=self._sheet.name
            ),
            Step.PLACE: self.tr("Tout tient dans un fichier de ce poste\u202f: pensez à le sauvegarder."),
        }

    # Going through it

    def show_step(self, step: Step) -> None:
        """Bring a step to the front; what was typed in the others stays."""
        self.step = step
        pages: dict[Step, QWidget] = {
            Step.CHOICE: self.form.choice,
            Step.STRUCTURE: self.form.structure,
            Step.ACCOUNT: self.form.account,
            Step.PLACE: self.form.place_step,
        }
        for name, page in pages.items():
            page.setVisible(name == step)
        self.heading.setText(self._headings()[step])
        self.set_lead(self._leads()[step])
        count = self.tr("Étape {number} sur {total}")
        at = self.steps.index(step) + 1 if step in self.steps else 0
        self.aside.setText(count.format(number=at, total=len(self.steps)) if at else "")
        self.back.setVisible(step != self._first)
        self.go_on.setVisible(step != Step.CHOICE)
        self.go_on.setText(self.tr("Créer la base") if step == self.steps[-1] else self.tr("Continuer"))
        self.go_on.setEnabled(True)
        first = self.form.create if step == Step.CHOICE else getattr(self.form, FIELDS[step][0])
        first.setFocus()

    def refuse(self, refusal: Refused) -> None:
        """Show what a verb refused, on the step of its field."""
        step = next((step for step, fields in FIELDS.items() if refusal.field in fields), self.step)
        if refusal.field == "confirmed":
            step = Step.STRUCTURE
        if step != self.step:
            self.show_step(step)
        self.go_on.setEnabled(True)
        if refusal.field == "confirmed":
            self.form.doubt.ask(refusal)
        else:
            field_errors.show_refusal(refusal, self.lines, self.lines[FIELDS[step][0]])

    def reject(self) -> None:
        """What was typed is not thrown away by a key pressed by mistake."""
        typed = any(getattr(self.form, field).text() for step in self.steps[:2] for field in FIELDS[step])
        if not typed or messages.confirm(
            self,
            "Chorus Desktop",
            self.tr("Abandonner la création de la base\u202f?"),
            self.tr("Rien n’est encore enregistré\u202f: ce que vous avez tapé sera perdu."),
            self.tr("Abandonner"),
            "danger",
        ):
            super().reject()

    @Slot()
    def _on_back(self) -> None:
        at = self.steps.index(self.step)
        self.show_step(self.steps[at - 1] if at else Step.CHOICE)

    @Slot()
    def _on_go_on(self) -> None:
        field_errors.clear(self.lines)
        try:
            self._check()
        except Refused as refusal:
            self.refuse(refusal)
            return
        if self.step != self.steps[-1]:
            self.show_step(self.steps[self.steps.index(self.step) + 1])
            return
        self.go_on.setEnabled(False)
        place = None if self._resumed else Path(self.form.place.text().strip())
        self.founded.emit(Wanted(place, self._identity, self.form.password.text(), self._sheet))

    def _check(self) -> None:
        """Raise Refused when a field of this step does not hold; the verb checks all again."""
        form = self.form
        if self.step == Step.STRUCTURE:
            typed = (form.address.text(), form.postal_code.text(), form.city.text())
            sheet = Sheet(form.identifier.text(), form.name.text(), form.doubt.confirmed, *typed)
            self._sheet = structures.checked(sheet)
        elif self.step == Step.ACCOUNT:
            self._identity = users.checked(Identity(form.login.text(), form.last_name.text(), form.first_name.text()))
            check_new(self._identity.login, form.password.text(), form.again.text())
        elif not Path(form.place.text().strip()).is_absolute():
            raise Refused(
                "Indiquez le fichier en entier, avec son dossier, ou choisissez « Parcourir… ».", field="place"
            )

    @Slot()
    def _on_create(self) -> None:
        self.show_step(Step.STRUCTURE)

    # Files

    @Slot()
    def _on_existing(self) -> None:
        path = choose_existing(self)
        if path is not None:
            self.existing_chosen.emit(path)

    @Slot()
    def _on_browse(self) -> None:
        options = QFileDialog.Option.DontConfirmOverwrite  # nothing is ever overwritten
        kinds = self.tr("Bases Chorus Desktop (*.db)")
        title, place = self.tr("Fichier de la base"), self.form.place.text()
        name, _ = QFileDialog.getSaveFileName(self, title, place, kinds, "", options)
        if name:
            self.form.place.setText(name if Path(name).suffix else f"{name}.db")
