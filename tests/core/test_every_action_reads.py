"""Each thing that the history can tell of reads well: no code, no English, no number of a table (G4.2, G4.3)."""

import re
from datetime import timedelta
from enum import StrEnum

import pytest

from chorus_desktop.core import (
    access_changes,
    bank_accounts,
    clock,
    expiry,
    history,
    ledger,
    membership_requests,
    memberships,
    passwords,
    reports,
    services,
    space_changes,
    states,
    structures,
    subscription_decisions,
    subscription_requests,
    undo,
    upgrade,
    user_editing,
    users,
)
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.activation import prepare
from chorus_desktop.core.attachments import attach, edit
from chorus_desktop.core.history import Detail
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.models import Subscription, SubscriptionRequest
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM, Actor
from chorus_desktop.core.states import Action, Origin, Role, Space
from chorus_desktop.core.subscription_requests import AskedSpace
from tests import builders
from tests.builders import TODAY, Town, rows

CODES = {
    str(code)
    for states_of in vars(states).values()
    if isinstance(states_of, type) and issubclass(states_of, StrEnum)
    for code in states_of
} - {"SIRET", "RIDET"}
ENGLISH = set(
    """
    none true false null the of and by with whole status membership request space user access reason comment granted
    asked role starts ends open closed kind name login password labels facts actor subject undone reported
    requests subscriptions refused copied until from to
    """.split()  # noqa: SIM905
)
NUMBERED = {"Opération", "Annule", "Décisions concernées"}
"""What tells of other rows of the history, whose numbers are told."""
NOT_YET = {
    Action.STRUCTURE_EDITED,
    Action.STRUCTURE_FLAGGED,
    Action.STRUCTURE_RENUMBERED,
    Action.DOCUMENT_ADDED,
    Action.DOCUMENT_REMOVED,
    Action.MANDATE_SIGNED,
    Action.MANDATE_REVOKED,
    Action.MEMBERSHIP_IMPORTED,
    Action.TECHNICAL_USER_CREATED,
    Action.TECHNICAL_PASSWORD_RESET,
    Action.DIRECTORY_IMPORTED,
    Action.ROLE_TRANSFERRED,
    Action.SUCCESSOR_NAMED,
    Action.MEMBERSHIP_LEFT,
    Action.ACCOUNT_DEACTIVATED,
    Action.ACCOUNT_REACTIVATED,
    Action.ACCOUNT_CLOSED,
    Action.PASSWORD_CODE_GIVEN,
    Action.PASSWORD_CHANGED,
    Action.RECOVERY_KEY_RENEWED,
    Action.MAIL_CONFIGURED,
    Action.TEMPLATE_CHANGED,
    Action.REASONS_CHANGED,
    Action.DATABASE_RESTORED,
}
"""No verb writes these here: a bare row stands for each. Who writes the verb adds it to the days below."""


def last() -> int:
    return int(rows("history")[-1]["id"])


def version_of(table: str, id: int) -> int:
    return int(rows(table, "id = ?", id)[0]["version"])


def days_of_requests(town: Town) -> None:
    """Requests of both kinds, recorded, withdrawn, decided, undone, carried over."""
    pauline = town.manager
    julie, marc, alex = (builders.account(*name) for name in (("Bon", "Julie"), ("Abadie", "Marc"), ("Bossan", "Alex")))
    membership_requests.withdraw(julie, town.ask(julie, "ACHATS", comment="Merci."))
    validate(
        pauline, [Decision(town.ask(julie, "ACHATS", "VOIRIE"), town.terms("ACHATS", ends_on=TODAY + timedelta(9)))]
    )
    undo.undo(pauline, [last()])
    refuse(pauline, [Decision(rows("membership_request")[-1]["id"])], "Finalement non.")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    membership_requests.record(pauline, alex.id or 0, town.asked("JURIDIQUE"), TODAY - timedelta(3), Origin.PAPER)
    refuse(pauline, [Decision(rows("membership_request")[-1]["id"])], "Doublon.")
    reports.report(pauline, [last()])
    reports.take_back(pauline, [last() - 1])
    memberships.delegate(pauline, town.membership(marc)["id"], user_level=False, structure_level=True)
    days_of_accesses(town, julie, alex)


