"""The spaces that one may ask for as a table: what is held already is ticked and grey, what waits says so (G2.8)."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.askable_spaces import Askable, Key, Waiting
from chorus_desktop.core.states import Space
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.core.words import word
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.table_columns import Column, Mark

SEE = "see"
"""The key of the link to a request that waits."""


class Wish(NamedTuple):
    """What is asked of one space beyond what is held, and why."""

    access: Access = NONE
    comment: str = ""


class SpaceLine(NamedTuple):
    """One space on the service chosen, as the form holds it."""

    id: int
    space: Space
    now: Access
    wish: Wish
    waiting: Waiting | None

    @property
    def wanted(self) -> Access:
        """What one would hold: what is held and what is asked."""
        asked = self.wish.access
        return Access(self.now.consultation or asked.consultation, self.now.modification or asked.modification)

    @property
    def is_shut(self) -> bool:
        return self.waiting is not None or self.now == BOTH

    @property
    def is_asked(self) -> bool:
        return not self.is_shut and self.wanted != self.now

    @property
    def opens_by_half(self) -> bool:
        """« Factures émises » with one access of both: it would not open (G2.4)."""
        return self.space is Space.INVOICES_ISSUED and self.is_asked and self.wanted != BOTH


def tr(text: str) -> str:
    return QCoreApplication.translate("AskSpaceDialog", text)


def lines(place: Askable, service_id: int | None, wishes: Mapping[Key, Wish]) -> list[SpaceLine]:
    """Return the spaces of one structure, on one service or all."""
    keys = [(space, service_id) for space in place.held]
    return [
        SpaceLine(number, key[0], place.now(key), wishes.get(key, Wish()), place.asked(key))
        for number, key in enumerate(keys, 1)
    ]


def helper(place: Askable, rows: Iterable[SpaceLine]) -> str:
    """Return what is to be known of the list."""
    if place.held and all(row.now == BOTH for row in rows):
        return tr("Vous avez déjà tous les accès aux espaces ouverts ici.")
    if place.at_once:
        return ""
    return tr("Pour dire pourquoi vous demandez un espace, tapez dans sa case « Commentaire » (F2).")


def asked(place: Askable, wishes: Mapping[Key, Wish]) -> list[AskedSpace]:
    """Return what is asked of one structure, of all its services."""
    found = []
    for key, wish in wishes.items():
        if key[0] in place.held and (key[1] is None or key[1] in place.services):
            line = SpaceLine(0, key[0], place.now(key), wish, place.asked(key))
            if line.is_asked:
                found.append(AskedSpace(*key, line.wanted, wish.comment))
    return found


def columns() -> list[Column[SpaceLine]]:
    return [
        Column("space", tr("Espace"), text=_space, strong=True, sample="Sollicitations reçues"),
        Column("consultation", tr("Consultation"), check=_reads, set_check=_set_reads, can_check=_can_read),
        Column("modification", tr("Modification"), check=_writes, set_check=_set_writes, can_check=_can_write),
        Column("state", tr("Statut"), text=_state, link=_link, mark=_mark, sample="Demande n° 000 en attente"),
        Column("comment", tr("Commentaire"), text=_comment, edit=_set_comment, stretch=True),
    ]


def make_offer() -> Banner:
    """What « Factures émises » needs, offered in one click (G2.4)."""
    banner = Banner()
    text = tr(
        "«\u00a0Factures émises\u00a0» ne s’ouvre qu’avec les deux accès cochés\u00a0: consultation et modification."
    )
    banner.set("warning", text, button=tr("Cocher les deux"))
    return banner


def is_shut(line: SpaceLine) -> bool:
    return line.now == BOTH


def _space(line: SpaceLine) -> str:
    return word(line.space)


def _state(line: SpaceLine) -> str:
    if line.waiting is not None:
        return tr("Demande n°\u00a0{number} en attente").format(number=line.waiting.request_id)
    if line.now == BOTH:
        return tr("Déjà accordé")
    if line.is_asked:
        return tr("Demandé")
    return tr("Déjà en partie") if line.now.reads else ""


def _link(line: SpaceLine) -> str:
    return SEE if line.waiting is not None else ""


def _mark(line: SpaceLine) -> Mark | None:
    return Mark("check", "success") if line.is_asked else None


def _comment(line: SpaceLine) -> str:
    return line.wish.comment


def _set_comment(line: SpaceLine, text: str) -> SpaceLine:
    return line._replace(wish=line.wish._replace(comment=text.strip())) if not line.is_shut else line


def _reads(line: SpaceLine) -> bool | None:
    return None if line.waiting is not None else line.wanted.consultation


def _writes(line: SpaceLine) -> bool | None:
    return None if line.waiting is not None else line.wanted.modification


def _set_reads(line: SpaceLine, on: bool) -> SpaceLine:
    return line._replace(wish=line.wish._replace(access=line.wish.access._replace(consultation=on)))


def _set_writes(line: SpaceLine, on: bool) -> SpaceLine:
    return line._replace(wish=line.wish._replace(access=line.wish.access._replace(modification=on)))


def _can_read(line: SpaceLine) -> bool:
    return line.waiting is None and not line.now.consultation


def _can_write(line: SpaceLine) -> bool:
    return line.waiting is None and not line.now.modification
