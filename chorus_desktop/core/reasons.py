"""« Motifs de refus »: the sentences that a manager refuses with again and again, kept in the database (B5)."""

from collections.abc import Sequence

from chorus_desktop.core import ledger, setting
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action
from chorus_desktop.core.text import COMMENT_LENGTH

MOST = 9
"""As many as there are keys from Ctrl+1 to Ctrl+9."""
ORIGINAL = (
    "Demande en double.",
    "Cette personne ne fait pas partie de nos services.",
    "Demande à adresser à une autre structure.",
    "Précisez les services dont vous avez besoin, puis faites une nouvelle demande.",
    "Accès non justifié par vos fonctions.",
)
"""What a database begins with."""


def in_use() -> tuple[str, ...]:
    """Return the reasons offered today, in the manager's order."""
    kept = setting.read(setting.REASONS)
    return ORIGINAL if kept is None else tuple(kept)


def checked(typed: Sequence[str]) -> tuple[str, ...]:
    """Return reasons fit to be kept, empty lines and repetitions left out. Raises Refused (field `reasons`)."""
    reasons = tuple(dict.fromkeys(filter(None, (" ".join(line.split()) for line in typed))))
    if len(reasons) > MOST:
        raise Refused("{count} motifs\u202f: {most} au plus.", field="reasons", count=len(reasons), most=MOST)
    for reason in reasons:
        if len(reason) > COMMENT_LENGTH:
            raise Refused(
                "« {start}… » compte {count} caractères\u202f; un motif en compte {limit} au plus.",
                field="reasons",
                start=reason[:30],
                count=len(reason),
                limit=COMMENT_LENGTH,
            )
    return reasons


def save(actor: Actor, typed: Sequence[str]) -> tuple[str, ...]:
    """Offer these from now on. Raises Refused as `checked` does."""
    reasons = checked(typed)
    if reasons != in_use():
        subject = Person(actor.id or 0, actor.name)
        with ledger.operation(actor) as op, op.record(Action.REASONS_CHANGED, subject) as record:
            record.set(setting.REASONS, None if reasons == ORIGINAL else list(reasons))
    return reasons
