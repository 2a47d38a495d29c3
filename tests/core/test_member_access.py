"""« Accès » of one member, line by line with the words of where each comes from; and what a change would come to."""

import pytest

from chorus_desktop.core import (
    access_changes,
    access_facts,
    member_access,
    memberships,
    space_changes,
    subscription_decisions,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.models import User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, Space
from tests import builders
from tests.builders import Town, rows

WORKS, RECEIVED, ISSUED = Space.WORKS_INVOICES, Space.INVOICES_RECEIVED, Space.INVOICES_ISSUED
READING = Access(True, False)


@pytest.fixture
def julie(town: Town) -> Actor:
    """A simple user of the whole structure."""
    person = builders.account("Bon", "Julie")
    town.join(person)
    return person


def sheet(town: Town, person: Actor, reader: Actor | None = None) -> member_access.AccessSheet:
    return member_access.read(reader or town.manager, town.membership(person)["id"])


def said(town: Town, person: Actor, space: Space) -> list[tuple[str, Access, str, str]]:
    """The lines of one space: service, accesses, origin, why it is shut."""
    found = sheet(town, person).lines
    return [(line.service, line.access, line.origin, line.shut) for line in found if line.space is space]


def test_the_defaults_of_a_simple_user(town: Town, julie: Actor) -> None:
    found = sheet(town, julie)
    assert [line.space for line in found.lines] == list(Space)
    assert (found.member.name, found.body.name, found.standing) == ("BON Julie", "CCAS Terneuil", Standing.IN_FORCE)
    assert said(town, julie, RECEIVED) == [("", BOTH, "Par défaut du rôle", "")]
    assert said(town, julie, Space.MANAGER_ACTIVITIES) == [("", NONE, "Non accordé", "")]
    assert said(town, julie, WORKS) == [("", NONE, "", "Espace fermé")]


def test_every_origin_in_words(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    (request,) = rows("subscription_request")
    subscription_decisions.validate(town.manager, [subscription_decisions.Decision(request["id"])])
    number = request["id"]
    assert said(town, julie, WORKS) == [
        ("", BOTH, f"Demande n°\u00a0{number} du 10/03/2026, validée par DUFOUR Pauline", "")
    ]
    opened = "Ouverture de l’espace, le 10/03/2026 par DUFOUR Pauline"
    assert said(town, town.manager, WORKS) == [("", BOTH, opened, "")]
    achats, held = town.services["ACHATS"], [town.membership(julie)["id"]]
    access_changes.change(town.manager, held, [Change(RECEIVED, achats, NONE), Change(ISSUED, None, READING)])
    assert said(town, julie, RECEIVED) == [
        ("", BOTH, "Par défaut du rôle", ""),
        ("Service ACHATS", NONE, "Retiré directement par DUFOUR Pauline le 10/03/2026", ""),
    ]
    assert said(town, julie, ISSUED) == [("", READING, "Accordé directement par DUFOUR Pauline le 10/03/2026", "")]


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ((True, True), "délégation pour la structure et les utilisateurs"),
        ((False, True), "délégation pour les utilisateurs seulement"),
        ((True, False), "délégation pour la structure seulement"),
        ((False, False), "aucune délégation, lecture seule"),
    ],
)
def test_the_delegation_of_a_secondary_manager(town: Town, levels: tuple[bool, bool], words: str) -> None:
    marc = builders.account("Abadie", "Marc")
    membership = town.join(marc, role=Role.SECONDARY_MANAGER)
    activities = Space.MANAGER_ACTIVITIES
    if levels != (False, True):
        memberships.delegate(town.manager, membership, structure_level=levels[0], user_level=levels[1])
    assert said(town, marc, activities) == [("", BOTH, f"Par défaut du rôle ; {words}", "")]


def test_what_sleeps_is_told(town: Town) -> None:
    """A service that is deactivated, and a membership that is not in force."""
    jules = builders.account("Martin", "Jules")
    membership = town.join(jules, "ACHATS", "VOIRIE")
    access_changes.change(town.manager, [membership], [Change(RECEIVED, town.services["VOIRIE"], READING)])
    town.deactivate("VOIRIE")
    found = sheet(town, jules)
    assert (found.services, found.asleep) == (("Service ACHATS",), ("Service VOIRIE",))
    assert said(town, jules, RECEIVED)[1] == (
        *("Service VOIRIE", READING, "Accordé directement par DUFOUR Pauline le 10/03/2026", "Service désactivé"),
    )
    suspend(town.manager, [Seen(membership)])
    found = sheet(town, jules)
    assert found.standing is Standing.SUSPENDED
    assert said(town, jules, RECEIVED)[0][:2] == ("", BOTH)
    assert access_facts.of_members([membership])[membership].accesses == {}


