"""Where each access comes from, in words: the role, a request, the opening of a space, a manager (G2, B2)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from chorus_desktop.core.access import NONE, Cell, Member, Own
from chorus_desktop.core.models import Delegation, SubscriptionRequest
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.spaces import DEFAULTS
from chorus_desktop.core.states import Role, Source, Space
from chorus_desktop.core.text import day

BY_DEFAULT, NOT_GIVEN = "Par défaut du rôle", "Non accordé"


class Levels(NamedTuple):
    """What the primary manager lets a secondary one do as he may himself (G2.7)."""

    structure: bool = False
    users: bool = True


class Origins(NamedTuple):
    """What the accesses do not say by themselves: the days of the requests, and the delegations by membership."""

    asked: Mapping[int, date]
    delegations: Mapping[int, Levels]

    def said(self, member: Member, space: Space, cell: Cell) -> str:
        """Return where an access of a member comes from."""
        if cell.own is not None:
            return self._own(cell.own)
        if member.role not in DEFAULTS[space]:
            return NOT_GIVEN
        if space is Space.MANAGER_ACTIVITIES and member.role is Role.SECONDARY_MANAGER:
            return f"{BY_DEFAULT} ; {_delegated(self.delegations.get(member.id, Levels()))}"
        return BY_DEFAULT

    def _own(self, own: Own) -> str:
        by = f" par {own.granted_by}" if own.granted_by else ""
        when = f" le {day(own.granted_at.astimezone())}" if own.granted_at else ""
        if own.source is Source.REQUEST and own.request_id is not None:
            asked = f" du {day(self.asked[own.request_id])}" if own.request_id in self.asked else ""
            return f"Demande n°\u00a0{own.request_id}{asked}, validée{by}"
        if own.source is Source.OPENING:
            return f"Ouverture de l’espace,{when}{by}" if own.granted_at else "Ouverture de l’espace"
        return f"Retiré directement{by}{when}" if own.access == NONE else f"Accordé directement{by}{when}"


def read(members: Iterable[Member], own: Iterable[Own]) -> Origins:
    """Return what is needed to say where the accesses of some members come from, in two queries."""
    request = SubscriptionRequest
    numbers = among({row.request_id for row in own if row.request_id is not None})
    asked = fetch(request.select(request.id, request.asked_at).where(request.id.in_(numbers)))
    secondary = among({member.id for member in members if member.role is Role.SECONDARY_MANAGER})
    given = Delegation.select(Delegation.membership, Delegation.structure_level, Delegation.user_level)
    return Origins(
        {id: when.astimezone().date() for id, when in asked},
        {
            id: Levels(bool(one), bool(other))
            for id, one, other in fetch(given.where(Delegation.membership.in_(secondary)))
        },
    )


def _delegated(levels: Levels) -> str:
    return {
        (True, True): "délégation\u00a0: structure et utilisateurs",
        (False, True): "délégation\u00a0: utilisateurs",
        (True, False): "délégation\u00a0: structure",
        (False, False): "sans délégation",
    }[levels]
