"""Suspending, reactivating, removing members: what they lose, what stays, who is told, who resists (G3.2)."""

import json
from datetime import timedelta

import pytest

from chorus_desktop.core import access_changes, clock, ledger
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.models import Subscription, SubscriptionRequest
from chorus_desktop.core.rights import SYSTEM, Actor, Right, may
from chorus_desktop.core.states import AccountStatus, Action, Origin, RequestStatus, Role, Space
from tests import builders
from tests.builders import MORNING, TODAY, Town, everything, rows


@pytest.fixture
def julie(town: Town) -> Actor:
    """A member for 300 days, on two services."""
    julie = builders.account("Bon", "Julie")
    with clock.at(MORNING - timedelta(300)):
        town.join(julie, "ACHATS", "VOIRIE", starts_on=TODAY - timedelta(300))
    return julie


def seen(town: Town, *people: Actor) -> list[Seen]:
    return [Seen(town.membership(person)["id"]) for person in people]


def last_record() -> dict[str, object]:
    record: dict[str, object] = json.loads(rows("history")[-1]["record"])
    return record


def messages() -> list[tuple[str, int]]:
    return [(row["message"], row["user_id"]) for row in rows("outbox", "message <> 'ACTIVATION'")]


def test_deactivation_suspends_that_membership_and_nothing_else(town: Town, julie: Actor) -> None:
    before = everything()
    assert suspend(town.manager, seen(town, julie)).names == ("BON Julie",)
    after = everything()
    assert town.membership(julie) == {
        **before["membership"][-1],
        "status": "DESACTIVEE",
        "version": before["membership"][-1]["version"] + 1,
    }
    assert {table for table in after if after[table] != before[table]} <= {
        *("membership", "history", "outbox", "sqlite_sequence"),
    }
    assert rows("history")[-1]["action"] == "RATTACHEMENT_DESACTIVE"
    assert messages()[-1] == ("RATTACHEMENT_DESACTIVE", julie.id)


def test_reactivation_restores_it_as_it_was(town: Town, julie: Actor) -> None:
    before = town.membership(julie), town.rights_of(julie)
    suspend(town.manager, seen(town, julie))
    with clock.at(MORNING + timedelta(1)):
        reactivate(town.manager, seen(town, julie))
    now = town.membership(julie)
    assert now == {**before[0], "version": before[0]["version"] + 2, "activated_at": "2026-03-11T08:30:00.000000Z"}
    assert town.rights_of(julie) == before[1]
    assert messages()[-1] == ("RATTACHEMENT_REACTIVE", julie.id)


def test_what_expired_meanwhile_comes_back_expired(town: Town, julie: Actor) -> None:
    builders.change_membership(town, julie, ends_on=TODAY)
    suspend(town.manager, seen(town, julie))
    before = town.membership(julie)
    with clock.at(MORNING + timedelta(2)):
        reactivate(town.manager, seen(town, julie))
    now = town.membership(julie)
    assert (now["status"], now["ends_on"], now["activated_at"]) == ("VALIDEE", "2026-03-10", before["activated_at"])


def test_a_suspended_manager_has_no_right(town: Town) -> None:
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    assert may(hanan, Right.DECIDE, town.id)
    suspend(town.manager, seen(town, hanan))
    assert not may(hanan, Right.DECIDE, town.id)
    reactivate(town.manager, seen(town, hanan))
    assert may(hanan, Right.DECIDE, town.id)


def test_removal_ends_the_membership_and_its_accesses(town: Town) -> None:
    """Services, delegation, subscriptions go; what the person asks there is refused; the row stays."""
    hanan = builders.account("Bestal", "Hanan")
    membership = town.join(hanan, "ACHATS", role=Role.SECONDARY_MANAGER)
    builders.delegate(town, hanan, user_level=True, structure_level=True)
    asked = town.ask(hanan, "VOIRIE")
    other = town.ask(builders.account("Abadie", "Luc"), "VOIRIE")
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        access = {"consultation": True, "modification": False}
        record.insert(Subscription, membership=membership, space=Space.WORKS_INVOICES, **access)
        record.insert(
            SubscriptionRequest,
            user=hanan.id,
            structure=town.id,
            status=RequestStatus.PENDING,
            asked_at=op.at,
            origin=Origin.APPLICATION,
        )
    remove(town.manager, seen(town, hanan))
    assert town.membership(hanan)["status"] == "SUPPRIMEE"
    assert rows("service_membership") == rows("delegation") == rows("subscription") == []
    for table in ("membership_request", "subscription_request"):
        (row,) = rows(table, "user_id = ? AND reason <> ''", hanan.id)
        assert (row["status"], row["reason"], row["decided_by"]) == (
            *("REFUSEE", "Rattachement supprimé", "DUFOUR Pauline"),
        )
    assert rows("membership_request", "id = ?", asked)[0]["status"] == "REFUSEE"
    assert rows("membership_request", "id = ?", other)[0]["status"] == "EN_COURS_DE_VALIDATION"
    assert last_record()["facts"] == {
        "labels": {
            f"service:{town.services['ACHATS']}": "Service ACHATS",
            f"service:{town.services['VOIRIE']}": "Service VOIRIE",
        },
        "accesses": [
            {
                **{"space": "FACTURES_DE_TRAVAUX", "service": None, "was": [True, False]},
                **{"consultation": False, "modification": False},
            }
        ],
        "refused_requests": 2,
    }
    assert messages()[-1] == ("RATTACHEMENT_SUPPRIME", hanan.id)
    assert not may(hanan, Right.READ, town.id)


