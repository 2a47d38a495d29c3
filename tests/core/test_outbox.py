"""« Boîte d'envoi »: who sees which messages, and what they may do with them (G7.2)."""

import pytest

from chorus_desktop.core import mail_leaving, outbox_changes, outbox_list
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.outbox_list import Counts, Filters, OutboxRow
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Delivery, Message, Role
from tests import builders
from tests.builders import Town, everything, rows

SETTINGS = MailSettings("smtp.exemple.fr", 587, Security.STARTTLS, "", "registre@terneuil.fr", "CCAS Terneuil")


def listed(actor: Actor, *filters: object) -> list[OutboxRow]:
    return outbox_list.listing(actor, Filters(*filters)).first("date", True, 99)  # type: ignore[arg-type]


@pytest.fixture
def julie(town: Town) -> Actor:
    """Refused at CCAS Terneuil; the message of her own account was withdrawn when it became active."""
    julie = builders.account("Bon", "Julie")
    refuse(town.manager, [Decision(town.ask(julie, "VOIRIE"))], "Doublon.")
    return julie


def refusal() -> int:
    return int(rows("outbox", "message = 'RATTACHEMENT_REFUSE'")[0]["id"])


def state() -> str:
    return str(rows("outbox", "id = ?", refusal())[0]["state"])


def test_the_list(town: Town, julie: Actor) -> None:
    luc = builders.account("Abadie", "Luc", active=False)
    builders.record_for(town, luc, "ACHATS")
    newest, second, *_ = listed(town.manager)
    assert (newest.name, newest.to, newest.subject) == (
        *("ABADIE Luc", "luc.abadie@exemple.fr"),
        "Activation de votre compte Chorus Desktop",
    )
    assert (second.name, second.subject) == ("BON Julie", "Votre demande de rattachement à CCAS Terneuil est refusée")
    assert (second.state, second.attempts, second.error, second.open) == (Delivery.WAITING, 0, "", True)
    assert [row.id for row in listed(town.manager, "bon")] == [
        row.id for row in listed(town.manager) if row.name == "BON Julie"
    ]
    assert {row.state for row in listed(town.manager, "", Delivery.WITHDRAWN)} == {Delivery.WITHDRAWN}
    assert listed(town.manager, "", Delivery.FAILED) == []
    letter = outbox_list.letter(town.manager, newest.id)
    assert letter is not None and "•••••-•••••" in letter.body


def test_everybody_sees_their_own_structures(town: Town, julie: Actor) -> None:
    """As in the history; a simple user has no outbox."""
    elsewhere = builders.account("Bestal", "Hanan")
    builders.another(elsewhere, "14700985600135", "Hôpital de Terneuil")
    assert [row for row in listed(elsewhere) if row.message is Message.MEMBERSHIP_REFUSED] == []
    assert outbox_list.letter(elsewhere, refusal()) is None and listed(julie) == []
    assert not outbox_list.counts(julie).readable
    assert outbox_list.counts(elsewhere) == Counts(0, 0, 0, True, True)
    with pytest.raises(Forbidden, match="aucune structure que vous gérez"):
        outbox_changes.withdraw(elsewhere, [refusal()])


def test_a_secondary_manager_looks_and_acts_by_delegation(town: Town, julie: Actor) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    assert outbox_list.counts(marc).administers is False
    assert next(row for row in listed(marc) if row.id == refusal()).allowed
    builders.delegate(town, marc, user_level=False, structure_level=False)
    assert not next(row for row in listed(marc) if row.id == refusal()).allowed
    for verb in (outbox_changes.retry, outbox_changes.withdraw, outbox_changes.mark_sent):
        with pytest.raises(Forbidden, match="BON Julie"):
            verb(marc, [refusal()])
    assert state() == Delivery.WAITING


def test_retried(town: Town, julie: Actor) -> None:
    """At once, with what went wrong forgotten; an uncertain one too, when a person says so."""
    for settle in (mail_leaving.fail, mail_leaving.doubt, mail_leaving.come_back):
        (due,) = [one for one in mail_leaving.due(9) if one.id == refusal()]
        mail_leaving.leave(SETTINGS, due)
        settle(due.id, "Refusé.")
        assert outbox_changes.retry(town.manager, [due.id]) == 1
        assert rows("outbox", "id = ?", due.id)[0]["error"] == ""
    assert rows("outbox", "id = ?", refusal())[0]["attempts"] == 3


def test_withdrawn_or_noted_as_sent(town: Town, julie: Actor) -> None:
    assert outbox_changes.withdraw(town.manager, [refusal()]) == 1
    row = rows("outbox", "id = ?", refusal())[0]
    assert (row["state"], row["error"]) == (Delivery.WITHDRAWN, "Retiré par DUFOUR Pauline le 10/03/2026 09:30")
    for verb in (outbox_changes.retry, outbox_changes.withdraw, outbox_changes.mark_sent):
        before = everything()
        with pytest.raises(Refused, match="déjà parti, ou retiré"):
            verb(town.manager, [refusal()])
        assert everything() == before


def test_sent_otherwise(town: Town, julie: Actor) -> None:
    assert outbox_changes.mark_sent(town.manager, [refusal()]) == 1
    assert state() == Delivery.SENT


def test_sent_otherwise_after_it_was_put_off_it_is_due_no_more(town: Town, julie: Actor) -> None:
    mail_leaving.put_off([refusal()], "Le serveur ne répond pas.")
    assert rows("outbox", "id = ?", refusal())[0]["next_attempt_at"] is not None
    assert outbox_changes.mark_sent(town.manager, [refusal()]) == 1
    row = rows("outbox", "id = ?", refusal())[0]
    assert (row["state"], row["next_attempt_at"], row["error"]) == (Delivery.SENT, None, "")
    assert row["sent_at"] == "2026-03-10T08:30:00.000000Z"


def test_taken_out_it_leaves_no_other_way(town: Town, julie: Actor) -> None:
    taken = outbox_changes.take(town.manager, refusal())
    assert taken.parcel.sender == ("DUFOUR Pauline", "contact@mairieterneuil.fr") and state() == Delivery.LEAVING
    assert refusal() not in [one.id for one in mail_leaving.due(9)]
    with pytest.raises(Refused, match="déjà parti"):
        outbox_changes.take(town.manager, refusal())
    outbox_changes.settle(taken, False)
    assert state() == Delivery.WAITING
    outbox_changes.settle(outbox_changes.take(town.manager, refusal()), True)
    assert state() == Delivery.SENT


def test_an_activation_is_not_taken_without_its_code(town: Town) -> None:
    luc = builders.account("Abadie", "Luc", active=False)
    builders.record_for(town, luc, "ACHATS")
    (waiting,) = rows("outbox", "user_id = ? AND state = 'A_ENVOYER'", luc.id)
    with pytest.raises(Refused, match="nouveau code"):
        outbox_changes.take(town.manager, waiting["id"])


def test_the_counts(town: Town, julie: Actor) -> None:
    assert outbox_list.counts(town.manager) == Counts(1, 0, 0, True, True)
    (due,) = [one for one in mail_leaving.due(9) if one.id == refusal()]
    mail_leaving.leave(SETTINGS, due)
    mail_leaving.fail(due.id, "Refusé.")
    assert outbox_list.counts(town.manager) == Counts(0, 1, 0, True, True)
