"""What « Ce qui va changer » shows: an effect as lines, the same for one decision and for thousands, and its totals."""

from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from chorus_desktop.core import effects, history_accesses, history_words
from chorus_desktop.core.effect_changes import as_told
from chorus_desktop.core.effects import AccessEffect, Effect
from chorus_desktop.core.history_services import ABSENT
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import Membership
from chorus_desktop.core.operation import Record
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.text import grouped
from chorus_desktop.core.words import word
from chorus_desktop.core.writing import Change, layout

ALL_SERVICES: French = "Tous les services"
NAMED_SERVICES = 2
"""How many services a line names; of more, it says how many."""


class Kind(Enum):
    """What becomes of what a line is about: in a word, and as the totals count it (one, several)."""

    LEFT_OUT = ("Laissé de côté", "1 laissée de côté", "{count} laissées de côté")
    CREATED = ("Créé", "1 rattachement créé", "{count} rattachements créés")
    CHANGED = ("Modifié", "1 rattachement modifié", "{count} rattachements modifiés")
    ENDED = ("Terminé", "1 rattachement terminé", "{count} rattachements terminés")
    WON = ("Gagné", "1 accès gagné", "{count} accès gagnés")
    LOST = ("Perdu", "1 accès perdu", "{count} accès perdus")
    MAIL = ("Courriel", "1 courriel partira", "{count} courriels partiront")
    KEPT_BACK = ("Retenu", "1 courriel retenu", "{count} courriels retenus")

    def __init__(self, word: str, one: str, several: str) -> None:
        self._word = word
        self._one, self._several = one, several

    @property
    def word(self) -> str:
        return tr(self._word)

    def counted(self, count: int) -> str:
        """Return so many of them, in words."""
        return tr(self._one) if count == 1 else tr(self._several).format(count=grouped(count))


class EffectLine(NamedTuple):
    """One thing that would change: whose, where, what, on which services, before → after."""

    id: int
    kind: Kind
    person: str
    structure: str
    what: str
    services: tuple[str, ...]
    before: str
    after: str

    @property
    def service(self) -> str:
        """The services in a few words."""
        if len(self.services) > NAMED_SERVICES:
            return tr("{count} services").format(count=len(self.services))
        return ", ".join(self.services)


def lines(effect: Effect) -> list[EffectLine]:
    """Return what is left out, then what changes of memberships, of accesses, then the mails."""
    parts = (*_left_out(effect), *_changes(effect), *_accesses(effect), *_mails(effect))
    return [line._replace(id=at) for at, line in enumerate(parts, 1)]


def totals(effect: Effect) -> list[tuple[Kind, int]]:
    """Return how many of each kind there would be, where there are any."""
    memberships = [_fate(change) for record in effect.records for change in record.changes]
    counts = {
        Kind.CREATED: memberships.count(Kind.CREATED),
        Kind.CHANGED: memberships.count(Kind.CHANGED),
        Kind.ENDED: memberships.count(Kind.ENDED),
        Kind.WON: effect.tally.won,
        Kind.LOST: effect.tally.lost,
        Kind.MAIL: len(effect.mails),
        Kind.KEPT_BACK: effect.kept_back,
        Kind.LEFT_OUT: effect.failures,
    }
    return [(kind, count) for kind, count in counts.items() if count]


def heading(effect: Effect) -> str:
    """Return what it is about: the one decision, or how many there are."""
    count = len(effect.records)
    if count == 1:
        (record,) = effect.records
        place = f", {record.structure.name}" if record.structure else ""
        return history_words.title(as_told(record)) + place
    several = tr("{count} décisions").format(count=grouped(count))
    return several if count else tr("Rien ne changerait")


def untold(effect: Effect) -> int:
    """Return how many members there are beyond those that are told one by one."""
    return max(len(effect.records), effect.tally.members) - effects.MOST


def _left_out(effect: Effect) -> Iterator[EffectLine]:
    for failure in effect.left_out[: effects.MOST]:
        yield EffectLine(0, Kind.LEFT_OUT, failure.name, failure.structure, "", (), "", str(failure.cause))


def _changes(effect: Effect) -> Iterator[EffectLine]:
    for record, told in zip(effect.records, effect.changes, strict=False):
        kind = next((fate for change in record.changes if (fate := _fate(change)) is not None), Kind.CHANGED)
        for line in told:
            own = Kind.CHANGED if kind is Kind.CREATED and line.before != ABSENT else kind  # the request was there
            yield EffectLine(0, own, *_about(record), line.label, (), line.before, line.after)


def _accesses(effect: Effect) -> Iterator[EffectLine]:
    """One line for all the services of a member on which the same comes to pass."""
    for _, some in groupby(effect.accesses, key=_place):
        alike: dict[tuple[object, object], list[AccessEffect]] = {}
        for one in some:
            alike.setdefault((one.before, one.after), []).append(one)
        for found in alike.values():
            first = found[0]
            services = tuple(one.service or tr(ALL_SERVICES) for one in found)
            kind = Kind.CHANGED if first.wins and first.loses else Kind.WON if first.wins else Kind.LOST
            was, will = history_accesses.said(first.before), history_accesses.said(first.after)
            yield EffectLine(0, kind, first.person, first.structure, word(first.space), services, was, will)


def _mails(effect: Effect) -> Iterator[EffectLine]:
    for mail in effect.mails[: effects.MOST]:
        yield EffectLine(0, Kind.MAIL, mail.person, mail.structure, tr("Courriel"), (), "", mail.subject)


def _place(one: AccessEffect) -> tuple[int, object]:
    return one.membership, one.space


def _about(record: Record) -> tuple[str, str]:
    return record.subject.name if record.subject else "", record.structure.name if record.structure else ""


def _fate(change: Change) -> Kind | None:
    """Return what becomes of a membership; None when the change is of something else."""
    if change.table != layout(Membership).table:
        return None
    was, now = (side.get("status") if side else None for side in (change.before, change.after))
    if change.before is None or (was == RequestStatus.REMOVED and now):
        return Kind.CREATED
    return Kind.ENDED if change.after is None or now == RequestStatus.REMOVED else Kind.CHANGED
