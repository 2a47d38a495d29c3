"""The one write path: nothing changes without its author, its right and its history row, and all of it or nothing."""

import json
import sqlite3

import pytest
from peewee import OperationalError

from chorus_desktop.core import clock, database, ledger, memberships, outbox
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.models import BankAccount, Membership, Outbox, Service, Setting, SignIn, User, proxy
from chorus_desktop.core.operation import Body, Record
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action, Message, RequestStatus, Role
from tests import builders
from tests.builders import Town, everything, rows

READ_ONLY = "attempt to write a readonly database"


def body(town: Town) -> Body:
    return Body(town.id, builders.SIRET, "CCAS Terneuil")


def insert_service(record: Record, town: Town, code: str) -> int:
    at = clock.now()
    return record.insert(Service, structure=town.id, code=code, name=code, search=code.lower(), created_at=at)


def test_nothing_is_written_outside_an_operation(town: Town) -> None:
    """By a model, by a query, by SQL: the connection itself refuses."""
    before = everything()
    user = User.get_by_id(1)
    user.last_name = "Durand"
    with pytest.raises(OperationalError, match=READ_ONLY):
        user.save()
    with pytest.raises(OperationalError, match=READ_ONLY):
        User.update(last_name="Durand").execute()
    with pytest.raises(OperationalError, match=READ_ONLY):
        Setting.insert(key="a", value="b").execute()
    with pytest.raises(OperationalError, match=READ_ONLY):
        User.delete().execute()
    with pytest.raises(OperationalError, match=READ_ONLY):
        proxy.execute_sql("UPDATE users SET last_name = 'Durand'")
    with pytest.raises(sqlite3.OperationalError, match=READ_ONLY):
        proxy.connection().executemany("UPDATE users SET last_name = ?", [("Durand",)])
    with pytest.raises(OperationalError, match=READ_ONLY):
        proxy.execute_sql("DROP TRIGGER history_keeps_rows")
    assert everything() == before


def test_the_connection_is_closed_to_writing_again_after_an_operation(town: Town) -> None:
    town.add_service("ECOLES")
    with pytest.raises(Refused):
        town.add_service("ECOLES")
    with pytest.raises(OperationalError, match=READ_ONLY):
        Service.delete().execute()


def test_housekeeping_writes_its_own_tables(town: Town) -> None:
    before = len(rows("history"))
    with ledger.housekeeping():
        Setting.insert(key="a", value="b").execute()
        Setting.update(value="c").where(Setting.key == "a").execute()
        SignIn.insert(user=1, failures=2).execute()
        Outbox.update(attempts=1).execute()
    assert rows("setting") == [{"key": "a", "value": "c"}]
    assert len(rows("history")) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE users SET last_name = 'Durand'",
        "INSERT INTO service SELECT * FROM service",
        "DELETE FROM membership",
        "INSERT INTO history SELECT * FROM history",
        "UPDATE structure SET status = 'INACTIVE' WHERE id IN (SELECT id FROM setting)",
        "DROP TABLE delegation",
        "DROP TRIGGER history_keeps_rows",
        "CREATE TABLE notes (id INTEGER)",
        "CREATE TRIGGER more AFTER UPDATE ON setting BEGIN UPDATE users SET last_name = 'Durand'; END",
        "ALTER TABLE users RENAME TO people",
    ],
)
def test_housekeeping_writes_nothing_else(town: Town, statement: str) -> None:
    before, schema = everything(), database.schema_fingerprint()
    with pytest.raises(Exception, match=r"not authorized|prohibited"), ledger.housekeeping():
        Setting.insert(key="a", value="b").execute()
        proxy.execute_sql(statement)
    assert (everything(), database.schema_fingerprint()) == (before, schema)
    town.add_service("ECOLES")


def test_an_operation_inside_another_is_a_bug(town: Town) -> None:
    before = everything()
    with pytest.raises(RuntimeError, match="inside another"), ledger.operation(town.manager):
        town.add_service("ECOLES")
    with pytest.raises(RuntimeError, match="inside another"), ledger.operation(town.manager), ledger.housekeeping():
        pass
    assert everything() == before
    town.add_service("ECOLES")


