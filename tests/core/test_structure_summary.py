"""What is printed of a structure is read at once, and hides the bank's numbers."""

from datetime import timedelta

import pytest

from chorus_desktop.core import structure_editing, structure_summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.ledger import operation
from chorus_desktop.core.models import BankAccount, Service
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.standing import ServiceState, Standing
from chorus_desktop.core.states import Action, RequestStatus, Role
from chorus_desktop.core.structure_editing import Address, General
from tests import builders
from tests.builders import TODAY, Town

IBAN = "FR7630001007941234567890185"


def test_the_whole_sheet(town: Town) -> None:
    julie, paul = builders.account("Bon", "Julie"), builders.account("Abadie", "Paul")
    town.join(julie, "VOIRIE", "ACHATS", ends_on=TODAY + timedelta(30))
    town.join(paul)
    builders.change_membership(town, paul, status=RequestStatus.SUSPENDED)
    gone = builders.account("Vidal", "Irène")
    town.join(gone)
    builders.change_membership(town, gone, status=RequestStatus.REMOVED)
    town.deactivate("JURIDIQUE")
    builders.change(Service, town.services["VOIRIE"], ends_on=TODAY - timedelta(1))
    structure_editing.edit_general(town.manager, town.id, 1, General("CCAS", ape_code="8899B"))
    structure_editing.edit_address(town.manager, town.id, 2, Address("2 rue Haute", city="Terneuil"))
    with operation(SYSTEM) as op, op.record(Action.BANK_ACCOUNT_ADDED, None, Body(1, "", "CCAS")) as record:
        record.insert(BankAccount, structure=town.id, iban=IBAN, bic="BDFEFRPPCCT", holder="Trésor public")
    summary = structure_summary.read(town.manager, town.id)
    assert (summary.head.name, summary.details.general.ape_code) == ("CCAS", "8899B")
    assert summary.accounts == [("FR•• •••• 0185", "BDFEFRPPCCT", "Trésor public")]
    assert [(line.code, line.state) for line in summary.services] == [
        ("ACHATS", ServiceState.ACTIVE),
        ("FACTURES_PUBLIQUES", ServiceState.ACTIVE),
        ("JURIDIQUE", ServiceState.DEACTIVATED),
        ("VOIRIE", ServiceState.EXPIRED),
    ]
    assert [(member.name, member.role, member.standing, member.services) for member in summary.members] == [
        ("ABADIE Paul", Role.SIMPLE_USER, Standing.SUSPENDED, ()),
        ("BON Julie", Role.SIMPLE_USER, Standing.IN_FORCE, ("Service ACHATS", "Service VOIRIE")),
        ("DUFOUR Pauline", Role.PRIMARY_MANAGER, Standing.IN_FORCE, ()),
    ]
    assert IBAN not in str(summary)


def test_only_managers_read_it(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie)
    with pytest.raises(Refused, match="Vous ne gérez plus"):
        structure_summary.read(julie, town.id)