def days_of_accesses(town: Town, julie: Actor, alex: Actor) -> None:
    pauline = town.manager
    people = [julie, alex]
    town.join(julie, "ACHATS", "VOIRIE")
    town.join(alex)
    own, other = (town.membership(person)["id"] for person in people)
    space_changes.open_space(pauline, town.id, Space.WORKS_INVOICES)
    works = AskedSpace(Space.WORKS_INVOICES, None, Access(True, False))
    pending = [row[0] for row in fetch(SubscriptionRequest.select(SubscriptionRequest.id))]
    subscription_decisions.validate(pauline, [subscription_decisions.Decision(pending[0])])
    undo.undo(pauline, [last()])
    subscription_decisions.refuse(pauline, [subscription_decisions.Decision(pending[0])], "Pas de travaux.")
    space_changes.close_space(pauline, town.id, Space.WORKS_INVOICES)
    undo.undo(pauline, [last()])
    space_changes.open_space(pauline, town.id, Space.INVOICES_TO_VALIDATE)
    (held,) = rows("subscription", "membership_id = 1 AND space = ?", str(Space.WORKS_INVOICES))
    builders.change(Subscription, held["id"], consultation=False, modification=False)
    subscription_requests.ask(pauline, town.id, [works])
    one = AskedSpace(Space.INVOICES_TO_VALIDATE, town.services["ACHATS"], Access(True, True), "Pour les achats")
    for request in fetch(SubscriptionRequest.select(SubscriptionRequest.id, SubscriptionRequest.user)):
        if request[1] == julie.id and rows("subscription_request", "id = ?", request[0])[0]["status"].startswith("EN_"):
            subscription_decisions.refuse(pauline, [subscription_decisions.Decision(request[0])], "Trop tôt.")
    asked = subscription_requests.ask(julie, town.id, [one], "Bonjour")
    subscription_requests.withdraw(julie, asked or 0)
    both, none = Access(True, True), Access(False, False)
    access_changes.change(pauline, [own], [Change(Space.INVOICES_TO_VALIDATE, town.services["ACHATS"], both)])
    access_changes.change(pauline, [own], [Change(Space.INVOICES_ISSUED, None, none)])
    access_changes.copy(pauline, own, [other])


def days_of_members(town: Town) -> None:
    pauline = town.manager
    ines, noe = builders.account("Vidal", "Inès"), builders.account("Leroy", "Noé")
    attach(pauline, town.id, [ines.id or 0, noe.id or 0], town.terms("ACHATS", comment="Nouvelles recrues"))
    held = town.membership(ines)
    terms = town.terms("VOIRIE", comment="Change de service", starts_on=TODAY, ends_on=TODAY + timedelta(30))
    edit(pauline, held["id"], held["version"], terms)
    suspend(pauline, [Seen(held["id"])])
    reactivate(pauline, [Seen(held["id"])])
    remove(pauline, [Seen(held["id"])])
    with clock.at(builders.MORNING - timedelta(20)):
        lou = builders.account("Marin", "Lou")
        town.join(lou, "ACHATS", starts_on=TODAY - timedelta(20), ends_on=TODAY - timedelta(2))
    expiry.record()


def days_of_the_register(town: Town) -> None:
    pauline = town.manager
    service = services.add_service(pauline, town.id, "ECOLES", "Écoles")
    services.edit_service(pauline, service, version_of("service", service), "Écoles et crèches", None, None)
    services.deactivate_service(pauline, service)
    services.reactivate_services(pauline, [service])
    typed = bank_accounts.Typed("FR1420041010050500013M02606", "PSSTFRPPPAR", "Trésorerie")
    account = bank_accounts.add(pauline, town.id, typed)
    bank_accounts.edit(pauline, account, version_of("bank_account", account), typed._replace(holder="Régie"))
    bank_accounts.remove(pauline, account, version_of("bank_account", account))
    zoe = builders.account("Petit", "Zoé", active=False)
    town.ask(builders.account("Rey", "Léa"), "ACHATS")
    membership_requests.record(pauline, zoe.id or 0, town.asked("ACHATS"), TODAY, Origin.E_MAIL)
    seen = user_editing.read(pauline, zoe.id or 0)
    user_editing.edit(pauline, zoe.id or 0, seen.version, seen.identity._replace(city="Terneuil", phone="0123456789"))
    prepare(pauline, [zoe.id or 0])
    users.activate(DISCONNECTED, zoe.id or 0, passwords.UNUSABLE)
    structures.create(pauline, structures.Sheet("14700985600135", "Mairie de Terneuil", confirmed=True))
    upgrade.record_upgrade(1)