def test_an_exception_rolls_everything_back(town: Town) -> None:
    """Also what was flushed already, with its history and its messages."""
    before = everything()
    told: list[frozenset[str]] = []
    ledger.watchers.append(told.append)
    try:
        with pytest.raises(ZeroDivisionError), ledger.operation(town.manager) as op:
            with op.record(Action.SERVICE_CREATED, None, body(town)) as record:
                insert_service(record, town, "ECOLES")
                record.notify(1, Message.MEMBERSHIP_VALIDATED, structure="CCAS Terneuil")
            op.flush()
            assert len(rows("service")) == len(before["service"]) + 1
            raise ZeroDivisionError
    finally:
        ledger.watchers.remove(told.append)
    assert everything() == before
    assert told == []


def test_a_record_left_by_an_exception_is_discarded(town: Town) -> None:
    with ledger.operation(town.manager) as op:
        with pytest.raises(ZeroDivisionError), op.record(Action.SERVICE_CREATED, None, body(town)) as record:
            insert_service(record, town, "ECOLES")
            raise ZeroDivisionError
        with op.record(Action.SERVICE_CREATED, None, body(town)) as record:
            insert_service(record, town, "MARCHES")
    assert [row["code"] for row in rows("service")][-1:] == ["MARCHES"]
    assert json.loads(rows("history")[-1]["record"])["changes"][0]["after"]["code"] == "MARCHES"


def test_who_watches_hears_which_tables_changed(town: Town) -> None:
    heard: list[frozenset[str]] = []
    ledger.watchers.append(heard.append)
    try:
        julie = builders.account("Bon", "Julie")
        request = town.ask(julie, "ACHATS")
        ledger.preview(lambda: town.add_service("ECOLES"))
    finally:
        ledger.watchers.remove(heard.append)
    assert heard == [
        {"users", "history"},
        {"users", "history"},
        {"membership_request", "membership_request_line", "history"},
    ]
    assert request == 1


def test_a_history_row_tells_who_did_what_when_and_from_what_to_what(town: Town) -> None:
    town.deactivate("ACHATS")
    row = rows("history")[-1]
    told = json.loads(row["record"])
    assert (row["actor_id"], row["actor_name"], row["at"]) == (1, "DUFOUR Pauline", "2026-03-10T08:30:00.000000Z")
    assert (row["structure_identifier"], row["structure_name"]) == (builders.SIRET, "CCAS Terneuil")
    (change,) = told["changes"]
    assert (change["table"], change["id"]) == ("service", town.services["ACHATS"])
    assert change["before"] == {"active": 1, "deactivated_at": None, "version": 1}
    assert change["after"] == {"active": 0, "deactivated_at": "2026-03-10T08:30:00.000000Z", "version": 2}


def test_a_stale_version_is_refused_with_who_and_when(town: Town) -> None:
    """Somebody has read a row; somebody else changes it; the first one's change is refused (design.md)."""
    seen = rows("service", "id = ?", town.services["ACHATS"])[0]["version"]
    town.deactivate("ACHATS")
    before = everything()
    with (
        pytest.raises(Overtaken) as refused,
        ledger.operation(town.manager) as op,
        op.record(Action.SERVICE_CREATED, None, body(town)) as record,
    ):
        insert_service(record, town, "ECOLES")
        record.update(Service, town.services["ACHATS"], seen, name="Achats et marchés")
    assert str(refused.value) == "Modifié entre-temps par DUFOUR Pauline le 10/03/2026 à 09:30."
    assert everything() == before


@pytest.mark.parametrize("kind", ["update", "delete"])
def test_a_row_that_is_gone_is_refused(town: Town, kind: str) -> None:
    with pytest.raises(Overtaken), ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        if kind == "update":
            record.update(Service, 4_000, 1, name="Achats")
        else:
            record.delete(Service, 4_000, 1)


def test_keep_going_leaves_out_the_failed_record_whole(town: Town) -> None:
    """A stale row, a value that the database refuses and a taken code: each record is left out with all its rows."""
    achats, voirie = town.services["ACHATS"], town.services["VOIRIE"]
    with ledger.operation(town.manager, keep_going=True) as op:
        for code in ("ECOLES", "VOIRIE", "CULTURE", "MARCHES", "SPORTS"):
            with op.record(Action.SERVICE_CREATED, None, body(town), {"code": code}) as record:
                insert_service(record, town, code)
                if code == "CULTURE":
                    record.update(Service, achats, 7, name="Achats")
                if code == "MARCHES":
                    record.update(Service, voirie, 1, name="V" * 256)
        failed = op.flush()
    assert [record.facts["code"] for record in failed] == ["VOIRIE", "CULTURE", "MARCHES"]
    codes = [row["code"] for row in rows("service", "structure_id = ?", town.id)]
    assert codes == ["FACTURES_PUBLIQUES", "ACHATS", "JURIDIQUE", "VOIRIE", "ECOLES", "SPORTS"]
    assert [json.loads(row["record"])["facts"]["code"] for row in rows("history")[-2:]] == ["ECOLES", "SPORTS"]
    assert {row["operation"] for row in rows("history")[-2:]} == {rows("history")[-2]["id"]}


