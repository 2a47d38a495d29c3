"""The card of criteria at the left of « Utilisateurs »: on the person, then on the structure (G5.1)."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from chorus_desktop.core import countries, managed_users, rights, structures
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.text import siret
from chorus_desktop.core.user_search import Criteria
from chorus_desktop.core.words import word
from chorus_desktop.gui.choice_memory import ChoiceMemory
from chorus_desktop.gui.compiled.ui_users import Ui_Users
from chorus_desktop.gui.look.form import fill

HOME = "FR"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TEXTS = ("last_name", "first_name", "login", "city", "postal_code", "address")


class Surroundings(NamedTuple):
    """What the page shows around its list."""

    total: int
    structures: list[Body]
    services: dict[int, dict[int, ActiveService]]
    countries: list[str]
    may_decide: bool


def surroundings(actor: Actor) -> Surroundings:
    """Read how many there are without criteria, the choices of the criteria, and whether the actor may act."""
    managed = structures.choices(actor, Right.READ)
    return Surroundings(
        managed_users.listing(actor, Criteria(country=HOME)).count(),
        managed,
        structures.active_services(body.id for body in managed),
        managed_users.countries(actor),
        rights.may(actor, Right.DECIDE),
    )


NOTHING = Surroundings(0, [], {}, [], True)
"""Before it is read."""


class UserCriteria(QObject):
    """Reads and resets the fields; `asked` when the person searches, `cleared` when all is reset."""

    asked = Signal()
    cleared = Signal()

    def __init__(self, form: Ui_Users) -> None:
        super().__init__(form.card)
        self._form = form
        self._services: Mapping[int, Mapping[int, ActiveService]] = {}
        self.texts: dict[str, QLineEdit] = {name: getattr(form, name) for name in TEXTS}
        combos = (form.status, form.country, form.structure, form.service)
        for combo in combos:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for field in (*self.texts.values(), *combos):
            field.installEventFilter(self)
        fill(form.status, self.tr("Tous"), [(word(status), status) for status in AccountStatus])
        kept = {"status": form.status, "country": form.country, "structure": form.structure, "service": form.service}
        self._memory = ChoiceMemory(self, "users", kept)
        self.offer(NOTHING)
        form.country.setCurrentIndex(form.country.findData(HOME))
        self._memory.take_back("status")
        for told in (self.asked, self.cleared):
            told.connect(self._memory.keep)
        form.structure.activated.connect(self._offer_services)
        form.search.clicked.connect(self.asked)
        form.reset.clicked.connect(self.reset)

    def offer(self, around: Surroundings) -> None:
        """Renew the choices; what was chosen stays chosen while it exists, what was chosen last time is searched."""
        before, self._services = self.criteria(), around.services
        form = self._form
        fill(
            form.country,
            self.tr("Tous"),
            [(countries.name(code), code) for code in dict.fromkeys((HOME, *around.countries))],
        )
        choices = [(f"{body.name} · {siret(body.identifier)}", body.id) for body in around.structures]
        fill(form.structure, self.tr("Toutes mes structures"), choices)
        if around is not NOTHING:
            self._memory.take_back("country", "structure")
        self._offer_services()
        if around is not NOTHING and self.criteria() != before:
            self.asked.emit()

    @Slot()
    def _offer_services(self) -> None:
        form = self._form
        structure = form.structure.currentData()
        choices = [(service.name, service.id) for service in self._services.get(structure or 0, {}).values()]
        fill(form.service, self.tr("Tous"), choices)
        self._memory.take_back("service")
        form.service.setEnabled(bool(choices))
        form.service.setToolTip(self.tr("Choisissez d’abord une structure") if structure is None else "")
        form.structure.setToolTip(form.structure.currentText() if structure is not None else "")

    def criteria(self) -> Criteria:
        """What is typed and chosen."""
        form = self._form
        return Criteria(
            **{name: field.text().strip() for name, field in self.texts.items()},
            country=form.country.currentData() or "",
            status=form.status.currentData(),
            structure_id=form.structure.currentData(),
            service_id=form.service.currentData(),
        )

    def described(self, criteria: Criteria) -> list[str]:
        """Say in words what narrows the list: the country too, unless it is the one that is preset."""
        form = self._form
        said = [
            f"{getattr(form, f'{name}_label').text()} «\u00a0{getattr(criteria, name)}\u00a0»"
            for name in TEXTS
            if getattr(criteria, name)
        ]
        chosen = ((form.status, criteria.status), (form.structure, criteria.structure_id))
        for combo, value in (*chosen, (form.service, criteria.service_id)):
            if value is not None:
                said.append(f"{combo.accessibleName()} «\u00a0{combo.itemText(combo.findData(value))}\u00a0»")
        if criteria.country != HOME:
            name = countries.name(criteria.country) if criteria.country else self.tr("Tous")
            said.append(f"{form.country.accessibleName()} «\u00a0{name}\u00a0»")
        return said

    @Slot()
    def reset(self) -> None:
        """« Réinitialiser »: nothing typed, France."""
        form = self._form
        for field in self.texts.values():
            field.clear()
        for combo in (form.status, form.structure):
            combo.setCurrentIndex(0)
        form.country.setCurrentIndex(form.country.findData(HOME))
        self._offer_services()
        form.service.setCurrentIndex(0)
        self.cleared.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter searches, in whichever field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self.asked.emit()
            return True
        return super().eventFilter(watched, event)
