"""The letters, in French, each from what its message was queued with (G7.2)."""

import json
from datetime import UTC, datetime

import pytest

from chorus_desktop.core import letters, outbox
from chorus_desktop.core.letters import Code, Reader
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.states import Message
from tests import builders
from tests.builders import Town, rows

JULIE = Reader("BON Julie", "jbon@ccasterneuil.fr", "julie@exemple.fr")
DETAILS = {"structure": "CCAS Terneuil", "identifier": "14700985600135"}


@pytest.mark.parametrize(
    "message", [message for message in Message if message not in (Message.ACTIVATION, Message.PASSWORD_CODE)]
)
def test_every_message_has_its_letter(message: Message) -> None:
    """To the address of contact, naming the structure and the person, signed; nothing is left to fill in."""
    letter = letters.letter(message, JULIE, DETAILS, "DUFOUR Pauline")
    assert letter.to == JULIE.contact_email
    assert "CCAS Terneuil" in letter.subject and "\n" not in letter.subject
    assert "Utilisateur\u00a0: BON Julie" in letter.body and "147\u202f009\u202f856\u202f00135" in letter.body
    assert letter.body.startswith("Bonjour,\n\n") and letter.body.endswith("DUFOUR Pauline\n")
    assert "{" not in letter.subject + letter.body


def test_the_activation_letter() -> None:
    code = Code("ABCDE-FGHJK", datetime(2026, 3, 13, 8, 30, tzinfo=UTC))
    letter = letters.letter(Message.ACTIVATION, JULIE, {}, "", code)
    assert (letter.to, letter.subject) == (JULIE.login, "Activation de votre compte Chorus Desktop")
    assert "Code d’activation\u00a0: ABCDE-FGHJK" in letter.body
    assert "À utiliser avant le\u00a0: 13/03/2026 à 09:30" in letter.body
    assert "« Activer mon compte »" in letter.body and "n’est pas connecté à Chorus Pro" in letter.body
    assert letter.body.rstrip().endswith("Chorus Pro.")
    assert letters.HIDDEN in letters.letter(Message.ACTIVATION, JULIE, {}).body


def test_the_letter_of_a_password_code() -> None:
    """To the address of contact; it says where the code is typed, which is not where an account is activated."""
    code = Code("ABCDE-FGHJK", datetime(2026, 3, 13, 8, 30, tzinfo=UTC))
    letter = letters.letter(Message.PASSWORD_CODE, JULIE, {}, "DUFOUR Pauline", code)
    assert (letter.to, letter.subject) == (JULIE.contact_email, "Code pour choisir un nouveau mot de passe")
    assert "\nCode\u00a0: ABCDE-FGHJK\n" in letter.body and "À utiliser avant le\u00a0: 13/03/2026" in letter.body
    assert "« Mot de passe oublié »" in letter.body and "Activer mon compte" not in letter.body


def test_what_was_decided_is_told(town: Town) -> None:
    """From the real details of the real verbs."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", ends_on=builders.TODAY)
    refuse(town.manager, [Decision(town.ask(julie, "VOIRIE"))], "Doublon.")
    queued = rows("outbox", "message LIKE 'RATTACHEMENT%'")
    granted, refused = outbox.parcels(town.manager, [row["id"] for row in queued])
    assert granted.letter.subject == "Votre rattachement à CCAS Terneuil est validé"
    for line in (
        "Rôle\u00a0: Utilisateur simple",
        "Services\u00a0: Service ACHATS",
        "À partir du\u00a0: 10/03/2026",
        "Jusqu’au\u00a0: 10/03/2026",
    ):
        assert line in granted.letter.body
    assert "Motif\u00a0: Doublon." in refused.letter.body
    assert granted.letter.to == "julie.bon@exemple.fr"
    assert [parcel.message_id for parcel in (granted, refused)] == [row["message_id"] for row in queued]


def test_a_message_that_needs_a_code_is_not_rendered_without(town: Town) -> None:
    builders.account("Abadie", "Luc", active=False)
    (message,) = rows("outbox", "state = 'A_ENVOYER'")
    assert json.loads(message["details"]) == {}
    assert outbox.parcels(town.manager, [message["id"]]) == []