def test_without_keep_going_one_failure_is_everybodys(town: Town) -> None:
    before = everything()
    with pytest.raises(Overtaken), ledger.operation(town.manager) as op:
        for version in (1, 7):
            with op.record(Action.SERVICE_CREATED, None, body(town)) as record:
                insert_service(record, town, f"S{version}")
                record.update(Service, town.services["ACHATS"], version, name="Achats")
    assert everything() == before


def test_a_refused_value_is_a_bug_and_writes_nothing(town: Town) -> None:
    before = everything()
    with (
        pytest.raises(Exception, match="UNIQUE constraint failed"),
        ledger.operation(town.manager) as op,
        op.record(Action.SERVICE_CREATED, None, body(town)) as record,
    ):
        insert_service(record, town, "ACHATS")
    with pytest.raises(Exception, match="FOREIGN KEY constraint failed"):
        builders.change(Service, town.services["ACHATS"], structure=4_000)
    assert everything() == before


def test_a_preview_tells_what_the_real_run_then_does(town: Town) -> None:
    """« Ce qui va changer » (B1): same records, same answer, and not a row moved."""
    julie = builders.account("Bon", "Julie")
    before = everything()
    answer, records = ledger.preview(lambda: town.ask(julie, "ACHATS", "VOIRIE", comment="Merci."))
    assert everything() == before
    assert town.ask(julie, "ACHATS", "VOIRIE", comment="Merci.") == answer
    told = json.loads(rows("history")[-1]["record"])
    (record,) = records
    assert json.loads(json.dumps([change._asdict() for change in record.changes])) == told["changes"]
    assert (str(record.action), list(record.subject or ()), list(record.structure or ()), record.facts) == (
        told["action"],
        told["subject"],
        told["structure"],
        told["facts"],
    )


def test_a_preview_is_refused_what_the_real_run_is(town: Town) -> None:
    with pytest.raises(Refused, match="Ce code est déjà celui de « Service ACHATS »"):
        ledger.preview(lambda: town.add_service("ACHATS"))
    town.add_service("ECOLES")
    assert rows("service")[-1]["code"] == "ECOLES"


def test_an_id_is_never_given_twice(town: Town) -> None:
    """An id freed by an undo would come to mean somebody else (design.md)."""
    with ledger.operation(town.manager) as op, op.record(Action.SERVICE_CREATED, None, body(town)) as record:
        freed = insert_service(record, town, "ECOLES")
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.delete(Service, freed, 1)
    assert rows("service", "id = ?", freed) == []
    assert town.add_service("ECOLES") == freed + 1
    assert json.loads(rows("history")[-2]["record"])["changes"][0]["before"]["code"] == "ECOLES"


def test_the_history_holds_no_secret(town: Town) -> None:
    """A hash is known by its fingerprint, an IBAN by its last four characters; the rows themselves are whole."""
    secret, iban = "$argon2id$v=19$m=65536,t=3,p=4$c2VjcmV0$aGFzaA", "FR7630006000011234567890189"
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.update(User, 1, 1, password=secret, activation_code="483920", recovery_key=None)
        account = record.insert(BankAccount, structure=town.id, iban=iban, bic="AGRIFRPP", holder="CCAS Terneuil")
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.update(BankAccount, account, 1, iban="FR7610107001011234567890129")
        record.update(User, 1, 2, password=None)
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.delete(BankAccount, account, 2)
    text = "\n".join(row["record"] for row in rows("history"))
    assert not any(hidden in text for hidden in (secret, "aGFzaA", "483920", iban, "30006000011234567890", "10107001"))
    first, second, third = (json.loads(row["record"])["changes"] for row in rows("history")[-3:])
    assert first[0]["after"]["password"].startswith("sha256:")
    assert first[0]["after"]["recovery_key"] is None
    assert first[1]["after"]["iban"] == second[0]["before"]["iban"] == "…0189"
    assert second[1]["before"]["password"] == first[0]["after"]["password"]
    assert third[0]["before"]["iban"] == "…0129"
    assert third[0]["after"] is None


