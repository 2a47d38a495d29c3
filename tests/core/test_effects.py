"""« Ce qui va changer » (B1): what is told before is what happens then, and telling it changes nothing."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from chorus_desktop.core import (
    access_changes,
    access_facts,
    attachments,
    effect_lines,
    effects,
    history,
    member_decisions,
    memberships,
    space_changes,
    undo,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.effect_lines import ALL_SERVICES, EffectLine, Kind
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.history_accesses import BLOCK
from chorus_desktop.core.member_decisions import Seen
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Role, Space
from tests import builders
from tests.builders import TODAY, Town, everything, rows

Verb = Callable[[], object]
Told = set[tuple[str, Space, str, Access, Access]]


@pytest.fixture
def julie(town: Town) -> Actor:
    """A member for two services, who asks for one more."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", "JURIDIQUE")
    town.ask(julie, "VOIRIE")
    return julie


def seen(town: Town, person: Actor) -> list[Seen]:
    member = town.membership(person)
    return [Seen(member["id"], member["version"])]


def validation(town: Town, julie: Actor) -> Verb:
    request = rows("membership_request")[-1]["id"]
    return lambda: validate(town.manager, [Decision(request)])


def narrower(town: Town, julie: Actor) -> Verb:
    """Validated with one of her services unticked, and a manager's role."""
    request = rows("membership_request")[-1]["id"]
    terms = town.terms("VOIRIE", "ACHATS", role=Role.SECONDARY_MANAGER)
    return lambda: validate(town.manager, [Decision(request, terms)])


def batch(town: Town, julie: Actor) -> Verb:
    requests = [town.ask(builders.account(name, "Alex"), "ACHATS") for name in ("Abadie", "Robin")]
    decisions = [Decision(request) for request in (*requests, 999)]
    return lambda: validate(town.manager, decisions)


def refusal(town: Town, julie: Actor) -> Verb:
    request = rows("membership_request")[-1]["id"]
    return lambda: refuse(town.manager, [Decision(request)], "Trop tôt.")


def edition(town: Town, julie: Actor) -> Verb:
    member = town.membership(julie)
    terms = town.terms("ACHATS", ends_on=TODAY + timedelta(30))
    return lambda: attachments.edit(town.manager, member["id"], member["version"], terms)


def attachment(town: Town, julie: Actor) -> Verb:
    people = [builders.account(name, "Luc").id or 0 for name in ("Abadie", "Robin")]
    terms = town.terms(whole_structure=True, comment="Nouvelle équipe.")
    return lambda: attachments.attach(town.manager, town.id, people, terms)


def suspension(town: Town, julie: Actor) -> Verb:
    found = seen(town, julie)
    return lambda: member_decisions.suspend(town.manager, found)


def reactivation(town: Town, julie: Actor) -> Verb:
    member_decisions.suspend(town.manager, seen(town, julie))
    found = seen(town, julie)
    return lambda: member_decisions.reactivate(town.manager, found)


def removal(town: Town, julie: Actor) -> Verb:
    found = seen(town, julie)
    return lambda: member_decisions.remove(town.manager, found)


def opening(town: Town, julie: Actor) -> Verb:
    return lambda: space_changes.open_space(town.manager, town.id, Space.WORKS_INVOICES)


def closing(town: Town, julie: Actor) -> Verb:
    return lambda: space_changes.close_space(town.manager, town.id, Space.INVOICES_RECEIVED)


def change(town: Town, julie: Actor) -> Verb:
    member = town.membership(julie)["id"]
    changes = [Change(Space.INVOICES_RECEIVED, town.services["ACHATS"], NONE)]
    return lambda: access_changes.change(town.manager, [member], changes)


def undoing(town: Town, julie: Actor) -> Verb:
    validate(town.manager, [Decision(rows("membership_request")[-1]["id"])])
    number = rows("history")[-1]["id"]
    return lambda: undo.undo(town.manager, [number])


VERBS = (
    *(validation, narrower, batch, refusal, edition, attachment, suspension, reactivation, removal),
    *(opening, closing, change, undoing),
)


def reach(town: Town) -> dict[tuple[str, Space, str], Access]:
    """Who may open what, service by service."""
    names = {row["id"]: row["name"] for row in rows("service", "active")}
    return {
        (one.member.name, space, name): access.on(service)
        for one in access_facts.of_structure(town.id)
        for space, access in one.accesses.items()
        for service, name in {**names, None: ""}.items()
    }


@pytest.mark.parametrize("made", VERBS)
def test_what_is_told_is_what_happens_then(town: Town, julie: Actor, made: Callable[[Town, Actor], Verb]) -> None:
    verb = made(town, julie)
    before, had = everything(), reach(town)
    told = effects.of(verb)
    assert everything() == before
    verb()
    have = reach(town)
    for one in told.accesses:
        key = one.person, one.space, one.service
        assert (had.get(key, NONE), have.get(key, NONE)) == (one.before, one.after)
    services = {row["name"] for row in rows("service", "active")}
    known = {
        (one.person, one.space, service)
        for one in told.accesses
        for service in ([one.service] if one.service else services)
    }
    really = {key for key in had | have if key[2] and had.get(key, NONE) != have.get(key, NONE)}
    assert known == really
    queued = rows("outbox", f"id > {max((row['id'] for row in before['outbox']), default=0)} ORDER BY id")
    assert len(told.mails) == len(queued)
    numbers = [row["id"] for row in rows("history", f"id > {len(before['history'])}")]
    assert len(numbers) == len(told.records)
    for number, changes in zip(numbers, told.changes, strict=True):
        detail = history.detail(town.manager, number)
        assert detail is not None
        kept = [line for line in detail.changes if line.changed and not (line.block == BLOCK and accesses(number))]
        assert list(changes) == kept


