"""Messages to people, queued in the transaction of what they tell (G7.2)."""

from typing import NamedTuple

from chorus_desktop.core import ledger
from chorus_desktop.core.language import French
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.states import Delivery

INTERRUPTED: French = "Le programme s’est arrêté pendant l’envoi\u202f: ce message est peut-être parti."


class Letter(NamedTuple):
    """A message as it is read: to be copied, or opened in the mail program."""

    to: str
    subject: str
    body: str


def recover() -> int:
    """At opening: what was leaving when the program ended is uncertain; return how many there are."""
    if not Outbox.select().where(Outbox.state == Delivery.LEAVING).exists():
        return 0
    with ledger.housekeeping("outbox"):
        query = Outbox.update(state=Delivery.UNCERTAIN, error=INTERRUPTED)
        return int(query.where(Outbox.state == Delivery.LEAVING).execute())