def test_messages_are_queued_with_what_they_tell(town: Town) -> None:
    with ledger.operation(town.manager) as op, op.record(Action.SERVICE_CREATED, None, body(town)) as record:
        insert_service(record, town, "ECOLES")
        record.notify(1, Message.MEMBERSHIP_VALIDATED, structure="CCAS Terneuil")
        record.notify(1, Message.MEMBERSHIP_REFUSED, structure="CCAS Terneuil")
    first, second = rows("outbox")
    assert first["history_id"] == second["history_id"] == rows("history")[-1]["id"]
    assert (first["state"], first["attempts"], json.loads(first["details"])) == (
        "A_ENVOYER",
        0,
        {"structure": "CCAS Terneuil"},
    )
    assert first["message_id"] != second["message_id"]


def test_a_message_that_is_true_no_more_is_withdrawn_if_it_still_waits(town: Town) -> None:
    """Of its kind, to that person; what has left has left."""
    for message in (Message.ACTIVATION, Message.ACTIVATION, Message.MEMBERSHIP_REFUSED):
        with ledger.operation(town.manager) as op, op.record(Action.SERVICE_CREATED, None, body(town)) as record:
            record.notify(1, message)
    outbox.mark_sent([1])
    with ledger.operation(town.manager) as op, op.record(Action.SERVICE_CREATED, None, body(town)) as record:
        record.withdraw(1, Message.ACTIVATION)
    assert [row["state"] for row in rows("outbox")] == ["ENVOYE", "RETIRE", "A_ENVOYER"]


def test_housekeeping_tells_of_what_it_is_asked_to(town: Town) -> None:
    heard: list[frozenset[str]] = []
    ledger.watchers.append(heard.append)
    try:
        with ledger.housekeeping():
            Setting.insert(key="a", value="1").execute()
        outbox.mark_sent([1])
        with pytest.raises(ZeroDivisionError), ledger.housekeeping("outbox"):
            raise ZeroDivisionError
    finally:
        ledger.watchers.remove(heard.append)
    assert heard == [{"outbox"}]


def test_an_active_structure_keeps_its_primary_manager(town: Town) -> None:
    """Whatever a verb forgets (G6.3): the operation fails as a whole."""
    membership = rows("membership")[0]["id"]
    before = everything()
    for values in ({"status": RequestStatus.SUSPENDED}, {"role": "UTILISATEUR_SIMPLE"}):
        with pytest.raises(AssertionError, match="CCAS Terneuil"):
            builders.change(Membership, membership, **values)
    with pytest.raises(AssertionError, match="CCAS Terneuil"):
        builders.close_account(town.manager)
    with (
        pytest.raises(AssertionError, match="CCAS Terneuil"),
        ledger.operation(SYSTEM) as op,
        op.record(Action.UPGRADED) as record,
    ):
        record.delete(Membership, membership, 1)
    assert everything() == before


def test_a_structure_has_at_most_one_primary_manager(town: Town) -> None:
    """The database itself refuses a second one (G6.3)."""
    julie = builders.account("Bon", "Julie")
    town.join(julie)
    with pytest.raises(Exception, match=r"UNIQUE constraint failed: membership\.structure_id"):
        builders.change_membership(town, julie, role="GESTIONNAIRE_PRINCIPAL")


def test_each_thread_reads_with_a_connection_that_cannot_write(town: Town) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def try_to_write() -> str:
        try:
            User.update(last_name="Durand").execute()
            return "written"
        except OperationalError as error:
            return str(error)
        finally:
            database.close()

    with ThreadPoolExecutor(1) as pool, ledger.operation(town.manager):
        assert pool.submit(try_to_write).result() == READ_ONLY


def test_delegation_is_a_history_row(town: Town) -> None:
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, hanan, user_level=False, structure_level=True)
    builders.delegate(town, hanan, user_level=True, structure_level=True)
    assert [row["user_level"] for row in rows("delegation")] == [1]
    simple = builders.account("Bon", "Julie")
    town.join(simple)
    with pytest.raises(Refused, match="gestionnaire secondaire"):
        builders.delegate(town, simple, user_level=True, structure_level=True)
    with pytest.raises(Refused, match="gestionnaire secondaire"):
        memberships.delegate(town.manager, 4_000, user_level=True, structure_level=True)