def test_who_may_change_them(town: Town, julie: Actor) -> None:
    """What the window asks before is what the verb refuses."""
    marc, anne = builders.account("Abadie", "Marc"), builders.account("Zola", "Anne")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    town.join(anne, role=Role.SECONDARY_MANAGER)
    robot = builders.account("Robot", "Technique")
    town.join(robot)
    builders.change(User, robot.id or 0, technical=True)
    for reader, person, refusal in (
        (town.manager, julie, ""),
        (town.manager, marc, ""),
        (town.manager, town.manager, "Personne ne change ses propres accès"),
        (marc, julie, ""),
        (marc, anne, "Seul le gestionnaire principal"),
        (marc, robot, "Seul le gestionnaire principal"),
        (marc, town.manager, "Seul le gestionnaire principal"),
    ):
        assert sheet(town, person, reader).refusal.startswith(refusal)
        assert bool(sheet(town, person, reader).refusal) == bool(refusal)
        change = [Change(RECEIVED, None, READING)]
        if refusal:
            with pytest.raises(Forbidden):
                access_changes.change(reader, [town.membership(person)["id"]], change)
    with pytest.raises(Refused, match="n’existe plus"):
        sheet(town, marc, julie)


def test_what_a_change_would_come_to(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    jules, luc = builders.account("Martin", "Jules"), builders.account("Abadie", "Luc")
    achats = town.services["ACHATS"]
    members = [town.membership(julie)["id"], town.join(jules, "VOIRIE"), town.join(luc)]
    suspend(town.manager, [Seen(members[2])])
    offer = member_access.offer(town.manager, town.id, members)
    assert WORKS in offer.spaces and Space.HOME not in offer.spaces
    assert [service.code for service in offer.services] == ["ACHATS", "FACTURES_PUBLIQUES", "JURIDIQUE", "VOIRIE"]
    found = member_access.outlook(offer, WORKS, achats, READING)
    assert (found.winning, found.outside, found.idle) == (("BON Julie",), ("MARTIN Jules",), ("ABADIE Luc",))
    found = member_access.outlook(offer, RECEIVED, None, READING)
    assert (found.losing, found.same, found.apart) == (("BON Julie", "MARTIN Jules"), (), False)
    access_changes.change(town.manager, members[:1], [Change(RECEIVED, achats, READING)])
    found = member_access.outlook(member_access.offer(town.manager, town.id, members), RECEIVED, None, BOTH)
    assert (found.same, found.apart) == (("BON Julie", "MARTIN Jules"), True)
    own = town.membership(town.manager)["id"]
    found = member_access.outlook(member_access.offer(town.manager, town.id, [own]), RECEIVED, None, NONE)
    assert (found.barred, found.losing) == (("DUFOUR Pauline",), ())


# Copying: what the first version of the verb did not say


def test_copying_to_somebody_suspended_wakes_nobody(town: Town, julie: Actor) -> None:
    jules = builders.account("Martin", "Jules")
    model, target = town.join(jules, "ACHATS", "VOIRIE"), town.membership(julie)["id"]
    suspend(town.manager, [Seen(target)])
    access_changes.copy(town.manager, model, [target])
    assert town.membership(julie)["status"] == RequestStatus.SUSPENDED
    assert set(town.rights_of(julie)) == {"ACHATS", "VOIRIE"}


def test_the_dates_of_the_services_are_kept_and_copied(town: Town) -> None:
    """What the target has already keeps its dates; a service that ends for the model ends for the other too."""
    jules, luc = builders.account("Martin", "Jules"), builders.account("Abadie", "Luc")
    end, own_end = builders.TODAY.replace(month=6), builders.TODAY.replace(month=5)
    terms = [memberships.ServiceTerms(town.services[code], ends_on=end) for code in ("ACHATS", "VOIRIE")]
    model = town.join(jules, "ACHATS", services=tuple(terms))
    other = [memberships.ServiceTerms(town.services["ACHATS"], ends_on=own_end)]
    target = town.join(luc, "ACHATS", services=tuple(other))
    access_changes.copy(town.manager, model, [target])
    held = town.rights_of(luc)
    assert {code: dates[1] for code, dates in held.items()} == {
        "ACHATS": own_end.isoformat(),
        "VOIRIE": end.isoformat(),
    }


def test_nobody_copies_what_is_not_in_force(town: Town, julie: Actor) -> None:
    jules = builders.account("Martin", "Jules")
    model = town.join(jules, "ACHATS")
    suspend(town.manager, [Seen(model)])
    with pytest.raises(Refused, match="MARTIN Jules n’est pas en vigueur"):
        access_changes.copy(town.manager, model, [town.membership(julie)["id"]])


def test_a_service_that_sleeps_is_not_copied(town: Town, julie: Actor) -> None:
    jules = builders.account("Martin", "Jules")
    model = town.join(jules, "VOIRIE")
    town.deactivate("VOIRIE")
    with pytest.raises(Refused, match="MARTIN Jules n’est habilité à aucun service actif"):
        access_changes.copy(town.manager, model, [town.membership(julie)["id"]])


def test_an_account_that_closed_gives_nothing(town: Town, julie: Actor) -> None:
    builders.close_account(julie, AccountStatus.DEACTIVATED)
    found = sheet(town, julie)
    assert found.member.account is AccountStatus.DEACTIVATED and found.lines[2].access == BOTH
