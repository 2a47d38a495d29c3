"""« Demandes d'abonnement » as a list (G2.2): what it finds, what refusing would refuse, what changed meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core import pending_subscriptions, services, space_changes, subscription_decisions
from chorus_desktop.core.access import BOTH, Access
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Service
from chorus_desktop.core.pending_memberships import Filters
from chorus_desktop.core.pending_subscriptions import PendingRow, asked_spaces, to_refuse
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_sheet import read
from tests.builders import everything
from tests.demonstrated import PAULINE, actor, opened

CCAS = 1


@pytest.fixture(autouse=True)
def demonstration(tmp_path: Path) -> Iterator[None]:
    with opened(tmp_path):
        yield


@pytest.fixture
def pauline() -> Actor:
    return actor(PAULINE)


def found(pauline: Actor, **filters: object) -> list[str]:
    return [row.name for row in listed(pauline, Filters(**filters))]  # type: ignore[arg-type]


def listed(pauline: Actor, filters: Filters = pending_subscriptions.ALL) -> list[PendingRow]:
    return pending_subscriptions.listing(pauline, filters).first("age", True, 99)


def of(pauline: Actor, name: str) -> PendingRow:
    return next(row for row in listed(pauline) if row.name == name)


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("julie", ["BON Julie"]),
        ("SOLLICITATIONS recues", ["BON Julie"]),
        ("a valider syndicat", ["BONNET Rémi"]),
        ("exploitation", ["BONNET Rémi"]),
        ("après-vente", ["BESSON Françoise"]),
        ("travaux 13502985601178", ["BLANCHARD Thanh", "BOUCHET Laetitia", "CARPENTIER Aïcha", "MARTIN Jules"]),
        ("dupont", []),
    ],
)
def test_search(pauline: Actor, search: str, names: list[str]) -> None:
    assert sorted(found(pauline, search=search)) == names


def test_filters_are_those_of_membership_requests(pauline: Actor) -> None:
    after_sales = Service.get(Service.code == "650050").id
    assert found(pauline, service_id=after_sales) == ["BESSON Françoise"]
    assert found(pauline, structure_id=CCAS) == ["BESSON Françoise", "BON Julie"]
    assert len(found(pauline, older_than=15)) == 4
    assert found(pauline, older_than=30) == []


def test_what_a_request_asks_for(pauline: Actor) -> None:
    asked = asked_spaces(of(pauline, "BON Julie").id)
    assert [(row.space, row.service, row.consultation, row.modification) for row in asked] == [
        (Space.SOLICITATIONS_RECEIVED, "", False, True),
        (Space.SOLICITATIONS_ISSUED, "", True, False),
    ]
    assert asked[1].comment == "Contentieux du chantier de la crèche"


def test_what_refusing_several_would_refuse_in_their_order(pauline: Actor) -> None:
    julie, francoise = of(pauline, "BON Julie"), of(pauline, "BESSON Françoise")
    lines = to_refuse([julie.id, francoise.id])
    assert [(line.name, line.structure, line.space, line.service) for line in lines] == [
        ("BON Julie", "CCAS Terneuil", Space.SOLICITATIONS_RECEIVED, ""),
        ("BON Julie", "CCAS Terneuil", Space.SOLICITATIONS_ISSUED, ""),
        ("BESSON Françoise", "CCAS Terneuil", Space.INVOICES_ISSUED, "Service après-vente"),
    ]
    space_changes.close_space(pauline, CCAS, Space.SOLICITATIONS_ISSUED)
    assert [line.space for line in to_refuse([julie.id])] == [Space.SOLICITATIONS_RECEIVED]


def test_a_line_refused_meanwhile_is_said_and_nothing_is_granted_in_part(pauline: Actor) -> None:
    """The space of one line of two was closed, then opened again, while the form was open."""
    julie = of(pauline, "BON Julie").id
    seen = read(julie)
    ticked = Decision(julie, {line.id: BOTH for line in seen.lines}, version=seen.version)
    for change, sentence in (
        (space_changes.close_space, "n’est plus ouvert sur CCAS Terneuil"),
        (space_changes.open_space, "a été refusé entre-temps"),
    ):
        change(pauline, CCAS, Space.SOLICITATIONS_ISSUED)
        before = everything()
        with pytest.raises(Refused, match=sentence) as refusal:
            subscription_decisions.validate(pauline, [ticked])
        assert refusal.value.field == "lines" and everything() == before
    rest = {seen.lines[0].id: Access(False, True)}
    assert subscription_decisions.validate(pauline, [Decision(julie, rest)]).done == 1


def test_a_service_deactivated_meanwhile_is_said(pauline: Actor) -> None:
    francoise = of(pauline, "BESSON Françoise").id
    services.deactivate_service(pauline, Service.get(Service.code == "650050").id)
    before = everything()
    with pytest.raises(Refused, match="« Service après-vente » est désactivé"):
        subscription_decisions.validate(pauline, [Decision(francoise)])
    assert everything() == before
