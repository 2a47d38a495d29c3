"""How a membership stands today, whatever the account of its user is, and how a service does (G3.2, G7.4)."""

from datetime import date
from enum import StrEnum

from chorus_desktop.core import clock
from chorus_desktop.core.language import tr
from chorus_desktop.core.states import RequestStatus


class Standing(StrEnum):
    """Only the first gives rights."""

    IN_FORCE = "Validé"
    SUSPENDED = "Désactivé"
    EXPIRED = "Expiré"
    TO_COME = "À venir"

    @property
    def word(self) -> str:
        return tr(self.value)


def standing(status: RequestStatus, starts_on: date, ends_on: date | None) -> Standing:
    """Return how a membership that was not removed stands today."""
    today = clock.today()
    if status is RequestStatus.SUSPENDED:
        return Standing.SUSPENDED
    if ends_on and ends_on < today:
        return Standing.EXPIRED
    return Standing.TO_COME if starts_on > today else Standing.IN_FORCE


class ServiceState(StrEnum):
    """Only the first is offered; the rights on any other sleep."""

    ACTIVE = "Actif"
    DEACTIVATED = "Désactivé"
    EXPIRED = "Expiré"
    TO_COME = "À venir"

    @property
    def word(self) -> str:
        return tr(self.value)


def service_state(active: bool, starts_on: date | None, ends_on: date | None) -> ServiceState:
    """Return how a service stands today: what `structures.is_active` asks the database, with the reason."""
    today = clock.today()
    if not active:
        return ServiceState.DEACTIVATED
    if ends_on and ends_on < today:
        return ServiceState.EXPIRED
    return ServiceState.TO_COME if starts_on and starts_on > today else ServiceState.ACTIVE
