"""The word that the history has for a direct change of access: given as soon as something is won (G2, B10)."""

import pytest

from chorus_desktop.core import access_changes
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Space
from tests import builders
from tests.builders import Town, rows

RECEIVED = Space.INVOICES_RECEIVED
READS, WRITES = Access(True, False), Access(False, True)


@pytest.fixture
def julie(town: Town) -> Actor:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS")
    return julie


def word(town: Town, julie: Actor, access: Access) -> str:
    access_changes.change(town.manager, [town.membership(julie)["id"]], [Change(RECEIVED, None, access)])
    return str(rows("history")[-1]["action"])


def test_a_narrowed_access_is_withdrawn_not_given(town: Town, julie: Actor) -> None:
    assert word(town, julie, READS) == Action.ACCESS_WITHDRAWN
    assert word(town, julie, WRITES) == Action.ACCESS_GRANTED  # one is lost and the other won
    assert word(town, julie, BOTH) == Action.ACCESS_GRANTED
    assert word(town, julie, NONE) == Action.ACCESS_WITHDRAWN
