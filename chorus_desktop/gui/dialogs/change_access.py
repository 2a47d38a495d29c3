"""« Accorder ou retirer un accès » directly, to one member or several ticked ones: what changes is said before (G2)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from chorus_desktop.core import access_changes, member_access
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.history_accesses import said
from chorus_desktop.core.member_access import Offer, Outlook
from chorus_desktop.core.operation import Body
from chorus_desktop.core.states import Space
from chorus_desktop.core.subscriptions import Key
from chorus_desktop.core.words import word
from chorus_desktop.gui import effect_preview
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import Banner

WIDTH, NAMES = 640, 3


class ChangeAccessDialog(Dialog):
    """`agreed` carries the change; the dialog stays until its owner accepts it or shows a refusal.

    `people`: names by membership; `key`: the space and the service to begin with.
    """

    agreed = Signal(object)

    def __init__(
        self, parent: QWidget | None, desk: Desk, body: Body, people: Mapping[int, str], key: Key | None = None
    ) -> None:
        super().__init__(parent, tr("Accorder ou retirer un accès"), heading(body, people), WIDTH)
        self.set_lead(listed(list(people.values())) if len(people) > 1 else "")
        self._desk, self._body, self._people, self._key = desk, body, dict(people), key
        desk.cancelled.connect(self._on_cancelled)
        self._offer = Offer((), (), (), frozenset())
        self._writing = False
        self._build()
        read = partial(member_access.offer, desk.actor, body.id, list(people))
        desk.reader.soon(self, "offer", read, self._on_offer)

    def _build(self) -> None:
        self.space, self.service = QComboBox(), QComboBox()
        places = QHBoxLayout()
        places.setSpacing(12)
        places.addWidget(Field(tr("Espace"), self.space, required=True), 1)
        places.addWidget(Field(tr("Service"), self.service), 1)
        self.consultation, self.modification = QCheckBox(tr("&Consultation")), QCheckBox(tr("&Modification"))
        boxes = QHBoxLayout()
        boxes.setSpacing(24)
        for box in (self.consultation, self.modification):
            box.toggled.connect(self._show_outlook)
            boxes.addWidget(box)
        boxes.addStretch(1)
        self.both, self.outlook, self.trouble = Banner(), Banner(), FieldError()
        self.both.set(
            "warning", tr("« Factures émises » ne s’ouvre qu’avec les deux accès."), button=tr("Cocher les deux")
        )
        self.both.button.clicked.connect(self._on_both)
        self.both.hide()
        column = self.column(14)
        column.addLayout(places)
        column.addLayout(boxes)
        for widget in (self.both, self.outlook, self.trouble):
            column.addWidget(widget)
        self.preview = self.add_foresight(self._on_preview)
        self.add_cancel()
        self.save = self.add_button(tr("Accorder"), "primary", "check")
        self.save.clicked.connect(self._on_save)
        self.save.setEnabled(False)

    def _on_offer(self, offer: Offer) -> None:
        self._offer = offer
        only = offer.members[0].member if len(offer.members) == 1 else None
        mine = only is not None and not only.whole_structure
        self.service.addItem(tr("Tous ses services") if mine else tr("Tous les services"), None)
        for service in offer.services:
            if only is None or only.whole_structure or service.id in only.services:
                self.service.addItem(service.name, service.id)
        for space in offer.spaces:
            self.space.addItem(word(space), space)
        if self._key is not None:
            self.space.setCurrentIndex(max(0, self.space.findData(self._key[0])))
            self.service.setCurrentIndex(max(0, self.service.findData(self._key[1])))
        for combo in (self.space, self.service):
            combo.currentIndexChanged.connect(self._on_place)
        self._on_place()
        (self.consultation if self._key else self.space).setFocus()

    @property
    def change(self) -> Change:
        access = Access(self.consultation.isChecked(), self.modification.isChecked())
        return Change(Space(self.space.currentData()), self.service.currentData(), access)

    @Slot()
    def _on_place(self) -> None:
        """The boxes begin as everybody has them; where that differs, ticked."""
        space, service = Space(self.space.currentData()), self.service.currentData()
        held = {one.accesses[space].on(service) for one in self._offer.members if space in one.accesses}
        now = held.pop() if len(held) == 1 else NONE if not held else BOTH
        for box, on in ((self.consultation, now.consultation), (self.modification, now.modification)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._show_outlook()

    @Slot()
    def _on_both(self) -> None:
        self.consultation.setChecked(True)
        self.modification.setChecked(True)

    @Slot()
    def _show_outlook(self) -> None:
        """What will change, in words; the button says which way it goes, and does nothing when nothing changes."""
        change, one = self.change, len(self._people) == 1
        self.trouble.clear()
        self.both.setVisible(change.space is Space.INVOICES_ISSUED and change.access not in (BOTH, NONE))
        found = member_access.outlook(self._offer, *change)
        moving = len(found.winning) + len(found.losing) + len(found.idle)
        self.outlook.set("info" if moving else "success", self._said(change, found) if one else _counted(found))
        kept = tr("Enregistrer") if found.losing else tr("Accorder")
        self.save.setText(tr("Retirer") if change.access == NONE else kept)
        self.save.setEnabled(moving > 0)
        self.preview.setEnabled(moving > 0)
        self.save.setToolTip("" if moving else tr("Rien ne changerait"))

    def _said(self, change: Change, found: Outlook) -> str:
        """Of one member: as it is, and as it will be."""
        (name,) = self._people.values()
        if found.barred:
            return tr("Vous ne pouvez pas changer les accès de {name}.").format(name=name)
        if found.outside:
            return tr("{name} n’est pas habilité à ce service.").format(name=name)
        if found.same:
            text = tr("{name} a exactement cet accès aujourd’hui. Cochez ou décochez pour le changer.")
            return text.format(name=name) + _apart(found)
        if found.idle or not self._offer.members:
            return tr("Le rattachement n’est pas en vigueur\u00a0: rien ne s’ouvre avant qu’il ne le soit.")
        now = self._offer.members[0].accesses[change.space].on(change.service_id)
        text = tr("Aujourd’hui\u00a0: {now}. Ensuite\u00a0: {then}. Un courriel préviendra {name}.")
        return text.format(now=said(now).lower(), then=said(change.access).lower(), name=name) + _apart(found)

    @Slot()
    def _on_preview(self) -> None:
        verb = partial(access_changes.change, self._desk.actor, list(self._people), [self.change])
        effect_preview.preview(self, self._desk, verb, self._on_no_effect)

    def _on_no_effect(self, refusal: Refused) -> None:
        self.trouble.show_error(str(refusal))

    @Slot()
    def _on_save(self) -> None:
        self._writing = True
        self.save.setEnabled(False)
        self.agreed.emit(self.change)

    @Slot()
    def _on_cancelled(self) -> None:
        """What was to be written met with trouble."""
        self._writing = False
        self.save.setEnabled(True)

    def show_refusal(self, refusal: Refused) -> None:
        """Nothing chosen is lost."""
        self._writing = False
        self.save.setEnabled(True)
        self.trouble.show_error(str(refusal))

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if not self._writing:
            super().reject()


def tr(text: str) -> str:
    return QCoreApplication.translate("ChangeAccessDialog", text)


def heading(body: Body, people: Mapping[int, str]) -> str:
    """Whose accesses, in which structure."""
    text = (
        tr("Accès de {name} à {structure}") if len(people) == 1 else tr("Accès de {count} utilisateurs à {structure}")
    )
    return text.format(name=next(iter(people.values())), count=len(people), structure=body.name)


def listed(names: list[str]) -> str:
    """The first names, and how many others."""
    rest = len(names) - NAMES
    if rest <= 1:
        return ", ".join(names)
    return tr("{names} et {count} autres").format(names=", ".join(names[:NAMES]), count=rest)


def _counted(found: Outlook) -> str:
    """Of several: how many win, lose, keep, and who is left out."""
    parts = [
        f"{(one if len(names) == 1 else several).format(count=len(names))} ({listed(list(names))})"
        for names, one, several in (
            (found.winning, tr("1 y gagne"), tr("{count} y gagnent")),
            (found.losing, tr("1 y perd"), tr("{count} y perdent")),
            (found.same, tr("1 a déjà exactement cet accès"), tr("{count} ont déjà exactement cet accès")),
            (found.barred, tr("1 est hors de vos droits"), tr("{count} sont hors de vos droits")),
            (found.outside, tr("1 n’est pas habilité à ce service"), tr("{count} ne sont pas habilités à ce service")),
            (
                found.idle,
                tr("1 n’a pas de rattachement en vigueur"),
                tr("{count} n’ont pas de rattachement en vigueur"),
            ),
        )
        if names
    ]
    return "\n".join(parts) + _apart(found)


def _apart(found: Outlook) -> str:
    return "\n" + tr("Les accès propres à un service restent comme ils sont.") if found.apart else ""
