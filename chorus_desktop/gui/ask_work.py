"""Opens « Demander un rattachement » and « Ajouter un espace », from wherever they are asked for (G2.8, G7.3)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import askable_spaces, my_requests
from chorus_desktop.core.askable_spaces import Askable
from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner


class AskWork(DialogOwner):
    """`said` carries a sentence in the past; `request_wanted` the id of a line of « Mes demandes » to be shown."""

    request_wanted = Signal(int)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def ask_again(self, row: RequestRow) -> None:
        """Make a request once more, prefilled with what was asked."""
        if row.for_spaces:
            self.ask_space(row)
        else:
            self.ask_membership(again=row)

    def ask_membership(self, structure_id: int = 0, again: RequestRow | None = None) -> None:
        """« Demander un rattachement »; `structure_id` is ticked from the start."""
        from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog

        dialog = AskMembershipDialog(self._page, self._desk, structure_id, again)
        dialog.sent.connect(self._on_memberships_asked)
        dialog.request_wanted.connect(partial(self._on_wanted, False))
        self.open(dialog)

    def ask_space(self, again: RequestRow | None = None) -> None:
        """« Ajouter un espace »."""
        work = partial(askable_spaces.read, self._desk.actor)
        self._desk.reader.soon(self, "places", work, partial(self._on_places, again))

    def _on_places(self, again: RequestRow | None, places: list[Askable]) -> None:
        from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
        from chorus_desktop.gui.look.messages import tell

        gone = again is not None and again.structure_id not in [place.body.id for place in places]
        if gone or not places:
            heading = self.tr("Vous n’êtes membre d’aucune structure active aujourd’hui")
            if gone and again is not None:
                heading = self.tr("Vous n’êtes plus membre de {structure}, ou elle est inactive")
                heading = heading.format(structure=again.structure_name)
            sentence = self.tr("Demandez d’abord un rattachement\u00a0: les espaces s’ajoutent à un rattachement.")
            tell(self._page, self.tr("Ajouter un espace"), heading, sentence)
            return
        dialog = AskSpaceDialog(self._page, self._desk, places, again)
        dialog.sent.connect(self.said)
        dialog.request_wanted.connect(partial(self._on_wanted, True))
        self.open(dialog)

    @Slot(list)
    def _on_memberships_asked(self, names: list[str]) -> None:
        one = self.tr("Demande de rattachement à {name} envoyée")
        several = self.tr("{count} demandes de rattachement envoyées")
        self.said.emit((one if len(names) == 1 else several).format(name=names[0], count=len(names)))

    def _on_wanted(self, for_spaces: bool, number: int) -> None:
        self.request_wanted.emit(my_requests.list_id(number, for_spaces))
