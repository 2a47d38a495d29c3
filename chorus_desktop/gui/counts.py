"""What the window itself shows of the database: how much waits, and what whoever is signed in may import."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from chorus_desktop.core import outbox_list, pending, rights
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.opening import Opening


class May(NamedTuple):
    """What a person may import."""

    directory: bool
    members: bool


class Counts(NamedTuple):
    """What is asked again after each change."""

    waiting: int
    outbox: outbox_list.Counts
    may: May


def count(actor: Actor) -> Counts:
    """In the reader's thread."""
    may = May(rights.may(actor, Right.ADMINISTER), rights.may(actor, Right.DECIDE))
    return Counts(pending.waiting(actor).total, outbox_list.counts(actor), may)


class CountWatch(QObject):
    """Counts after each change; `counted` carries what was found."""

    counted = Signal(Counts)

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._opening = opening
        opening.started.connect(self._on_started)

    @Slot(Desk)
    def _on_started(self, desk: Desk) -> None:
        desk.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Count again, unless nobody is signed in."""
        desk = self._opening.desk
        if desk.actor.id is not None:
            desk.reader.submit(self, "counts", partial(count, desk.actor), self.counted.emit)
