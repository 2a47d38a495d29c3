"""Several requests at once: one transaction, one history row each, and those that fail are left out by name (G1.6)."""

import json

import pytest

from chorus_desktop.core import ledger
from chorus_desktop.core.batch import CHUNK
from chorus_desktop.core.errors import Cancelled, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import withdraw
from chorus_desktop.core.models import MembershipRequest
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import Town, everything, rows


def applicants(count: int) -> list[Actor]:
    return [builders.account(f"Nom {number:03}", "Prénom") for number in range(count)]


def decisions(requests: list[int]) -> list[Decision]:
    return [Decision(request) for request in requests]


def test_one_operation_one_history_row_each(town: Town) -> None:
    """The role asked, else simple; start today; default ticks."""
    people = applicants(4)
    requests = [town.ask(person, "ACHATS", role=Role.SECONDARY_MANAGER) for person in people[:1]]
    requests += [town.ask(person, "ACHATS", "VOIRIE") for person in people[1:]]
    summary = validate(town.manager, decisions(requests))
    assert (summary.done, summary.names, summary.failures) == (4, tuple(person.name for person in people), ())
    history = rows("history")[-4:]
    assert {row["operation"] for row in history} == {history[0]["id"]}
    assert [json.loads(row["record"])["facts"]["request"] for row in history] == requests
    told = rows("outbox", "message = 'RATTACHEMENT_VALIDE'")
    assert [row["user_id"] for row in told] == [person.id for person in people]
    assert town.membership(people[0])["role"] == "GESTIONNAIRE_SECONDAIRE"
    assert town.rights_of(people[1]) == {"ACHATS": ("2026-03-10", None), "VOIRIE": ("2026-03-10", None)}


def test_refused_with_one_reason(town: Town) -> None:
    requests = [town.ask(person, "ACHATS") for person in applicants(3)]
    summary = refuse(town.manager, decisions(requests), "Doublon.")
    assert summary.done == 3
    assert {(row["status"], row["reason"]) for row in rows("membership_request")} == {("REFUSEE", "Doublon.")}
    assert len({row["operation"] for row in rows("history")[-3:]}) == 1


def test_those_that_fail_are_left_out_and_told_by_name(town: Town) -> None:
    """Withdrawn, decided, closed account, changed, a service gone, unknown: the others go through."""
    people = applicants(7)
    requests = [town.ask(person, "ACHATS") for person in people[:6]]
    requests.append(town.ask(people[6], "VOIRIE"))
    withdraw(people[1], requests[1])
    refuse(town.manager, [Decision(requests[2])], "Doublon.")
    builders.close_account(people[3])
    builders.change(MembershipRequest, requests[4], comment="Autre chose")
    town.deactivate("VOIRIE")
    asked = decisions(requests)
    asked[4] = asked[4]._replace(version=1)
    summary = validate(town.manager, [*asked, Decision(4_000)])
    assert summary.names == ("NOM 000 Prénom", "NOM 005 Prénom")
    assert {failure.name: str(failure.cause) for failure in summary.failures} == {
        "NOM 001 Prénom": "Retirée par NOM 001 Prénom le 10/03/2026 à 09:30.",
        "NOM 002 Prénom": "Refusée par DUFOUR Pauline le 10/03/2026 à 09:30.",
        "NOM 003 Prénom": "Le compte de NOM 003 Prénom est désactivé ou clôturé.",
        "NOM 004 Prénom": "Modifié entre-temps par Système le 10/03/2026 à 09:30.",
        "NOM 006 Prénom": "Aucun des services demandés n’est actif.",
        "Demande n° 4000": "Cette demande n’existe plus.",
    }
    assert {failure.structure for failure in summary.failures} == {"CCAS Terneuil", ""}
    assert [town.membership(person) == {} for person in people] == [False, True, True, True, True, False, True]
    assert len(rows("outbox", "message = 'RATTACHEMENT_VALIDE'")) == 2
    assert len(rows("history", "action = 'RATTACHEMENT_VALIDE'")) == 2


def test_the_same_request_twice_is_decided_once(town: Town) -> None:
    request = town.ask(applicants(1)[0], "ACHATS")
    summary = validate(town.manager, [Decision(request), Decision(request)])
    assert (summary.done, summary.failures) == (1, ())
    assert len(rows("membership")) == 2
    assert len(rows("history", "action = 'RATTACHEMENT_VALIDE'")) == 1


def test_when_all_fail_nothing_is_written(town: Town) -> None:
    people = applicants(2)
    requests = [town.ask(person, "ACHATS") for person in people]
    refuse(town.manager, decisions(requests), "Doublon.")
    before = everything()
    summary = validate(town.manager, decisions(requests))
    assert (summary.done, len(summary.failures)) == (0, 2)
    assert everything() == before


def test_no_request_at_all(town: Town) -> None:
    before = everything()
    assert validate(town.manager, []).done == 0
    assert everything() == before


def test_one_alone_raises(town: Town) -> None:
    request = town.ask(applicants(1)[0], "ACHATS")
    refuse(town.manager, [Decision(request)], "Doublon.")
    with pytest.raises(Refused, match="Refusée par DUFOUR Pauline"):
        validate(town.manager, [Decision(request)])


def test_progress_tells_how_many_and_who(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chorus_desktop.core.batch.CHUNK", 2)
    requests = [town.ask(person, "ACHATS") for person in applicants(5)]
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, name: str) -> None:
        told.append((done, total, name))

    validate(town.manager, decisions(requests), progress)
    assert told == [(2, 5, "NOM 001 Prénom"), (4, 5, "NOM 003 Prénom"), (5, 5, "NOM 004 Prénom")]
    assert {row["operation"] for row in rows("history")[-5:]} == {rows("history")[-5]["id"]}


def test_cancelling_writes_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chorus_desktop.core.batch.CHUNK", 2)
    requests = [town.ask(person, "ACHATS") for person in applicants(5)]
    before = everything()

    def stop(done: int, total: int, name: str) -> None:
        assert len(rows("history")) > len(before["history"])
        raise Cancelled

    with pytest.raises(Cancelled):
        validate(town.manager, decisions(requests), stop)
    with pytest.raises(Cancelled):
        refuse(town.manager, decisions(requests), "Doublon.", stop)
    assert everything() == before
    assert validate(town.manager, decisions(requests)).done == 5


def test_a_preview_of_a_batch_leaves_no_trace(town: Town) -> None:
    requests = [town.ask(person, "ACHATS") for person in applicants(3)]
    before = everything()
    summary, records = ledger.preview(lambda: validate(town.manager, decisions(requests)))
    assert (summary.done, len(records)) == (3, 3)
    assert everything() == before
    assert validate(town.manager, decisions(requests)) == summary


def test_a_chunk_is_small_enough_to_tell_progress_often() -> None:
    assert 100 <= CHUNK <= 2_000
