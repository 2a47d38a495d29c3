"""Leaving for good: the account sleeps 60 days, comes back whole, or is closed by the system (G6.2, G7.6)."""

import json
from datetime import timedelta

import pytest

from chorus_desktop.core import accounts, clock, closing, ledger, passing, passwords, pigp, rights, seal, users
from chorus_desktop.core.account import Asleep
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.models import Structure, User
from chorus_desktop.core.reactivation import reactivate as come_back
from chorus_desktop.core.rights import SYSTEM, Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, Role
from chorus_desktop.core.succession import Given, depart
from tests import builders
from tests.builders import MORNING, Town, everything, rows

PASSWORD = "Un-Long-Mot2passe"
LOGIN = "contact@mairieterneuil.fr"
DAY_59, DAY_61 = MORNING + timedelta(59), MORNING + timedelta(61)


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


@pytest.fixture
def pauline(town: Town) -> Actor:
    """The manager, who has a password."""
    builders.change(User, town.manager.id or 0, password=passwords.hashed(PASSWORD))
    return town.manager


def successor(town: Town, login: str = "julie.bon@exemple.fr") -> Given:
    own = town.membership(town.manager)
    return Given(own["id"], own["version"], successor=login)


def actions(*actions: Action) -> list[tuple[str, str]]:
    chosen = [row for row in rows("history") if row["action"] in actions]
    return [(row["actor_name"], row["subject_name"]) for row in chosen]


def test_who_leaves_hands_everything_over(town: Town, pauline: Actor, julie: Actor) -> None:
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    depart(pauline, [successor(town), successor(hospital)], "Je quitte la commune.")
    (account,) = rows("users", "id = ?", pauline.id)
    assert (account["status"], account["deactivated_at"]) == ("DESACTIVE", "2026-03-10T08:30:00.000000Z")
    for one in (town, hospital):
        assert rights.may(julie, Right.GOVERN, one.id)
        assert (one.membership(pauline)["role"], one.membership(pauline)["status"]) == ("UTILISATEUR_SIMPLE", "VALIDEE")
    done = rows("history")[-3:]
    assert [row["action"] for row in done] == ["ROLE_TRANSFERE", "ROLE_TRANSFERE", "COMPTE_DESACTIVE"]
    assert {row["operation"] for row in done} == {done[0]["id"]}
    assert not rights.may(pauline, Right.OWN)


def test_every_structure_needs_a_successor(town: Town, pauline: Actor, julie: Actor) -> None:
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    before = everything()
    for given in ([], [successor(town)], [successor(town), successor(hospital, "")]):
        with pytest.raises(Refused, match="Désignez aussi un gestionnaire pour") as refused:
            depart(pauline, given)
        assert refused.value.field in (f"successor:{town.id}", f"successor:{hospital.id}")
    assert everything() == before


def test_who_is_primary_nowhere_just_leaves(town: Town, julie: Actor) -> None:
    membership = town.join(julie, "ACHATS")
    depart(julie)
    assert rows("users", "id = ?", julie.id)[0]["status"] == "DESACTIVE"
    assert town.membership(julie)["id"] == membership and town.rights_of(julie)
    with pytest.raises(Refused, match="Votre compte n’est pas actif"):
        depart(julie)


def test_not_where_the_pigp_makes_the_accounts(town: Town, julie: Actor) -> None:
    town.join(julie)
    builders.change(Structure, town.id, uses_pigp=True)
    before = everything()
    for person, given in ((julie, []), (town.manager, [successor(town)])):
        with pytest.raises(Refused, match="CCAS Terneuil passe par le PIGP"):
            depart(person, given)
    assert everything() == before
    body = pigp.holding(julie)
    assert body is not None and body.name == "CCAS Terneuil"
    letter = pigp.departure_letter(body, julie.name, "julie.bon@exemple.fr")
    assert "MADHRAS" in letter.subject and "BON Julie" in letter.body and "julie.bon@exemple.fr" in letter.body
    assert pigp.holding(builders.account("Abadie", "Luc")) is None


def test_back_on_day_59(town: Town, pauline: Actor, julie: Actor) -> None:
    """The right password offers to reactivate; the memberships have slept."""
    depart(pauline, [successor(town)])
    before = town.membership(pauline)
    with clock.at(DAY_59):
        assert passing.record() == 0
        with pytest.raises(Refused, match="Adresse ou mot de passe incorrect"):
            accounts.sign_in(LOGIN, "un autre")
        with pytest.raises(Asleep, match=r"désactivé ce compte le 10/03/2026\. .* jusqu’au 09/05/2026 10:30") as offer:
            accounts.sign_in(LOGIN, PASSWORD)
        assert offer.value.field == "login"
        with pytest.raises(Refused, match="mot de passe incorrect"):
            come_back(LOGIN, "un autre")
        assert come_back(LOGIN, PASSWORD) == pauline
        assert accounts.sign_in(LOGIN, PASSWORD) == pauline
        with pytest.raises(Refused, match="déjà actif"):
            come_back(LOGIN, PASSWORD)
    assert town.membership(pauline) == before
    assert actions(Action.ACCOUNT_REACTIVATED) == [("Accueil déconnecté", "DUFOUR Pauline")]
    assert rows("users", "id = ?", pauline.id)[0]["deactivated_at"] is None
    with clock.at(DAY_61):
        assert passing.record() == 0


