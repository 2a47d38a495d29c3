"""Memberships about to end, of which Accueil warns (G7.3)."""

from datetime import timedelta

from chorus_desktop.core import expiring
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import TODAY, Town


def test_the_next_to_end_first_within_thirty_days(town: Town) -> None:
    for days in (31, 30, 0, 12):
        person = builders.account(f"Fin{days}", "Julie")
        town.join(person)
        builders.change_membership(town, person, ends_on=TODAY + timedelta(days=days))
    asleep = builders.account("Dort", "Julie")
    town.join(asleep)
    builders.change_membership(town, asleep, ends_on=TODAY)
    suspend(town.manager, [Seen(town.membership(asleep)["id"])])
    found = expiring.soon(town.manager, 9)
    assert [(one.name, (one.ends_on - TODAY).days) for one in found] == [
        *(("FIN0 Julie", 0), ("FIN12 Julie", 12), ("FIN30 Julie", 30))
    ]
    assert found[0].structure.name == "CCAS Terneuil" and len(expiring.soon(town.manager, 2)) == 2


def test_only_where_one_may_decide(town: Town) -> None:
    person = builders.account("Bon", "Julie")
    town.join(person)
    builders.change_membership(town, person, ends_on=TODAY)
    second = builders.account("Bestal", "Hanan")
    town.join(second, role=Role.SECONDARY_MANAGER)
    assert len(expiring.soon(second, 9)) == 1
    assert expiring.soon(person, 9) == []
