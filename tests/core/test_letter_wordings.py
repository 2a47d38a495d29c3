"""Texts of messages written by the manager: used from then on, recorded, and the original again when asked (G7.2)."""

import pytest

from chorus_desktop.core import effects, history, letter_wordings, letters, outbox, outbox_list, seal
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.states import Message, Role
from chorus_desktop.core.wordings import Wording
from tests import builders
from tests.builders import Town, everything, rows

REFUSED = Message.MEMBERSHIP_REFUSED
OURS = Wording(
    "Refus : {structure}", "Madame, Monsieur {utilisateur},\n\nMotif : {motif}\nRôle : {role}\n\n{gestionnaire}"
)


@pytest.mark.parametrize("message", list(Message))
def test_every_original_holds(message: Message) -> None:
    original = letters.original(message)
    assert letter_wordings.preview(message, original, "DUFOUR Pauline").body.startswith("Bonjour,\n\n")


def test_what_is_written_is_what_leaves(town: Town) -> None:
    """Also for what was queued before."""
    refuse(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))], "Doublon.")
    (queued,) = rows("outbox", "message = 'RATTACHEMENT_REFUSE'")
    letter_wordings.save(town.manager, REFUSED, OURS)
    (parcel,) = outbox.parcels(town.manager, [queued["id"]])
    assert parcel.letter.subject == "Refus : CCAS Terneuil"
    assert parcel.letter.body == "Madame, Monsieur BON Julie,\n\nMotif : Doublon.\n\nDUFOUR Pauline\n"
    row = outbox_list.listing(town.manager).first("date", True, 1)[0]
    assert row.subject == parcel.letter.subject
    assert outbox_list.letter(town.manager, queued["id"]) == parcel.letter


def test_a_preview_shows_the_subject_that_was_written(town: Town) -> None:
    request = town.ask(builders.account("Bon", "Julie"), "ACHATS")
    ours = OURS._replace(subject="Refus pour {utilisateur} : {motif} {structure}")
    letter_wordings.save(town.manager, REFUSED, ours)
    (mail,) = effects.of(lambda: refuse(town.manager, [Decision(request)], "Doublon.")).mails
    assert mail.subject == "Refus pour BON Julie : Doublon. CCAS Terneuil"


def test_recorded_and_the_original_again(town: Town) -> None:
    letter_wordings.save(town.manager, REFUSED, OURS)
    assert letter_wordings.in_use(REFUSED) == letter_wordings.all_in_use()[REFUSED] == OURS
    assert letter_wordings.in_use(Message.ACTIVATION) == letters.original(Message.ACTIVATION)
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None and detail.title == "Modèle de message\u00a0: Rattachement refusé"
    assert [line[:4] for line in detail.changes] == [
        ("Rattachement refusé", "Objet", "Texte d’origine", OURS.subject),
        ("Rattachement refusé", "Texte", "Texte d’origine", OURS.text),
    ]
    original = letters.original(REFUSED)
    assert letter_wordings.save(town.manager, REFUSED, original) == original == letter_wordings.in_use(REFUSED)
    assert rows("setting") == [] and list(seal.broken_rows()) == []
    assert [row["action"] for row in rows("history")[-2:]] == ["MODELE_MODIFIE"] * 2


def test_nothing_new_is_no_news(town: Town) -> None:
    before = everything()
    letter_wordings.save(town.manager, REFUSED, letters.original(REFUSED))
    assert everything() == before


def test_writing_the_original_is_taking_it_again(town: Town) -> None:
    letter_wordings.save(town.manager, REFUSED, OURS)
    letter_wordings.save(town.manager, REFUSED, letters.original(REFUSED))
    assert rows("setting") == []


def test_refused_and_nothing_is_kept(town: Town) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    before = everything()
    with pytest.raises(Refused, match="n’existe pas"):
        letter_wordings.save(town.manager, REFUSED, OURS._replace(text="{structur}"))
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal"):
        letter_wordings.save(marc, REFUSED, OURS)
    assert everything() == before
