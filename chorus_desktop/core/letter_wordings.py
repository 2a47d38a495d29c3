"""« Modèles de messages » (G7.2): the text of each message, the original or the one that was written here."""

from collections.abc import Mapping

from chorus_desktop.core import ledger, letters, setting, wordings
from chorus_desktop.core.letters import Reader
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message
from chorus_desktop.core.wordings import Wording
from chorus_desktop.core.words import WORDS

SAMPLE = Reader("MARTIN Camille", "camille.martin@exemple.fr", "camille.martin@exemple.fr")
SAMPLES: Mapping[str, object] = {
    "structure": "CCAS de l’exemple",
    "identifier": "21970004200015",
    "role": "UTILISATEUR_SIMPLE",
    "services": ["Service achats", "Service juridique"],
    "starts_on": "2026-01-05",
    "ends_on": "2026-12-31",
    "comment": "Bienvenue dans l’équipe.",
}
"""Whom and what a preview tells of."""
REFUSALS = (Message.MEMBERSHIP_REFUSED, Message.SUBSCRIPTION_REFUSED)


def in_use(message: Message) -> Wording:
    """Return what this message says today."""
    changed = setting.read(_key(message))
    return Wording(*changed) if changed else letters.original(message)


def all_in_use() -> dict[Message, Wording]:
    """Return what each message says today."""
    changed = setting.read_all(setting.TEMPLATE)
    return {
        message: Wording(*changed[message]) if message in changed else letters.original(message) for message in Message
    }


def save(actor: Actor, message: Message, typed: Wording) -> Wording:
    """Write a message's text, for all that leave from now on; the original is taken again by writing it.

    Raises Refused (field `subject` or `text`).
    """
    wording = wordings.checked(message, typed)
    if wording != in_use(message):
        _record(actor, message, None if wording == letters.original(message) else wording)
    return wording


def preview(message: Message, typed: Wording, sender: str) -> Letter:
    """Return a letter as it would be, to somebody invented. Raises Refused as `save` does."""
    details = dict(SAMPLES)
    if message in REFUSALS:
        details = {name: SAMPLES[name] for name in ("structure", "identifier")} | {"reason": "Demande en double."}
    return letters.letter(message, SAMPLE, details, sender, None, wordings.checked(message, typed))


def _record(actor: Actor, message: Message, wording: Wording | None) -> None:
    subject = Person(actor.id or 0, actor.name)
    facts = {"labels": {"template": WORDS[message]}}
    with ledger.operation(actor) as op, op.record(Action.TEMPLATE_CHANGED, subject, None, facts) as record:
        record.set(_key(message), list(wording) if wording else None)


def _key(message: Message) -> str:
    return f"{setting.TEMPLATE}{message}"
