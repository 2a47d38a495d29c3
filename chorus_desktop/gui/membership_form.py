"""The form of a membership: who, where, which role, from when to when, on which services (G1.2, G1.3)."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_candidate import Candidate
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.text import COMMENT_LENGTH, day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui import service_list
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.compiled.ui_membership_request import Ui_MembershipRequest
from chorus_desktop.gui.look.form import FieldError, tell_cut
from chorus_desktop.gui.look.widgets import Badge, muted, title
from chorus_desktop.gui.service_list import ServiceLine
from chorus_desktop.gui.table_memory import MemoryModel

SHOWN_SERVICES = 5
"""Lines of « Liste des services » without scrolling: the form still fits a screen of 768 px."""


class MembershipForm(QWidget):
    """Shows whom it is about, and reads what the manager grants; `changed` says in a few words what that would change.

    `names`: of several people who share the form. Without `may_govern` it offers no manager's role.
    """

    changed = Signal(str)

    def __init__(
        self,
        candidate: Candidate,
        parent: QWidget | None = None,
        *,
        names: Sequence[str] = (),
        may_govern: bool = True,
        comment_required: bool = False,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MembershipRequest()
        self.ui.setupUi(self)
        self.services = MemoryModel[ServiceLine](service_list.columns(self._default_start), parent=self)
        self.ui.services.show_model(self.services)
        self._fill_cards(candidate)
        if names:
            self._fill_names(names)
        self._fill_role(candidate, may_govern)
        self._fill_details(candidate, comment_required)
        self._fill_services(candidate)

    def _fill_cards(self, candidate: Candidate) -> None:
        ui = self.ui
        for label in (ui.structure_title, ui.user_title):
            title(label, "card")
        ui.identifier_type.setText(word(candidate.identifier_type))
        ui.identifier.setText(siret(candidate.body.identifier))
        ui.designation.setText(candidate.body.name)
        ui.kind.setText(word(candidate.structure_kind))
        ui.last_name.setText(candidate.last_name.upper())
        ui.first_name.setText(candidate.first_name)
        ui.contact_email.setText(candidate.contact_email)
        _show_badge(ui.structure_status, candidate.structure_status)
        _show_badge(ui.account_status, candidate.account)
        ui.asked.setText(candidate.comment)
        for part in (ui.asked_label, ui.asked):
            part.setVisible(bool(candidate.comment))
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_label") and not hasattr(label, "set_required"):
                muted(label)
        for value in (ui.identifier, ui.designation, ui.last_name, ui.first_name, ui.contact_email, ui.asked):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _fill_names(self, names: Sequence[str]) -> None:
        """Several people instead of one."""
        ui = self.ui
        ui.user_title.setText(self.tr("{count} utilisateurs").format(count=len(names)))
        ui.last_name_label.setText(self.tr("Noms"))
        ui.last_name.setText(", ".join(names))
        ui.last_name.setWordWrap(True)
        for part in (
            *(ui.first_name_label, ui.first_name, ui.contact_email_label, ui.contact_email),
            *(ui.account_status_label, ui.account_status),
        ):
            part.hide()

    def _fill_role(self, candidate: Candidate, may_govern: bool) -> None:
        ui, choices = self.ui, [Role.SIMPLE_USER, Role.SECONDARY_MANAGER]
        if candidate.role is Role.PRIMARY_MANAGER:
            choices = [candidate.role]
        elif not may_govern:
            choices.remove(Role.SECONDARY_MANAGER)
        for role in choices:
            ui.role.addItem(word(role), role)
        ui.role.setCurrentIndex(max(ui.role.findData(candidate.role), 0))
        helper = "" if may_govern else self.tr("Seul le gestionnaire principal donne un rôle de gestionnaire.")
        ui.role_error.attach(ui.role, ui.role_label, True, helper)

    def _fill_details(self, candidate: Candidate, comment_required: bool) -> None:
        ui = self.ui
        ui.starts_on.set_value(candidate.starts_on)
        ui.ends_on.set_value(candidate.running.ends_on if candidate.running else None)
        ui.starts_on_error.attach(ui.starts_on, ui.starts_on_label, True)
        ui.ends_on_error.attach(ui.ends_on, ui.ends_on_label)
        ui.comment_error.attach(ui.comment, ui.comment_label, comment_required)
        ui.comment_counter.watch(ui.comment, COMMENT_LENGTH)
        ui.comment_counter.cut.connect(partial(tell_cut, ui.comment_error))

    def _fill_services(self, candidate: Candidate) -> None:
        ui = self.ui
        title(ui.services_title, "block")
        muted(ui.services_count)
        rows = service_list.lines(candidate.services())
        self.services.set_rows(rows)
        ui.services.keep_rows(min(len(rows), SHOWN_SERVICES))
        ui.whole_structure.setChecked(candidate.whole_by_default)
        muted(ui.no_service).setText(
            self.tr("Cette structure n’a pas de service actif : le rattachement porte sur toute la structure.")
        )
        for part in (ui.services_title, ui.services_count, ui.services):
            part.setVisible(bool(rows))
        ui.no_service.setVisible(not rows)
        ui.services_error.attach(ui.services)
        ui.whole_structure.toggled.connect(self.show_consequence)
        self.services.edited.connect(self.show_consequence)
        ui.starts_on.textChanged.connect(ui.services.viewport().update)

    def _default_start(self) -> str:
        return day(self.ui.starts_on.readable())

    @Slot()
    def show_consequence(self) -> None:
        """The whole structure makes the list needless; say what validating would change."""
        ui, rows = self.ui, self.services.rows
        whole = ui.whole_structure.isChecked()
        ui.services.setEnabled(not whole)
        ui.services_error.clear()
        ticked = sum(row.ticked for row in rows)
        counted = self.tr("{ticked} cochés sur {total}") if ticked > 1 else self.tr("{ticked} coché sur {total}")
        everything = self.tr("toute la structure, services à venir compris")
        ui.services_count.setText(everything if whole else counted.format(ticked=ticked, total=len(rows)))
        self.changed.emit(self.tr("Accorde toute la structure") if whole else self._consequence(rows))

    def _consequence(self, rows: list[ServiceLine]) -> str:
        held = [row for row in rows if row.status is RequestStatus.VALIDATED]
        granted = sum(row.ticked for row in rows) - sum(row.ticked for row in held)
        kept = sum(row.ticked for row in held)
        some = self.tr("accorde {count} services") if granted > 1 else self.tr("accorde 1 service")
        parts = (
            some.format(count=granted) if granted else "",
            self.tr("en garde {count}").format(count=kept) if kept else "",
            self.tr("en retire {count}").format(count=len(held) - kept) if len(held) > kept else "",
        )
        sentence = ", ".join(filter(None, parts))
        return sentence[:1].upper() + sentence[1:]

    def terms(self) -> Terms:
        """Return what the form grants. Raises Refused beside the first field that cannot be read."""
        ui = self.ui
        starts_on = ui.starts_on.value("starts_on")
        if starts_on is None:
            raise Refused("Indiquez la date de début.", field="starts_on")
        ends_on, whole = ui.ends_on.value("ends_on"), ui.whole_structure.isChecked()
        services = () if whole else service_list.chosen(self.services.rows)
        role = Role(ui.role.currentData())  # Qt keeps the code alone
        return Terms(role, starts_on, ends_on, ui.comment.text(), whole, services)

    def show_error(self, refusal: Refused) -> bool:
        """Say beside its field what does not hold; return whether the form has that field."""
        ui = self.ui
        lines: dict[str | None, FieldError] = {
            "role": ui.role_error,
            "starts_on": ui.starts_on_error,
            "ends_on": ui.ends_on_error,
            "comment": ui.comment_error,
            "services": ui.services_error,
        }
        line = lines.get(refusal.field)
        if line is not None:
            line.show_error(str(refusal), focus=True)
        return line is not None


def _show_badge(label: Badge, state: StrEnum) -> None:
    shown = badge(state)
    if shown is not None:
        label.set(*shown)
