"""Asking to join a structure, recording a request that came by mail, paper or telephone, taking it back (G1, G1.9)."""

import json
from datetime import date, timedelta

import pytest

from chorus_desktop.core import pending_memberships
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, record, withdraw
from chorus_desktop.core.membership_sheet import read
from chorus_desktop.core.models import Structure
from chorus_desktop.core.states import AccountStatus, Origin, Role
from tests import builders
from tests.builders import TODAY, Town, everything, rows


def test_a_request_waits_with_what_was_asked(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    lines = (AskedService(town.services["VOIRIE"], "Remplace M. Vasseur"), AskedService(town.services["ACHATS"]))
    request = ask(julie, Asked(town.id, False, lines, Role.SECONDARY_MANAGER, "  Arrivée en mars.  "))
    found = read(request)
    assert (found.subject, found.body.name) == ((julie.id, "BON Julie"), "CCAS Terneuil")
    assert (found.asked_role, found.comment, found.origin) == (
        Role.SECONDARY_MANAGER,
        "Arrivée en mars.",
        Origin.APPLICATION,
    )
    assert [(line.name, line.comment) for line in found.lines] == [
        ("Service ACHATS", ""),
        ("Service VOIRIE", "Remplace M. Vasseur"),
    ]
    row = rows("history")[-1]
    told = json.loads(row["record"])
    assert (row["action"], row["actor_id"], row["subject_id"]) == ("RATTACHEMENT_DEMANDE", julie.id, julie.id)
    assert told["facts"]["asked"]["services"] == ["Service VOIRIE", "Service ACHATS"]
    assert rows("outbox", "message LIKE 'RATTACHEMENT%'") == []


def test_the_manager_records_a_request_that_came_on_paper(town: Town) -> None:
    """With its date and origin, for somebody whose account need not be active yet (G1.9)."""
    celeste = builders.account("Montagne", "Céleste", active=False)
    received = TODAY - timedelta(12)
    request = record(town.manager, celeste.id or 0, town.asked("ACHATS"), received, Origin.PAPER)
    (row,) = rows("membership_request")
    assert (row["origin"], row["recorded_by_id"], row["asked_at"][:10]) == ("COURRIER", 1, received.isoformat())
    (shown,) = pending_memberships.listing(town.manager).first("age", False, 9)
    assert (shown.name, shown.age) == ("MONTAGNE Céleste", 12)
    history = rows("history")[-1]
    assert (history["action"], history["actor_id"], history["subject_id"]) == (
        "RATTACHEMENT_DEMANDE_SAISIE",
        1,
        celeste.id,
    )
    validate(town.manager, [Decision(request)])
    assert town.rights_of(celeste) == {"ACHATS": ("2026-03-10", None)}


def test_a_request_of_today_is_received_now(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    record(town.manager, julie.id or 0, town.asked("ACHATS"), TODAY, Origin.TELEPHONE)
    assert rows("membership_request")[0]["asked_at"] == "2026-03-10T08:30:00.000000Z"


@pytest.mark.parametrize(
    ("received", "sentence"),
    [
        (TODAY + timedelta(1), "La date de réception (11/03/2026) est à venir."),
        (date(202, 3, 10), "La date de réception (10/03/0202) est trop ancienne."),
        (date(1999, 12, 31), "La date de réception (31/12/1999) est trop ancienne."),
    ],
)
def test_a_date_of_reception_that_cannot_be(town: Town, received: date, sentence: str) -> None:
    julie = builders.account("Bon", "Julie")
    before = everything()
    with pytest.raises(Refused) as refused:
        record(town.manager, julie.id or 0, town.asked("ACHATS"), received, Origin.PAPER)
    assert (str(refused.value), refused.value.field) == (sentence, "received_on")
    assert everything() == before


def test_the_applicant_takes_a_request_back(town: Town) -> None:
    """« Retirée »: it can be decided no more, and another one can be made."""
    julie = builders.account("Bon", "Julie")
    request = town.ask(julie, "ACHATS")
    withdraw(julie, request)
    (row,) = rows("membership_request")
    assert (row["status"], row["decided_by"], row["decided_at"]) == (
        "SUPPRIMEE",
        "BON Julie",
        "2026-03-10T08:30:00.000000Z",
    )
    for attempt in (
        lambda: withdraw(julie, request),
        lambda: validate(town.manager, [Decision(request)]),
        lambda: refuse(town.manager, [Decision(request)], "Doublon."),
        lambda: read(request),
    ):
        with pytest.raises(Overtaken, match=r"Retirée par BON Julie le 10/03/2026 à 09:30\."):
            attempt()
    assert town.ask(julie, "VOIRIE") == request + 1


def test_a_request_that_does_not_exist(town: Town) -> None:
    for attempt in (
        lambda: withdraw(town.manager, 4_000),
        lambda: read(4_000),
        lambda: validate(town.manager, [Decision(4_000)]),
    ):
        with pytest.raises(Refused, match="Cette demande n’existe plus"):
            attempt()


def test_a_second_request_waits_for_the_first(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.ask(julie, "ACHATS")
    with pytest.raises(Refused) as refused:
        town.ask(julie, "VOIRIE")
    assert str(refused.value) == "Votre demande n° 1 du 10/03/2026 pour CCAS Terneuil attend déjà une réponse."
    with pytest.raises(Refused, match="attend déjà"):
        record(town.manager, julie.id or 0, town.asked("VOIRIE"), TODAY, Origin.PAPER)
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil", "URBA")
    hospital.ask(julie, "URBA")


def test_what_is_asked_of_a_structure_must_be_there(town: Town) -> None:
    """At least one active service, or the whole structure; of a structure that is active."""
    julie = builders.account("Bon", "Julie")
    with pytest.raises(Refused, match="Cochez au moins un service, ou « Rattacher à la structure »"):
        town.ask(julie)
    town.deactivate("VOIRIE")
    with pytest.raises(Refused, match="n’est pas actif"):
        town.ask(julie, "VOIRIE")
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil", "URBA")
    with pytest.raises(Refused, match="n’est pas actif"):
        ask(julie, Asked(town.id, services=(AskedService(hospital.services["URBA"]),)))
    with pytest.raises(Refused, match="n’existe plus"):
        ask(julie, Asked(4_000, whole_structure=True))
    builders.change(Structure, hospital.id, status="INACTIVE")
    with pytest.raises(Refused, match="Hôpital de Terneuil est inactive") as refused:
        hospital.ask(julie, "URBA")
    assert refused.value.field == "structure"
    assert rows("membership_request") == []


def test_a_structure_without_active_service_can_only_be_asked_whole(town: Town) -> None:
    for code in ("FACTURES_PUBLIQUES", "ACHATS", "JURIDIQUE", "VOIRIE"):
        town.deactivate(code)
    julie = builders.account("Bon", "Julie")
    request = town.ask(julie)
    assert read(request).whole_by_default
    assert read(request).services() == []


@pytest.mark.parametrize("status", [AccountStatus.CLOSED, AccountStatus.DEACTIVATED])
def test_a_closed_account_asks_nothing(town: Town, status: AccountStatus) -> None:
    julie = builders.account("Bon", "Julie")
    builders.close_account(julie, status)
    with pytest.raises(Refused, match="Ce compte ne peut pas faire de demande"):
        town.ask(julie, "ACHATS")
    for user in (julie.id or 0, 4_000):
        with pytest.raises(Refused, match="Ce compte ne peut pas faire de demande"):
            record(town.manager, user, town.asked("ACHATS"), TODAY, Origin.PAPER)


def test_nobody_asks_to_be_primary_manager(town: Town) -> None:
    """The role is only transferred (G6), and who has it has every right already."""
    julie = builders.account("Bon", "Julie")
    with pytest.raises(Refused, match="ne se donne que par le transfert") as refused:
        town.ask(julie, "ACHATS", role=Role.PRIMARY_MANAGER)
    assert refused.value.field == "role"
    with pytest.raises(Refused, match="Le gestionnaire principal de CCAS Terneuil y a déjà tous les droits"):
        town.ask(town.manager, "ACHATS")


@pytest.mark.parametrize("where", ["comment", "services"])
def test_a_comment_has_255_characters(town: Town, where: str) -> None:
    """Blanks around it do not count: what is stored is what was counted."""
    julie = builders.account("Bon", "Julie")

    def asked(text: str) -> Asked:
        line = AskedService(town.services["ACHATS"], text if where == "services" else "")
        return Asked(town.id, services=(line,), comment=text if where == "comment" else "")

    with pytest.raises(Refused) as refused:
        ask(julie, asked("é" * 256))
    assert str(refused.value) == "Ce texte compte 256 caractères\u202f; il en faut 255 au plus."
    assert refused.value.field == where
    ask(julie, asked(f"  {'é' * 255}\n"))
    table = "membership_request" if where == "comment" else "membership_request_line"
    assert rows(table)[0]["comment"] == "é" * 255