@pytest.fixture
def told(town: Town) -> dict[Action, list[Detail]]:
    """Every row of some days, by action."""
    for days in (days_of_requests, days_of_members, days_of_the_register):
        days(town)
    person, body = Person(town.manager.id or 0, town.manager.name), structures.named(town.id)
    for action in sorted(NOT_YET):
        with ledger.operation(SYSTEM) as op, op.record(action, person, body):
            pass
    found: dict[Action, list[Detail]] = {}
    for number, action in [(row["id"], row["action"]) for row in rows("history")]:
        detail = history.detail(town.manager, number)
        if detail is not None:
            found.setdefault(Action(action), []).append(detail)
    return found


def test_each_action_is_told_and_reads_well(told: dict[Action, list[Detail]]) -> None:
    assert set(Action) - told.keys() == {Action.FOUNDED} - told.keys()
    wrong = [(detail.row.id, fault) for details in told.values() for detail in details for fault in faults(detail)]
    assert wrong == []


def faults(detail: Detail) -> list[str]:
    """What no manager should have to read."""
    text = detail.text.replace(detail.hash, "")
    found = [f"code {code}" for code in CODES if re.search(rf"\b{code}\b", text)]
    found += [f"code {name}" for name in re.findall(r"\b[A-Z]+_[A-Z_]+\b", text) if name != "FACTURES_PUBLIQUES"]
    found += [f"name {name}" for name in re.findall(r"\b[a-z]+_[a-z_]+\b", text)]
    found += [f"date {date}" for date in re.findall(r"\d{4}-\d\d-\d\d", text)]
    found += [f"English {word}" for word in re.findall(r"[a-z]+", text.lower()) if word in ENGLISH]
    said = [line.text for line in detail.lines if line.label not in NUMBERED]
    said += [part for change in detail.changes for part in (change.label, change.before, change.after)]
    found += [f"number in {part}" for part in said if re.search(r"n°\s*\d", part)]
    found += [f"empty {line}" for line in detail.lines if not (line.label and line.text)]
    found += [f"empty {change}" for change in detail.changes if not (change.label and change.before and change.after)]
    return found


SILENT = {Action.UPGRADED, Action.DECISION_REPORTED} | NOT_YET
"""Rows that change nothing that a screen shows."""


def test_what_was_changed_is_told(told: dict[Action, list[Detail]]) -> None:
    """Not only that something was done: before and after, or what was asked."""
    mute = {
        action
        for action, details in told.items()
        for detail in details
        if action not in SILENT and not detail.changes and len(detail.lines) < 3
    }
    assert mute == set()


def test_what_an_undoing_gives_back_is_told(told: dict[Action, list[Detail]]) -> None:
    titles = {detail.title for detail in told[Action.DECISION_UNDONE]}
    assert (
        titles
        == {
            "Annulation\u00a0: rattachement de BON Julie",
            "Annulation\u00a0: abonnement de BON Julie",
            "Annulation\u00a0: fermeture d’un espace",
        }
        or "Annulation\u00a0: rattachement de BON Julie" in titles
    )
    assert all(detail.changes for detail in told[Action.DECISION_UNDONE])
    lines = {line.label: line.text for detail in told[Action.DECISION_UNDONE] for line in detail.lines}
    assert re.fullmatch(r"n°\u00a0\d+, .+, du \d\d/\d\d/2026 à \d\d:\d\d, par DUFOUR Pauline", lines["Annule"])
