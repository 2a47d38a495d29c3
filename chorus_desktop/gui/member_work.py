"""What is done with members: attach, consult, edit (G3.2, G3.3), and what `member_changes.py` does with many."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from chorus_desktop.core import attachments, delegations, members, membership_candidate, rights, structures
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.delegations import Delegated
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.members import MemberSheet
from chorus_desktop.core.membership_candidate import Candidate, Edited
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import MANAGERS, Role
from chorus_desktop.gui.access_work import AccessWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.effect_preview import preview
from chorus_desktop.gui.member_changes import MemberChanges, batch_words, tr
from chorus_desktop.gui.reader import or_refused

if TYPE_CHECKING:
    from chorus_desktop.gui.dialogs.attach import AttachDialog

T = TypeVar("T")


class Opened(NamedTuple):
    """What a dialog starts from, and what the actor may do there."""

    found: list[Candidate]
    may: frozenset[Right]


class MemberWork(MemberChanges):
    """Opens the dialogs, runs the verbs; `said` carries a sentence in the past. `access` does what accesses need."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk)
        self.access = AccessWork(page, desk)
        self.access.said.connect(self.said)
        self.access.stale.connect(self.stale)

    # Attaching and editing

    def attach(self, structure: Body) -> None:
        """« Rattacher un utilisateur »: the user search, then the form for those who were ticked (G3.3)."""
        from chorus_desktop.gui.dialogs.user_search import UserSearchDialog

        search = UserSearchDialog(self._page, self._desk, structure, several=True)
        search.all_chosen.connect(partial(self._attach_all, structure))
        self.open(search)

    def attach_somewhere(self) -> None:
        """As `attach`, once the structure is chosen among those where the actor may."""
        self._read(partial(structures.choices, self._desk.actor, Right.DECIDE), self._choose)

    def _choose(self, bodies: Sequence[Body]) -> None:
        from chorus_desktop.gui.dialogs.choose_structure import ChooseStructureDialog

        if len(bodies) == 1:
            self.attach(bodies[0])
            return
        dialog = ChooseStructureDialog(self._page, bodies)
        dialog.chosen.connect(self.attach)
        self.open(dialog)

    def _attach_all(self, structure: Body, user_ids: list[int]) -> None:
        self._read(partial(_candidates, self._desk.actor, structure.id, user_ids), self._on_candidates)

    def _on_candidates(self, opened: Opened) -> None:
        """Those who belong there already are not attached again: one alone opens the existing membership."""
        from chorus_desktop.gui.dialogs.attach import AttachDialog

        held = [candidate.held for candidate in opened.found if candidate.held is not None]
        if len(opened.found) == 1 and held:
            self.edit(held[0].id)
        elif len(held) == len(opened.found):
            self.tell_refused(Refused("Ces utilisateurs sont tous déjà rattachés à la structure."))
        else:
            dialog = AttachDialog(self._page, opened.found, Right.GOVERN in opened.may)
            self._desk.cancelled.connect(dialog.let_validate)
            dialog.agreed.connect(partial(self._run_attach, dialog))
            dialog.foreseen.connect(partial(self._foresee_attach, dialog))
            self.open(dialog)

    def _foresee_attach(self, dialog: "AttachDialog", terms: Terms) -> None:
        people = dialog.people
        ids = [candidate.subject.id for candidate in people]
        verb = partial(attachments.attach, self._desk.actor, people[0].body.id, ids, terms)
        preview(dialog, self._desk, verb, sorry=dialog.show_refusal)

    def _run_attach(self, dialog: "AttachDialog", terms: Terms) -> None:
        people = dialog.people
        one = tr("{name} est rattaché à {structure}").format(name=people[0].subject.name, structure=people[0].body.name)
        words = batch_words(
            one if len(people) == 1 else tr("1 utilisateur rattaché"),
            tr("{count} utilisateurs rattachés"),
            tr("Aucun utilisateur n’a été rattaché"),
        )
        heading = tr("Rattachement de {count} utilisateurs").format(count=len(people))
        user_ids = [candidate.subject.id for candidate in people]
        arguments = (self._desk.actor, people[0].body.id, user_ids, terms)
        self.run_batch(
            *(heading, words, len(people), attachments.attach, *arguments),
            sorry=dialog.show_refusal,
            then=partial(_accept, dialog),
        )

    def edit(self, membership_id: int) -> None:
        """« Modifier le rattachement »: role, dates, services (G3.2); shown only, when it cannot be edited."""
        self._read(partial(_edited, self._desk.actor, membership_id), partial(self._on_edited, membership_id))

    def _on_edited(self, membership_id: int, opened: Opened) -> None:
        from chorus_desktop.gui.dialogs.membership import MembershipDialog

        (edited,) = opened.found
        assert isinstance(edited, Edited)
        if not may_edit(edited, opened.may):
            self.consult(membership_id)
            return
        dialog = MembershipDialog(self._page, self._desk, edited, Right.GOVERN in opened.may)
        dialog.edited.connect(self.said)
        self.open(dialog)

    def consult(self, membership_id: int) -> None:
        """« Consulter » : who, role, dates, services, latest history."""
        read = partial(members.read, self._desk.actor, membership_id)
        self._read(read, self._on_sheet)

    def _on_sheet(self, sheet: MemberSheet) -> None:
        from chorus_desktop.gui.dialogs.member import MemberDialog

        dialog = MemberDialog(self._page, sheet)
        dialog.accesses_asked.connect(partial(self.access.consult, sheet.row.id, dialog))
        self.open(dialog)

    def delegate(self, membership_id: int) -> None:
        """« Délégation… » of a secondary manager (G2.7)."""
        self._read(partial(delegations.read, self._desk.actor, membership_id), self._on_delegated)

    def _on_delegated(self, delegated: Delegated) -> None:
        from chorus_desktop.gui.dialogs.delegation import DelegationDialog

        dialog = DelegationDialog(self._page, self._desk, delegated)
        said = tr("Délégation de {name} modifiée").format(name=delegated.subject.name)
        dialog.saved.connect(partial(self.said.emit, said))
        self.open(dialog)

    def _read(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._desk.reader.soon(self, "member", partial(or_refused, work), partial(self._on_read, then))

    def _on_read(self, then: Callable[[T], object], found: T | Refused) -> None:
        if isinstance(found, Refused):
            self.tell_refused(found)
        else:
            then(found)


def may_edit(edited: Edited, may: frozenset[Right]) -> bool:
    """Return whether somebody with these rights edits this membership."""
    row = edited.held
    if row.role is Role.PRIMARY_MANAGER or edited.technical:
        return False
    return (Right.GOVERN if row.role in MANAGERS else Right.DECIDE) in may


def _candidates(actor: Actor, structure_id: int, user_ids: Sequence[int]) -> Opened:
    found = attachments.candidates(structure_id, user_ids)
    return Opened([found[user_id] for user_id in user_ids if user_id in found], _may(actor, structure_id))


def _edited(actor: Actor, membership_id: int) -> Opened:
    edited = membership_candidate.read_edited(membership_id)
    return Opened([edited], _may(actor, edited.body.id))


def _may(actor: Actor, structure_id: int) -> frozenset[Right]:
    return frozenset(right for right in (Right.DECIDE, Right.GOVERN) if rights.may(actor, right, structure_id))


def _accept(dialog: QDialog, _: Summary) -> None:
    """The form has done its work."""
    dialog.accept()
