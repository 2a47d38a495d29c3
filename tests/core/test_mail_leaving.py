"""Messages on their way out: marked before, settled after, put off longer each time, never twice by themselves."""

from datetime import timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import (
    activation,
    clock,
    code_entry,
    database,
    mail_leaving,
    notifications,
    outbox,
    outbox_changes,
    passwords,
    seal,
    undo,
    users,
)
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.mail_leaving import Due
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.models import User
from chorus_desktop.core.states import Delivery, Message
from tests import builders
from tests.builders import MORNING, Row, Town, rows

SETTINGS = MailSettings("smtp.exemple.fr", 587, Security.STARTTLS, "", "registre@terneuil.fr", "CCAS Terneuil")


def message(identifier: int = 0) -> Row:
    return rows("outbox", "id = ?", identifier)[0] if identifier else rows("outbox", "message <> 'ACTIVATION'")[-1]


@pytest.fixture
def refused(town: Town) -> Due:
    """Julie Bon's request is refused, and the message that says so waits."""
    julie = builders.account("Bon", "Julie")
    refuse(town.manager, [Decision(town.ask(julie, "VOIRIE"))], "Doublon.")
    (one,) = [one for one in mail_leaving.due(9) if one.message is Message.MEMBERSHIP_REFUSED]
    return one


def test_marked_before_it_leaves_and_settled_after(refused: Due) -> None:
    parcel = mail_leaving.leave(SETTINGS, refused)
    assert parcel is not None and message()["state"] == Delivery.LEAVING and message()["attempts"] == 1
    assert parcel.sender == ("CCAS Terneuil", "registre@terneuil.fr")
    assert (
        parcel.letter.body.endswith("Chorus Pro.\n\nDUFOUR Pauline\n") and "Motif\u00a0: Doublon." in parcel.letter.body
    )
    assert parcel.message_id == message()["message_id"]
    mail_leaving.sent(refused.id)
    assert (message()["state"], message()["sent_at"]) == (Delivery.SENT, "2026-03-10T08:30:00.000000Z")
    assert mail_leaving.due(9) == []


def test_only_one_takes_it(refused: Due) -> None:
    """Two windows on the same database, or the manager who sends it by the mail program."""
    assert mail_leaving.leave(SETTINGS, refused) is not None
    assert mail_leaving.leave(SETTINGS, refused) is None
    outbox.mark_sent([refused.id])
    assert message()["state"] == Delivery.LEAVING


def test_a_decision_undone_meanwhile_is_not_told(town: Town, refused: Due) -> None:
    undo.undo(town.manager, [rows("history")[-1]["id"]])
    assert message()["state"] == Delivery.WITHDRAWN
    assert mail_leaving.leave(SETTINGS, refused) is None and mail_leaving.due(9) == []


def test_a_decision_undone_while_its_message_leaves_is_followed_by_another(town: Town, refused: Due) -> None:
    mail_leaving.leave(SETTINGS, refused)
    undo.undo(town.manager, [rows("history")[-1]["id"]])
    assert message(refused.id)["state"] == Delivery.LEAVING
    assert (message()["message"], message()["state"]) == (Message.DECISION_UNDONE, Delivery.WAITING)


def test_put_off_longer_each_time(refused: Due) -> None:
    """A minute, two, four … six hours at most, whatever the trouble."""
    waits, at = [], MORNING
    for attempt in range(1, 13):
        with clock.at(at):
            (due,) = mail_leaving.due(9)
            if attempt % 2:
                mail_leaving.leave(SETTINGS, due)
                mail_leaving.come_back(due.id, "Plus tard.")
            else:
                mail_leaving.put_off([due.id], "Injoignable.")
            assert mail_leaving.due(9) == [] and message()["attempts"] == attempt
            then = mail_leaving.next_due()
            assert then is not None
            waits.append((then - at) / timedelta(minutes=1))
            at = then
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]
    assert message()["error"] == "Injoignable." and message()["state"] == Delivery.WAITING


def test_what_a_crash_leaves_is_uncertain_and_stays_so(base: Path, refused: Due) -> None:
    mail_leaving.leave(SETTINGS, refused)
    database.close()
    database.open_file(base)
    assert notifications.recover() == 1
    assert message()["state"] == Delivery.UNCERTAIN and "peut-être parti" in message()["error"]
    with clock.at(MORNING + timedelta(days=30)):
        assert mail_leaving.due(9) == []
    assert notifications.recover() == 0
    mail_leaving.sent(refused.id)  # the other window, whose message it was, has its answer
    assert message()["state"] == Delivery.SENT


