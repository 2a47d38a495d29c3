"""How a membership stands on a day, whatever the account of its user is (G3.2)."""

from datetime import date
from enum import StrEnum

from chorus_desktop.core import clock
from chorus_desktop.core.states import RequestStatus


class Standing(StrEnum):
    """Only the first gives rights."""

    IN_FORCE = "Validé"
    SUSPENDED = "Désactivé"
    EXPIRED = "Expiré"
    TO_COME = "À venir"


def standing(status: RequestStatus, starts_on: date, ends_on: date | None) -> Standing:
    """Return how a membership that was not removed stands today."""
    today = clock.today()
    if status is RequestStatus.SUSPENDED:
        return Standing.SUSPENDED
    if ends_on and ends_on < today:
        return Standing.EXPIRED
    return Standing.TO_COME if starts_on > today else Standing.IN_FORCE
