"""The transfer of a primary manager's role, and leaving structures: all of it or nothing (G6.1, G6.3)."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from chorus_desktop.core import clock, holdings, ledger, rights, successors, undo
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.history_changes import changes
from chorus_desktop.core.history_words import title
from chorus_desktop.core.member_decisions import Seen, remove, suspend
from chorus_desktop.core.models import Structure, Subscription, User
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, Role, Space, StructureStatus
from chorus_desktop.core.succession import Given, give_up
from tests import builders
from tests.builders import MORNING, TODAY, Town, everything, rows

HOSPITAL, COUNCIL = "14700985600135", "21970004200015"


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


def to(town: Town, person: Actor) -> Given:
    """What the manager of a structure gives to somebody."""
    login = rows("users", "id = ?", person.id)[0]["login"]
    own = town.membership(town.manager)
    return Given(own["id"], own["version"], successor=login)


def last(action: Action) -> dict[str, object]:
    (*_, row) = rows("history", "action = ?", action)
    record: dict[str, object] = json.loads(row["record"])
    return record


def role(town: Town, person: Actor) -> tuple[str, str]:
    held = town.membership(person)
    return held["role"], held["status"]


def test_the_role_goes_to_somebody_from_outside(town: Town, julie: Actor) -> None:
    """The new one is a member from today, of the whole, without end; the old one stays, as a simple user."""
    give_up(town.manager, [to(town, julie)], "Départ à la retraite en juin.")
    new, old = town.membership(julie), town.membership(town.manager)
    assert (new["role"], new["status"], new["whole_structure"]) == ("GESTIONNAIRE_PRINCIPAL", "VALIDEE", 1)
    assert (new["starts_on"], new["ends_on"], new["activated_at"]) == (
        "2026-03-10",
        None,
        "2026-03-10T08:30:00.000000Z",
    )
    assert (old["role"], old["status"], old["whole_structure"]) == ("UTILISATEUR_SIMPLE", "VALIDEE", 1)
    assert rights.may(julie, Right.GOVERN, town.id) and not rights.may(town.manager, Right.READ, town.id)
    (told,) = rows("history", "action = 'ROLE_TRANSFERE'")
    assert (told["subject_id"], told["actor_id"], told["structure_id"]) == (julie.id, town.manager.id, town.id)
    record = last(Action.ROLE_TRANSFERRED)
    assert title(record) == "Transfert du rôle de gestionnaire principal à BON Julie"
    said = [(line.block, line.before, line.after) for line in changes(record, {}) if line.label == "Rôle"]
    assert said == [
        ("Rattachement, DUFOUR Pauline", "Gestionnaire principal", "Utilisateur simple"),
        ("Rattachement, BON Julie", "—", "Gestionnaire principal"),
    ]
    message = rows("outbox")[-1]
    assert (message["message"], message["user_id"]) == ("ROLE_TRANSFERE", julie.id)
    assert json.loads(message["details"])["comment"] == "Départ à la retraite en juin."


@pytest.mark.parametrize("state", ["simple", "secondary", "suspended", "expired", "to come", "removed"])
def test_the_successor_is_a_member_already(town: Town, julie: Actor, state: str) -> None:
    """Whatever that membership is: services and delegation go, it runs at once and has no end."""
    level = Role.SECONDARY_MANAGER if state == "secondary" else Role.SIMPLE_USER
    with clock.at(MORNING - timedelta(20)):
        membership = town.join(julie, "ACHATS", "VOIRIE", role=level, starts_on=TODAY - timedelta(20))
        if state == "secondary":
            builders.delegate(town, julie, user_level=True, structure_level=True)
    match state:
        case "suspended":
            suspend(town.manager, [Seen(membership)])
        case "removed":
            remove(town.manager, [Seen(membership)])
        case "expired":
            builders.change_membership(town, julie, ends_on=TODAY - timedelta(1), expired_on=TODAY)
        case "to come":
            builders.change_membership(town, julie, starts_on=TODAY + timedelta(5))
    give_up(town.manager, [to(town, julie)])
    held = town.membership(julie)
    assert (held["id"] == membership) is (state != "removed")
    assert (held["role"], held["status"], held["whole_structure"]) == ("GESTIONNAIRE_PRINCIPAL", "VALIDEE", 1)
    begins = TODAY - timedelta(20) if state in ("simple", "secondary") else TODAY
    assert (held["starts_on"], held["ends_on"], held["expired_on"]) == (begins.isoformat(), None, None)
    assert rows("service_membership") == rows("delegation") == []
    assert rights.may(julie, Right.GOVERN, town.id)


def test_what_the_successor_asks_there_is_validated(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS", comment="Je remplace M. Vasseur")
    give_up(town.manager, [to(town, julie)])
    (row,) = rows("membership_request", "id = ?", request)
    assert (row["status"], row["decided_by"]) == ("VALIDEE", "DUFOUR Pauline")
    assert rows("membership_request_line", "request_id = ?", request)[0]["granted"] == 1


def test_two_structures_to_two_people(town: Town, julie: Actor) -> None:
    luc, hospital = builders.account("Abadie", "Luc"), builders.another(town.manager, HOSPITAL, "Hôpital de Terneuil")
    give_up(town.manager, [to(town, julie), to(hospital, luc)])
    assert role(town, julie) == role(hospital, luc) == ("GESTIONNAIRE_PRINCIPAL", "VALIDEE")
    told = rows("history", "action = 'ROLE_TRANSFERE'")
    assert [row["subject_id"] for row in told] == [julie.id, luc.id]
    assert {row["operation"] for row in told} == {told[0]["id"]}


def test_three_structures_to_one(town: Town, julie: Actor) -> None:
    others = [builders.another(town.manager, HOSPITAL, "Hôpital"), builders.another(town.manager, COUNCIL, "Région")]
    others[0].join(julie)
    give_up(town.manager, [to(one, julie) for one in (town, *others)])
    assert {role(one, julie) for one in (town, *others)} == {("GESTIONNAIRE_PRINCIPAL", "VALIDEE")}
    assert {role(one, town.manager) for one in (town, *others)} == {("UTILISATEUR_SIMPLE", "VALIDEE")}


def test_nothing_of_it_when_one_fails(town: Town, julie: Actor) -> None:
    hospital = builders.another(town.manager, HOSPITAL, "Hôpital de Terneuil")
    stale = to(hospital, julie)
    builders.change_membership(hospital, town.manager, comment="Autre chose")
    before = everything()
    with pytest.raises(Overtaken, match="Modifié entre-temps par Système"):
        give_up(town.manager, [to(town, julie), stale])
    with pytest.raises(Refused, match="Aucun compte n’a l’adresse «\u00a0personne@") as refused:
        give_up(town.manager, [to(town, julie), to(hospital, julie)._replace(successor="personne@exemple.fr")])
    assert refused.value.field == f"successor:{hospital.id}"
    assert everything() == before


def test_a_transfer_overtaken_by_another(town: Town, julie: Actor) -> None:
    luc, seen = builders.account("Abadie", "Luc"), to(town, julie)
    give_up(town.manager, [to(town, luc)])
    before = everything()
    with pytest.raises(Overtaken, match="Ce rôle a été transféré entre-temps par DUFOUR Pauline le 10/03/2026 à 09:30"):
        give_up(town.manager, [seen])
    assert everything() == before


def _closed(person: Actor) -> None:
    builders.close_account(person)


def _deactivated(person: Actor) -> None:
    builders.close_account(person, AccountStatus.DEACTIVATED)


def _being_activated(person: Actor) -> None:
    builders.close_account(person, AccountStatus.BEING_ACTIVATED)


def _technical(person: Actor) -> None:
    builders.change(User, person.id or 0, technical=True)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_closed, "Le compte de BON Julie est clôturé"),
        (_deactivated, "Le compte de BON Julie est désactivé"),
        (_being_activated, "Le compte de BON Julie n’est pas encore activé"),
        (_technical, "Un utilisateur technique ne peut pas être gestionnaire"),
    ],
)
def test_who_cannot_succeed(town: Town, julie: Actor, make: Callable[[Actor], None], said: str) -> None:
    make(julie)
    before = everything()
    for verb in (
        lambda: give_up(town.manager, [to(town, julie)]),
        lambda: successors.name_in_advance(town.manager, town.id, 1, "julie.bon@exemple.fr"),
    ):
        with pytest.raises(Refused, match=said) as refused:
            verb()
        assert (refused.value.field or "").startswith("successor")
    assert everything() == before


def test_oneself_and_nobody_cannot_succeed(town: Town) -> None:
    with pytest.raises(Refused, match="Vous ne pouvez pas vous désigner vous-même"):
        give_up(town.manager, [to(town, town.manager)])
    with pytest.raises(Refused, match="Indiquez l’adresse de connexion du nouveau gestionnaire"):
        give_up(town.manager, [to(town, town.manager)._replace(successor=" ")])
    with pytest.raises(Refused, match="Cochez au moins un rattachement"):
        give_up(town.manager, [])
    with pytest.raises(Refused, match="n’existe plus"):
        give_up(town.manager, [Given(4_000)])


def test_nobody_gives_up_what_is_somebody_elses(town: Town, julie: Actor) -> None:
    membership = town.join(julie)
    with pytest.raises(Forbidden, match="que pour lui-même"):
        give_up(town.manager, [Given(membership)])


def test_a_transfer_is_never_undone(town: Town, julie: Actor) -> None:
    give_up(town.manager, [to(town, julie)])
    (number,) = [row["id"] for row in rows("history", "action = 'ROLE_TRANSFERE'")]
    assert undo.why_not(julie, number) == "Cette décision ne s’annule pas."


def test_an_inactive_structure_is_handed_over_too(town: Town, julie: Actor) -> None:
    builders.change(Structure, town.id, status=StructureStatus.INACTIVE)
    give_up(town.manager, [to(town, julie)])
    assert role(town, julie) == ("GESTIONNAIRE_PRINCIPAL", "VALIDEE")


# What is no role of primary manager ends


def test_a_membership_that_is_given_up_ends(town: Town, julie: Actor) -> None:
    membership = town.join(julie, "ACHATS", "VOIRIE")
    town.ask(julie, "JURIDIQUE")
    give_up(julie, [Given(membership)], "Je change de service.")
    assert town.membership(julie)["status"] == "SUPPRIMEE" and rows("service_membership") == []
    assert rows("membership_request", "user_id = ?", julie.id)[-1]["status"] == "REFUSEE"
    record = last(Action.MEMBERSHIP_LEFT)
    assert record["facts"]["comment"] == "Je change de service."  # type: ignore[index]
    assert title(record) == "Fin de rattachement de BON Julie"


def test_only_the_ticked_service_ends(town: Town, julie: Actor) -> None:
    membership = town.join(julie, "ACHATS", "VOIRIE")
    subscribe(membership, town.services["VOIRIE"])
    every = holdings.read(julie)
    assert [(line.code, line.service_id) for line in every] == [
        ("ACHATS", town.services["ACHATS"]),
        ("VOIRIE", town.services["VOIRIE"]),
    ]
    ticked = [line for line in every if line.code == "VOIRIE"]
    assert not holdings.ending(ticked, every) and holdings.ending(every, every)
    give_up(julie, holdings.given(ticked, every, {}))
    assert town.membership(julie)["status"] == "VALIDEE"
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-10", None)}
    assert rows("subscription") == []
    give_up(julie, holdings.given(holdings.read(julie), holdings.read(julie), {}))
    assert town.membership(julie)["status"] == "SUPPRIMEE"


def subscribe(membership: int, service: int) -> None:
    """Give an access to one service, against the default of the role."""
    with ledger.operation(rights.SYSTEM) as op, op.record(Action.UPGRADED) as record:
        access = {"consultation": True, "modification": False}
        record.insert(Subscription, membership=membership, space=Space.WORKS_INVOICES, service=service, **access)


def test_a_service_withdrawn_meanwhile(town: Town, julie: Actor) -> None:
    membership = town.join(julie, "ACHATS", "VOIRIE")
    with pytest.raises(Overtaken, match="Modifié entre-temps"):
        give_up(julie, [Given(membership, None, (town.services["JURIDIQUE"],))])


# A successor named in advance (B9)


def test_a_successor_is_named_and_prefills_the_transfer(town: Town, julie: Actor) -> None:
    assert [body.id for body in successors.held_alone(town.manager)] == [town.id]
    assert successors.name_in_advance(town.manager, town.id, 1, "Julie.Bon@exemple.fr") == "BON Julie"
    assert successors.held_alone(town.manager) == []
    assert holdings.read(town.manager)[0].successor == "julie.bon@exemple.fr"
    assert not rights.may(julie, Right.READ, town.id)
    record = last(Action.SUCCESSOR_NAMED)
    assert title(record) == "Désignation de BON Julie comme successeur"
    named = successors.read(town.manager, town.id)
    assert (named.name, named.login, named.version) == ("BON Julie", "julie.bon@exemple.fr", 2)
    told = len(rows("history"))
    successors.name_in_advance(town.manager, town.id, 2, "julie.bon@exemple.fr")
    assert len(rows("history")) == told
    with pytest.raises(Overtaken):
        successors.name_in_advance(town.manager, town.id, 1, "")
    assert successors.name_in_advance(town.manager, town.id, 2, "") == ""
    assert rows("structure")[0]["successor_id"] is None


def test_the_transfer_uses_up_the_successor(town: Town, julie: Actor) -> None:
    successors.name_in_advance(town.manager, town.id, 1, "julie.bon@exemple.fr")
    give_up(town.manager, [to(town, builders.account("Abadie", "Luc"))])
    assert rows("structure")[0]["successor_id"] is None


def test_a_successor_who_cannot_succeed_any_more_is_not_proposed(town: Town, julie: Actor) -> None:
    successors.name_in_advance(town.manager, town.id, 1, "julie.bon@exemple.fr")
    builders.close_account(julie)
    assert holdings.read(town.manager)[0].successor == ""
    assert [body.id for body in successors.held_alone(town.manager)] == [town.id]


def test_a_second_manager_is_enough(town: Town, julie: Actor) -> None:
    town.join(julie, role=Role.SECONDARY_MANAGER)
    assert successors.held_alone(town.manager) == successors.held_alone(julie) == []
    suspend(town.manager, [Seen(town.membership(julie)["id"])])
    assert [body.id for body in successors.held_alone(town.manager)] == [town.id]