def test_for_good_or_in_doubt(refused: Due) -> None:
    mail_leaving.leave(SETTINGS, refused)
    mail_leaving.fail(refused.id, "Adresse refusée.")
    assert (message()["state"], message()["error"], mail_leaving.due(9)) == (Delivery.FAILED, "Adresse refusée.", [])
    mail_leaving.doubt(refused.id, "Coupé.")
    assert message()["state"] == Delivery.FAILED  # it was not leaving any more


@pytest.mark.usefixtures("quick_hashes")
def test_an_activation_gets_its_code_when_it_leaves(town: Town) -> None:
    """By the ledger, as the system's; each time another one."""
    luc = users.create(town.manager, users.Identity("luc.abadie@exemple.fr", "Abadie", "Luc"), town.id)
    (due,) = mail_leaving.due(9)
    codes = []
    for _ in range(2):
        parcel = mail_leaving.leave(SETTINGS, due)
        assert parcel is not None and parcel.letter.to == "luc.abadie@exemple.fr"
        (line,) = [line for line in parcel.letter.body.splitlines() if line.startswith("Code d’activation")]
        codes.append(line.split("\u00a0: ")[1])
        mail_leaving.come_back(due.id, "Plus tard.")
    (account,) = rows("users", "id = ?", luc)
    assert not passwords.matches(account["activation_code"], codes[0])
    assert passwords.matches(account["activation_code"], codes[1])
    told = rows("history", "action = 'ACTIVATION_RENVOYEE'")
    assert [row["actor_name"] for row in told] == ["Système"] * 2 and list(seal.broken_rows()) == []
    assert len(rows("outbox")) == 1 and codes[1] not in repr((rows("outbox"), rows("history"), rows("users")))


@pytest.mark.usefixtures("quick_hashes")
def test_a_password_code_gets_a_fresh_one_when_it_leaves(town: Town) -> None:
    """To the address of contact, where nobody has opened it to send it otherwise."""
    julie = builders.account("Bon", "Julie")
    town.join(julie)
    given = activation.prepare(town.manager, [julie.id or 0], message=Message.PASSWORD_CODE)
    (parcel,) = given.parcels
    assert not [one for one in mail_leaving.due(9) if one.message is Message.PASSWORD_CODE]  # the manager sends it
    with pytest.raises(Refused, match="part avec un nouveau code"):
        outbox_changes.take(town.manager, parcel.id)
    with clock.at(MORNING + outbox.HELD + timedelta(minutes=1)):
        (one,) = [one for one in mail_leaving.due(9) if one.message is Message.PASSWORD_CODE]
        left = mail_leaving.leave(SETTINGS, one)
        assert left is not None and left.letter.to == rows("users", "id = ?", julie.id)[0]["contact_email"]
        assert "« Mot de passe oublié »" in left.letter.body
        code = left.letter.body.split("Code\u00a0: ")[1].split("\n")[0]
        assert code not in parcel.letter.body
        login = rows("users", "id = ?", julie.id)[0]["login"]
        assert code_entry.use_code(login, code, "une autre phrase bien longue") == julie


@pytest.mark.usefixtures("quick_hashes")
def test_an_activation_that_somebody_is_sending_waits_for_them(town: Town) -> None:
    luc = users.create(town.manager, users.Identity("luc.abadie@exemple.fr", "Abadie", "Luc"), town.id)
    activation.prepare(town.manager, [luc])
    assert mail_leaving.due(9) == []
    with clock.at(MORNING + outbox.HELD):
        assert len(mail_leaving.due(9)) == 1


def test_an_activation_of_no_use_fails_with_the_reason(town: Town) -> None:
    luc = builders.account("Abadie", "Luc", active=False)
    (due,) = mail_leaving.due(9)
    builders.change(User, luc.id or 0, status="ACTIF")
    assert mail_leaving.leave(SETTINGS, due) is None
    assert (message(due.id)["state"], message(due.id)["error"]) == (Delivery.FAILED, "Ce compte est déjà actif.")