def test_an_access_to_a_service_that_sleeps_ends_under_its_name(town: Town, julie: Actor) -> None:
    change = Change(Space.INVOICES_RECEIVED, town.services["VOIRIE"], Access(True, False))
    access_changes.change(town.manager, [town.membership(julie)["id"]], [change])
    town.deactivate("VOIRIE")
    remove(town.manager, seen(town, julie))
    (ended,) = last_record()["facts"]["accesses"]  # type: ignore[index]
    assert ended["service"] == "Service VOIRIE"


def test_rejoining_starts_afresh(town: Town, julie: Actor) -> None:
    old = town.membership(julie)["id"]
    remove(town.manager, seen(town, julie))
    new = town.join(julie, "JURIDIQUE")
    assert new != old
    assert town.rights_of(julie) == {"JURIDIQUE": ("2026-03-10", None)}
    assert [row["status"] for row in rows("membership", "user_id = ?", julie.id)] == ["SUPPRIMEE", "VALIDEE"]


@pytest.mark.parametrize(("verb", "said"), [(suspend, "ne se désactive pas"), (remove, "ne se supprime pas")])
def test_the_primary_managers_own_membership_resists(town: Town, verb: object, said: str) -> None:
    before = everything()
    with pytest.raises(Refused, match=said):
        verb(town.manager, seen(town, town.manager))  # type: ignore[operator]
    assert everything() == before


def test_of_three_the_one_that_fails_is_left_out(town: Town, julie: Actor) -> None:
    """One operation, one history row each; the failure by name, with its cause."""
    luc = builders.account("Abadie", "Luc")
    town.join(luc)
    summary = suspend(town.manager, seen(town, julie, town.manager, luc))
    assert summary.names == ("BON Julie", "ABADIE Luc")
    ((_, name, structure, cause),) = summary.failures
    assert (name, structure) == ("DUFOUR Pauline", "CCAS Terneuil")
    assert "transférez d’abord son rôle" in str(cause)
    history = rows("history")[-2:]
    assert {row["operation"] for row in history} == {history[0]["id"]}
    assert [row["subject_name"] for row in history] == ["BON Julie", "ABADIE Luc"]


def test_twice_the_same_is_told_with_who_and_when(town: Town, julie: Actor) -> None:
    suspend(town.manager, seen(town, julie))
    with pytest.raises(Overtaken, match="Déjà désactivé par DUFOUR Pauline le 10/03/2026 à 09:30"):
        suspend(town.manager, seen(town, julie))
    reactivate(town.manager, seen(town, julie))
    with pytest.raises(Overtaken, match="Déjà réactivé par DUFOUR Pauline"):
        reactivate(town.manager, seen(town, julie))
    remove(town.manager, seen(town, julie))
    for verb in (suspend, reactivate, remove):
        with pytest.raises(Overtaken, match="Rattachement supprimé par DUFOUR Pauline le 10/03/2026"):
            verb(town.manager, seen(town, julie))


def test_what_was_seen_must_be_what_is_there(town: Town, julie: Actor) -> None:
    membership = town.membership(julie)
    builders.change_membership(town, julie, comment="Autre chose")
    before = everything()
    for verb in (suspend, remove):
        with pytest.raises(Overtaken, match="Modifié entre-temps par Système"):
            verb(town.manager, [Seen(membership["id"], membership["version"])])
    assert everything() == before
    suspend(town.manager, [Seen(membership["id"], membership["version"] + 1)])


def test_one_that_is_not_there(town: Town) -> None:
    with pytest.raises(Refused, match="Ce rattachement n’existe plus"):
        remove(town.manager, [Seen(4_000)])


def test_a_closed_account_stays_asleep(town: Town, julie: Actor) -> None:
    suspend(town.manager, seen(town, julie))
    builders.close_account(julie)
    with pytest.raises(Refused, match="Le compte de BON Julie est clôturé"):
        reactivate(town.manager, seen(town, julie))
    builders.close_account(julie, AccountStatus.DEACTIVATED)
    reactivate(town.manager, seen(town, julie))


def test_technical_users_are_the_primary_managers(town: Town, julie: Actor) -> None:
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    from chorus_desktop.core.models import User

    builders.change(User, julie.id or 0, technical=True)
    for verb in (suspend, remove):
        with pytest.raises(Forbidden, match="Seul le gestionnaire principal"):
            verb(hanan, seen(town, julie))
    suspend(town.manager, seen(town, julie))
