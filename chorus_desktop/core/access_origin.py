"""Where each access comes from, in words: the role, a request, the opening of a space, a manager (G2, B2)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from chorus_desktop.core import delegations
from chorus_desktop.core.access import NONE, Cell, Member, Own
from chorus_desktop.core.delegations import Levels
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import SubscriptionRequest
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.spaces import DEFAULTS
from chorus_desktop.core.states import Role, Source, Space
from chorus_desktop.core.text import day

BY_DEFAULT: French = "Par défaut du rôle"
NOT_GIVEN: French = "Non accordé"


class Origins(NamedTuple):
    """What the accesses do not say by themselves: the days of the requests, and the delegations by membership."""

    asked: Mapping[int, date]
    delegations: Mapping[int, Levels]

    def said(self, member: Member, space: Space, cell: Cell) -> str:
        """Return where an access of a member comes from."""
        if cell.own is not None:
            return self._own(cell.own)
        if member.role not in DEFAULTS[space]:
            return tr(NOT_GIVEN)
        if space is Space.MANAGER_ACTIVITIES and member.role is Role.SECONDARY_MANAGER:
            return f"{tr(BY_DEFAULT)} ; {_delegated(self.delegations.get(member.id, Levels()))}"
        return tr(BY_DEFAULT)

    def _own(self, own: Own) -> str:
        by = tr(" par {name}").format(name=own.granted_by) if own.granted_by else ""
        when = tr(" le {day}").format(day=day(own.granted_at)) if own.granted_at else ""
        if own.source is Source.REQUEST and own.request_id is not None:
            asked = tr(" du {day}").format(day=day(self.asked[own.request_id])) if own.request_id in self.asked else ""
            return tr("Demande n°\u00a0{number}{asked}, validée{by}").format(number=own.request_id, asked=asked, by=by)
        if own.source is Source.OPENING:
            opened = tr("Ouverture de l’espace")
            return f"{opened},{when}{by}" if own.granted_at else opened
        said = tr("Retiré directement") if own.access == NONE else tr("Accordé directement")
        return f"{said}{by}{when}"


def read(members: Iterable[Member], own: Iterable[Own]) -> Origins:
    """Return what is needed to say where the accesses of some members come from, in two queries."""
    request = SubscriptionRequest
    numbers = among({row.request_id for row in own if row.request_id is not None})
    asked = fetch(request.select(request.id, request.asked_at).where(request.id.in_(numbers)))
    secondary = (member.id for member in members if member.role is Role.SECONDARY_MANAGER)
    return Origins({id: when.astimezone().date() for id, when in asked}, delegations.levels_of(secondary))


def _delegated(levels: Levels) -> str:
    return {
        (True, True): tr("délégation pour la structure et les utilisateurs"),
        (False, True): tr("délégation pour les utilisateurs seulement"),
        (True, False): tr("délégation pour la structure seulement"),
        (False, False): tr("aucune délégation, lecture seule"),
    }[levels.structure_level, levels.user_level]