def test_too_late_on_day_61(town: Town, pauline: Actor, julie: Actor) -> None:
    depart(pauline, [successor(town)])
    with clock.at(DAY_61):
        for verb in (accounts.sign_in, come_back):
            with pytest.raises(Refused, match="Le délai de 60 jours pour réactiver ce compte est passé"):
                verb(LOGIN, PASSWORD)
        assert passing.record() == 1 and passing.record() == 0
        (account,) = rows("users", "id = ?", pauline.id)
        assert account["status"] == "CLOS"
        assert town.membership(pauline)["status"] == "SUPPRIMEE"
        with pytest.raises(Refused, match="Adresse ou mot de passe incorrect"):
            accounts.sign_in(LOGIN, PASSWORD)
    assert actions(Action.ACCOUNT_CLOSED) == actions(Action.MEMBERSHIP_LEFT) == [("Système", "DUFOUR Pauline")]


def test_sixty_times_twenty_four_hours(town: Town, pauline: Actor, julie: Actor) -> None:
    """The hour of a departure in winter is another one in summer."""
    depart(pauline, [successor(town)])
    with clock.at(MORNING + timedelta(60)):
        assert closing.record() == 0
        with pytest.raises(Asleep):
            accounts.sign_in(LOGIN, PASSWORD)
    with clock.at(MORNING + timedelta(60, seconds=1)):
        assert closing.record() == 1


def test_closing_erases_the_contact_data(town: Town, julie: Actor) -> None:
    """Outside the history; the names stay, the login is free for somebody else."""
    luc = users.create(town.manager, users.Identity("luc@exemple.fr", "Abadie", "Luc", "", "01 49 96 10 12", "1 rue X"))
    users.activate(rights.DISCONNECTED, luc, passwords.UNUSABLE)
    actor = Actor(luc, "ABADIE Luc")
    membership = town.join(actor, "ACHATS", role=Role.SECONDARY_MANAGER)
    builders.delegate(town, actor, user_level=True, structure_level=True)
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    request = hospital.ask(actor, whole_structure=True)
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.update(Structure, hospital.id, 1, successor=luc)
    depart(actor)
    with clock.at(DAY_61):
        assert closing.record() == 1
    (account,) = rows("users", "id = ?", luc)
    kept = {name: account[name] for name in ("login", "contact_email", "last_name", "first_name", "phone", "address")}
    assert kept == {
        **{"login": f"clos-{luc}@invalide", "contact_email": f"clos-{luc}@invalide"},
        **{"last_name": "Abadie", "first_name": "Luc", "phone": "", "address": ""},
    }
    assert account["password"] is None and "exemple" not in account["search"]
    assert rows("membership", "id = ?", membership)[0]["status"] == "SUPPRIMEE"
    assert rows("service_membership") == rows("delegation") == []
    (asked,) = rows("membership_request", "id = ?", request)
    assert (asked["status"], asked["decided_by"]) == ("SUPPRIMEE", "Système")
    assert rows("structure", "id = ?", hospital.id)[0]["successor_id"] is None
    assert rows("outbox", "user_id = ? AND state = 'A_ENVOYER'", luc) == []
    users.create(town.manager, users.Identity("luc@exemple.fr", "Abadie", "Luc"))
    assert list(seal.broken_rows()) == []
    facts = json.loads(rows("history", "action = 'RATTACHEMENT_QUITTE'")[0]["record"])["facts"]
    assert facts["reason"] == "Compte clôturé"


def test_a_manager_still_decides_of_a_membership_that_sleeps(town: Town, julie: Actor) -> None:
    town.join(julie)
    depart(julie)
    seen = [Seen(town.membership(julie)["id"])]
    suspend(town.manager, seen)
    reactivate(town.manager, seen)
    remove(town.manager, seen)
    with clock.at(DAY_61):
        assert closing.record() == 1
    assert actions(Action.MEMBERSHIP_LEFT) == []


def test_an_account_that_another_way_deactivated_is_not_closed(town: Town, julie: Actor) -> None:
    builders.close_account(julie, AccountStatus.DEACTIVATED)
    with clock.at(DAY_61):
        assert closing.record() == 0