def accesses(number: int) -> bool:
    """Whether the history tells this row's accesses one by one: an effect tells instead what they come to."""
    return rows("history", f"id = {number}")[0]["action"] not in (Action.SPACE_OPENED, Action.SPACE_CLOSED)


def line(effect: effects.Effect, what: str) -> EffectLine:
    (found,) = [one for one in effect_lines.lines(effect) if one.what == what]
    return found


def test_it_is_told_in_the_words_of_the_history(town: Town, julie: Actor) -> None:
    told = effects.of(validation(town, julie))
    assert effect_lines.heading(told) == "Rattachement de BON Julie, CCAS Terneuil"
    assert line(told, "Demande").after == "Validée"
    received = line(told, "Factures reçues")
    assert (received.kind, received.services) == (Kind.WON, ("Service VOIRIE",))
    assert (received.before, received.after) == ("Aucun accès", "Consultation et modification")
    assert line(told, "Courriel").after == "Votre rattachement à CCAS Terneuil est validé"
    assert effect_lines.totals(told) == [(Kind.CHANGED, 1), (Kind.WON, 6), (Kind.MAIL, 1)]


def test_services_on_which_the_same_happens_make_one_line(town: Town, julie: Actor) -> None:
    told = effects.of(suspension(town, julie))
    received = line(told, "Factures reçues")
    assert (received.kind, received.service) == (Kind.LOST, "Service ACHATS, Service JURIDIQUE")
    assert dict(effect_lines.totals(told))[Kind.LOST] == 6
    luc = builders.account("Abadie", "Luc")
    town.join(luc)
    told = effects.of(suspension(town, luc))
    assert line(told, "Factures reçues").services == (ALL_SERVICES,)


def test_an_access_narrowed_is_lost_and_one_turned_round_is_changed(town: Town, julie: Actor) -> None:
    member = town.membership(julie)["id"]

    def told(access: Access) -> Kind:
        changes = [Change(Space.INVOICES_RECEIVED, None, access)]
        return line(effects.of(lambda: access_changes.change(town.manager, [member], changes)), "Factures reçues").kind

    assert told(Access(True, False)) is Kind.LOST
    access_changes.change(town.manager, [member], [Change(Space.INVOICES_RECEIVED, None, Access(True, False))])
    assert told(Access(False, True)) is Kind.CHANGED
    assert told(BOTH) is Kind.WON


def test_a_batch_says_who_would_be_left_out_and_why(town: Town, julie: Actor) -> None:
    told = effects.of(batch(town, julie))
    left = effect_lines.lines(told)[0]
    assert (left.kind, left.person) == (Kind.LEFT_OUT, "Demande n° 999")
    assert left.after == "Cette demande n’existe plus."
    assert effect_lines.heading(told) == "2 décisions"
    assert [kind.counted(count) for kind, count in effect_lines.totals(told)] == [
        *("2 rattachements créés", "12 accès gagnés", "2 courriels partiront", "1 laissée de côté")
    ]


def test_removing_ends_a_membership_and_undoing_keeps_a_mail_back(town: Town, julie: Actor) -> None:
    told = effects.of(removal(town, julie))
    assert line(told, "Statut").kind is Kind.ENDED
    assert dict(effect_lines.totals(told))[Kind.ENDED] == 1
    told = effects.of(undoing(town, julie))
    assert dict(effect_lines.totals(told))[Kind.KEPT_BACK] == 1


def test_of_very_many_the_first_are_told_one_by_one_and_all_are_counted(
    town: Town, julie: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    verb = batch(town, julie)
    monkeypatch.setattr(effects, "MOST", 1)
    told = effects.of(verb)
    assert {one.person for one in told.accesses} == {"ABADIE Alex"} and len(told.changes) == 1
    assert (told.tally.members, told.tally.won, effect_lines.untold(told)) == (2, 12, 1)
    assert sum(one.kind is Kind.MAIL for one in effect_lines.lines(told)) == 1
    assert dict(effect_lines.totals(told))[Kind.MAIL] == 2


def test_what_changes_nothing_says_so_and_what_is_refused_raises(town: Town, julie: Actor) -> None:
    member = town.membership(julie)
    same = town.terms("ACHATS", "JURIDIQUE")
    told = effects.of(lambda: attachments.edit(town.manager, member["id"], member["version"], same))
    assert (effect_lines.lines(told), effect_lines.heading(told)) == ([], "Rien ne changerait")
    with pytest.raises(Refused):
        effects.of(lambda: validate(town.manager, [Decision(999)]))


def test_a_delegation_reads_as_in_the_history(town: Town, julie: Actor) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    member = town.membership(marc)["id"]
    told = effects.of(lambda: memberships.delegate(town.manager, member, user_level=True, structure_level=True))
    assert line(told, "Au niveau de la structure").after == "Comme le gestionnaire principal"
