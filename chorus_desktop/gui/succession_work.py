"""Leaving structures, handing over the role, leaving for good, naming who comes next (G6): dialogs and verbs."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from chorus_desktop.core import holdings, my_account, pigp, succession, successors
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.holdings import Holding
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.succession import Given
from chorus_desktop.core.successors import Named
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner, show
from chorus_desktop.gui.dialogs.choose_successors import ChooseSuccessorsDialog, Chosen
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.topics import Topic

T = TypeVar("T")


class Place(NamedTuple):
    """What somebody who wants to leave holds, and the structure because of which the DGFiP is asked, if any."""

    held: list[Holding]
    by_pigp: Body | None
    login: str


class Asking(Protocol):
    """A dialog that waits for what comes next."""

    def accept(self) -> None: ...
    def show_refusal(self, refusal: Refused) -> None: ...


class SuccessionWork(DialogOwner):
    """Opens the dialogs, runs the verbs; `said` carries a sentence in the past, `dialog` is the first one open."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self.successors: ChooseSuccessorsDialog | None = None

    # Giving up memberships and roles

    def leave(self, ticked: Collection[int] = ()) -> None:
        """« Supprimer rattachements »; `ticked`: memberships that are so from the start."""
        self._read(partial(holdings.read, self._desk.actor), partial(self._on_held, ticked))

    def _on_held(self, ticked: Collection[int], held: list[Holding]) -> None:
        from chorus_desktop.gui.dialogs.leave_structures import LeaveStructuresDialog

        dialog = LeaveStructuresDialog(self._page, held, ticked)
        self._desk.cancelled.connect(dialog.let_validate)

        def agreed(chosen: list[Holding]) -> None:
            primary = [line for line in chosen if line.is_primary]
            if primary:
                note = self.tr("Vous y restez comme utilisateur simple.")
                if len(primary) < len(chosen):
                    note += " " + self.tr("Vos autres rattachements cochés prennent fin.")
                self._choose(dialog, primary, note, partial(hand_over, chosen), dialog.let_validate)
            else:
                self._give_up(dialog, chosen, holdings.given(chosen, held, {}), "")

        def hand_over(lines: list[Holding], chosen: Chosen) -> None:
            assert self.successors is not None
            given = holdings.given(lines, held, chosen.logins)
            self._give_up(self.successors, lines, given, chosen.comment, dialog)

        dialog.agreed.connect(agreed)
        self.open(dialog)

    def _give_up(
        self, asking: Asking, lines: Sequence[Holding], given: list[Given], comment: str, first: QDialog | None = None
    ) -> None:
        def done(_: None) -> None:
            asking.accept()
            if first is not None:
                first.accept()
            self.said.emit(self._sentence(lines))

        arguments = (self._desk.actor, given, comment)
        self._desk.run(succession.give_up, *arguments, then=done, sorry=asking.show_refusal)

    def _sentence(self, lines: Sequence[Holding]) -> str:
        roles = [line.structure.name for line in lines if line.is_primary]
        if len(roles) == 1:
            return self.tr("Le rôle de gestionnaire principal de {name} est transféré").format(name=roles[0])
        if roles:
            return self.tr("{count} rôles de gestionnaire principal sont transférés").format(count=len(roles))
        if len(lines) == 1:
            return self.tr("Votre rattachement à {name} est supprimé").format(name=lines[0].structure.name)
        return self.tr("{count} rattachements sont supprimés").format(count=len(lines))

    def _choose(
        self,
        first: QDialog,
        primary: Sequence[Holding],
        note: str,
        then: Callable[[Chosen], None],
        given_up: Callable[[], None],
    ) -> None:
        """« Sélectionner un Gestionnaire Principal », over the dialog that asked for it."""
        dialog = ChooseSuccessorsDialog(first, self._desk, primary, note)
        self.successors = dialog
        dialog.agreed.connect(then)
        dialog.rejected.connect(given_up)
        show(dialog)

    # Leaving for good

    def deactivate(self) -> None:
        """« Désactiver mon compte »: those who take over first, then the sign-in screen (G6.2)."""
        self._read(partial(_place, self._desk.actor), self._on_place)

    def _on_place(self, place: Place) -> None:
        from chorus_desktop.gui.dialogs.deactivate_account import AskDgfipDialog, DeactivateAccountDialog

        if place.by_pigp is not None:
            self.open(AskDgfipDialog(self._page, self._desk, place.by_pigp, place.login))
            return
        primary = [line for line in place.held if line.is_primary]
        dialog = DeactivateAccountDialog(self._page, primary)
        self._desk.cancelled.connect(dialog.let_confirm)

        def agreed() -> None:
            if primary:
                note = self.tr("Votre compte est désactivé dès que vous validez.")
                self._choose(dialog, primary, note, hand_over, dialog.let_confirm)
            else:
                self._depart(dialog, [], "")

        def hand_over(chosen: Chosen) -> None:
            assert self.successors is not None
            given = holdings.given(primary, place.held, chosen.logins)
            self._depart(self.successors, given, chosen.comment, dialog)

        dialog.agreed.connect(agreed)
        self.open(dialog)

    def _depart(self, asking: Asking, given: list[Given], comment: str, first: QDialog | None = None) -> None:
        def done(_: None) -> None:
            asking.accept()
            if first is not None:
                first.accept()
            self._desk.left.emit(
                self.tr("Votre compte est désactivé. Connectez-vous dans les 60 jours pour y revenir.")
            )

        self._desk.run(succession.depart, self._desk.actor, given, comment, then=done, sorry=asking.show_refusal)

    # Naming who comes next

    def name_successor(self, structure_id: int) -> None:
        """« Désigner un successeur » (B9)."""
        self._read(partial(or_refused, successors.read, self._desk.actor, structure_id), self._on_named)

    def _on_named(self, named: Named | Refused) -> None:
        from chorus_desktop.gui.dialogs.name_successor import NameSuccessorDialog

        if isinstance(named, Refused):
            title, heading = self.tr("Désigner un successeur"), self.tr("Cela n’est plus possible")
            tell(self._page, title, heading, str(named), learn_more=Topic.REFUSED)
            return
        dialog = NameSuccessorDialog(self._page, self._desk, named)
        sentence = self.tr("Le successeur à {structure} est enregistré").format(structure=named.body.name)
        dialog.saved.connect(partial(self.said.emit, sentence))
        self.open(dialog)

    # Dialogs and reading

    def _read(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._desk.reader.soon(self, "succession", work, then)


def _place(actor: Actor) -> Place:
    """In the reader's thread."""
    identity = my_account.identity(actor)
    return Place(holdings.read(actor), pigp.holding(actor), identity.login if identity else "")
