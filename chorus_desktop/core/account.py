"""An account whose owner is at the door: whether it may be entered, now or after its reactivation (G6.2, G7.1)."""

from datetime import datetime, timedelta
from typing import NamedTuple

from chorus_desktop.core import clock
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.models import User
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.text import day, moment, person

GRACE = timedelta(days=60)
"""60 × 24 h in which a deactivated account may be reactivated by its owner (G6.2)."""


class Asleep(Refused):
    """The account of who signs in is deactivated, and may be reactivated until `values["until"]` (G6.2)."""


class Account(NamedTuple):
    """An account whose owner is at the door."""

    id: int
    last_name: str
    first_name: str
    status: AccountStatus
    technical: bool
    version: int
    deactivated_at: datetime | None

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    def refuse_inactive(self) -> None:
        """Raise Refused unless it may be entered, Asleep when it may be after its reactivation."""
        if self.technical:
            raise Refused("Un utilisateur technique ne se connecte pas ici.", field="login")
        if self.status is AccountStatus.DEACTIVATED and self.deactivated_at:
            until = self.deactivated_at + GRACE
            if clock.now() <= until:
                sentence = "Vous avez désactivé ce compte le {since}. Vous pouvez le réactiver jusqu’au {term}."
                told = {"since": day(self.deactivated_at), "term": moment(until)}
                raise Asleep(sentence, field="login", until=until, **told)
            raise Refused("Le délai de 60 jours pour réactiver ce compte est passé.", field="login")
        refusals: dict[AccountStatus, French] = {
            AccountStatus.BEING_ACTIVATED: "Ce compte est en attente d’activation.",
            AccountStatus.DEACTIVATED: "Ce compte est désactivé.",
            AccountStatus.CLOSED: "Ce compte est clôturé.",
        }
        refusal = refusals.get(self.status)
        if refusal:
            raise Refused(refusal, field="login")


COLUMNS = (User.id, User.last_name, User.first_name, User.status, User.technical, User.version, User.deactivated_at)
"""What an account is read from."""
