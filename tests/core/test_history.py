"""« Historique » (G4): who sees which rows, what the filters find, how each action reads, whether its seal holds."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import (
    accounts,
    clock,
    history,
    ledger,
    membership_decisions,
    membership_requests,
    memberships,
    passwords,
    seal,
    users,
)
from chorus_desktop.core.attachments import attach, edit
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.history import Detail, HistoryRow
from chorus_desktop.core.history_changes import TABLES
from chorus_desktop.core.history_filters import ALL, Filters
from chorus_desktop.core.history_words import number
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import RECORDED, History, Membership, MembershipRequest, Service, Structure, User, proxy
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Action, RequestStatus, Role
from chorus_desktop.core.text import day
from chorus_desktop.core.words import ACTIONS
from tests import demonstrated
from tests.demonstrated import actor

CCAS = 1
TRIGGERS = ("history_keeps_rows", "history_loses_nothing", "history_replaces_nothing", "history_is_a_chain")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Path]:
    """A copy of the demonstration, on a fixed day."""
    with demonstrated.opened(tmp_path):
        yield tmp_path / "demonstration.db"


@pytest.fixture
def pauline(opened: Path) -> Actor:
    """Primary manager of four structures, secondary manager of the fifth."""
    return actor(demonstrated.PAULINE)


@pytest.fixture
def hubert(opened: Path) -> Actor:
    """Primary manager of the fifth structure, secondary manager of CCAS Terneuil."""
    return actor("hubert.dufour@exemple.fr")


@pytest.fixture
def julie(opened: Path) -> Actor:
    """A simple user of CCAS Terneuil, for the service « juridique »; her request for three more waits."""
    return actor(demonstrated.JULIE)


def seen(who: Actor, filters: Filters = ALL) -> list[HistoryRow]:
    return history.listing(who, filters).first("date", True, 1_000)


def newest(who: Actor) -> Detail:
    found = history.detail(who, seen(who)[0].id)
    assert found is not None
    return found


def lines(detail: Detail) -> dict[str, str]:
    return {line.label: line.text for line in detail.lines}


def changes(detail: Detail) -> list[tuple[str, str, str]]:
    return [(change.label, change.before, change.after) for change in detail.changes]


def of(who: Actor, action: Action, name: str = "") -> Detail:
    """The last row of this action, about this person."""
    row = next(row for row in seen(who) if row.action is action and name in row.subject)
    found = history.detail(who, row.id)
    assert found is not None
    return found


def pending(user: Actor) -> int:
    row = fetch_one(
        MembershipRequest.select(MembershipRequest.id).where(
            MembershipRequest.user == user.id, MembershipRequest.status == RequestStatus.PENDING
        )
    )
    assert row is not None
    return int(row[0])


def services(*codes: str) -> list[int]:
    found = dict(fetch(Service.select(Service.code, Service.id).where(Service.structure == CCAS)))
    return [found[code] for code in codes]


# Who sees what


def test_newest_first(pauline: Actor) -> None:
    rows = seen(pauline)
    assert [row.id for row in rows] == sorted((row.id for row in rows), reverse=True)
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    assert history.listing(pauline).count() == len(rows)


def test_a_manager_sees_the_structures_managed_and_the_accounts_of_their_people(hubert: Actor) -> None:
    people = {
        row[0]
        for model in (Membership, MembershipRequest)
        for row in fetch(model.select(model.user).join(Structure).where(model.structure.in_([CCAS, 5])))
    }
    expected = {
        row[0]
        for row in fetch(History.select(History.id, History.structure_id, History.subject_id))
        if row[1] in (CCAS, 5) or (row[1] is None and row[2] in people)
    }
    assert {row.id for row in seen(hubert)} == expected
    named = {row.subject for row in seen(hubert) if not row.structure}
    assert "BON Julie" in named
    assert "MONTAGNE Céleste" not in named  # an applicant at the hospital, which he does not manage


def test_also_older_rows(hubert: Actor) -> None:
    """He manages CCAS Terneuil since a few months; what happened there before is his to see."""
    became = next(row for row in reversed(seen(hubert)) if row.subject == hubert.name and row.word == "Validée")
    assert any(row.id < became.id and row.identifier == "14700985600135" for row in seen(hubert))


def test_an_account_without_any_structure_is_nobodys(pauline: Actor) -> None:
    assert not [row for row in seen(pauline) if "VASSEUR" in row.subject or "WEBER" in row.subject]
    row = fetch_one(History.select(History.id).where(History.subject_name == "WEBER Hugo"))
    assert row is not None
    assert history.detail(pauline, row[0]) is None


def test_a_simple_user_sees_nothing(julie: Actor) -> None:
    assert seen(julie) == []
    assert history.detail(julie, 1) is None


def test_whoever_manages_no_more_sees_no_more(hubert: Actor) -> None:
    with clock.at(clock.now() - timedelta(days=900)):
        assert seen(hubert) == []


# Filters


def test_search_in_person_structure_and_author_without_accents(pauline: Actor) -> None:
    assert {row.subject for row in seen(pauline, Filters("FRANÇOIS tess"))} == {"TESSIER François"}
    assert {row.subject for row in seen(pauline, Filters("francois tess"))} == {"TESSIER François"}
    assert {row.identifier for row in seen(pauline, Filters("257801344"))} == {"25780134400021"}
    by_hubert = seen(pauline, Filters("dufour hubert", word="Validée"))
    assert {"DUFOUR Hubert"} <= {row.actor for row in by_hubert}
    assert seen(pauline, Filters("100%_")) == []


def test_word_and_period(pauline: Actor) -> None:
    assert {row.action for row in seen(pauline, Filters(word="Refusée"))} == {Action.MEMBERSHIP_REFUSED}
    assert len({row.action for row in seen(pauline, Filters(word="Créé"))}) > 3
    week = seen(pauline, Filters(days=7))
    first = clock.today() - timedelta(days=6)
    assert 0 < len(week) < len(seen(pauline))
    assert [row for row in seen(pauline) if row.at.astimezone().date() >= first] == week
    assert all(row.at.astimezone().date() == clock.today() for row in seen(pauline, Filters(days=1)))


@pytest.mark.parametrize("sort", ["date", "person", "structure"])
def test_every_sort_runs(pauline: Actor, sort: str) -> None:
    found = [list(history.listing(pauline).ids(sort, descending)) for descending in (False, True)]
    assert found[0] == found[1][::-1]


# One row whole


def test_a_validation_reads_well(pauline: Actor, julie: Actor) -> None:
    """Two of three granted, one of them until a date, one service kept, one refused: the picture of look.md 7."""
    after_sales, administration, legal = services("650050", "720050", "722550")
    today = clock.today()
    end = today + timedelta(days=90)
    request_id = pending(julie)
    terms = Terms(
        Role.SIMPLE_USER,
        today,
        today + timedelta(days=365),
        "Prend la suite de Rémi Vasseur.",
        services=(ServiceTerms(after_sales), ServiceTerms(administration, ends_on=end), ServiceTerms(legal)),
    )
    held = fetch_one(Membership.select(Membership.starts_on, Membership.ends_on).where(Membership.user == julie.id))
    assert held is not None
    membership_decisions.validate(pauline, [Decision(request_id, terms)])
    detail = newest(pauline)
    assert detail.title == "Rattachement de BON Julie"
    assert (detail.row.word, detail.place) == ("Validée", "CCAS Terneuil  ·  147\u202f009\u202f856\u202f00135")
    said = lines(detail)
    assert said["Décidé par"] == "DUFOUR Pauline, gestionnaire principal"
    assert said["Le"] == f"{detail.row.at.astimezone():%d/%m/%Y à %H:%M}"
    assert said["Demandé le"] == f"{day(today - timedelta(days=3))} par BON Julie"
    assert said["Origine"] == "Application"
    assert said["Demandé"] == "Service après-vente, Service Administration, Service achats"
    assert said["Commentaire du demandeur"] == "Prend la suite de Rémi Vasseur au service achats."
    assert said["Accordé"] == (
        "Utilisateur simple · Service après-vente, Service Administration, Service juridique · "
        f"à partir du {day(held[0])} · jusqu’au {day(today + timedelta(days=365))}"
    )
    assert said["Commentaire"] == "Prend la suite de Rémi Vasseur."
    assert changes(detail) == [
        ("Demande", "En cours de validation", "Validée"),
        ("Statut", "Validé", "Validé"),
        ("Rôle", "Utilisateur simple", "Utilisateur simple"),
        ("Toute la structure", "Non", "Non"),
        ("Début", day(held[0]), day(held[0])),
        ("Fin", day(held[1]), day(today + timedelta(days=365))),
        ("Service après-vente", "—", f"Habilité à partir du {day(today)}"),
        ("Service Administration", "—", f"Habilité à partir du {day(today)} jusqu’au {day(end)}"),
        ("Service juridique", "Habilité", "Habilité"),
        ("Service achats", "Demandé", "Non accordé"),
    ]
    assert [change.changed for change in detail.changes] == [
        *(True, False, False, False, False, True, True, True, False, True)
    ]


def test_the_dates_of_a_service_read_with_its_name(pauline: Actor, julie: Actor) -> None:
    """The record of such a change holds neither the service nor its name."""
    (legal,) = services("722550")
    today = clock.today()
    end = today + timedelta(days=30)
    membership_decisions.validate(
        pauline,
        [Decision(pending(julie), Terms(Role.SIMPLE_USER, today, services=(ServiceTerms(legal, ends_on=end),)))],
    )
    row = fetch_one(Membership.select(Membership.starts_on).where(Membership.user == julie.id))
    assert row is not None
    started = f"Habilité à partir du {day(row[0])}"
    assert ("Service juridique", started, f"{started} jusqu’au {day(end)}") in changes(newest(pauline))


def test_the_whole_structure_takes_the_place_of_the_services(pauline: Actor, julie: Actor) -> None:
    terms = Terms(Role.SECONDARY_MANAGER, clock.today(), whole_structure=True)
    membership_decisions.validate(pauline, [Decision(pending(julie), terms)])
    made = changes(newest(pauline))
    assert ("Rôle", "Utilisateur simple", "Gestionnaire secondaire") in made
    assert ("Toute la structure", "Non", "Oui") in made
    assert ("Service juridique", "Habilité", "Toute la structure") in made
    assert made[-1] == ("Service juridique", "Habilité", "Toute la structure")
    assert lines(newest(pauline))["Accordé"].startswith("Gestionnaire secondaire · Toute la structure")


def test_a_withdrawn_right_reads_as_lost(pauline: Actor, julie: Actor) -> None:
    (after_sales,) = services("650050")
    terms = Terms(Role.SIMPLE_USER, clock.today(), services=(ServiceTerms(after_sales),))
    membership_decisions.validate(pauline, [Decision(pending(julie), terms)])
    made = changes(newest(pauline))
    assert ("Service juridique", "Habilité", "—") in made
    assert ("Service Administration", "Demandé", "Non accordé") in made


def test_a_refusal_reads_well(pauline: Actor, julie: Actor) -> None:
    membership_decisions.refuse(pauline, [Decision(pending(julie))], "Demandez d’abord l’accord de votre chef.")
    detail = newest(pauline)
    assert (detail.title, detail.row.word) == ("Refus du rattachement de BON Julie", "Refusée")
    assert lines(detail)["Motif"] == "Demandez d’abord l’accord de votre chef."
    assert changes(detail) == [("Demande", "En cours de validation", "Refusée")]


def test_a_batch_says_how_many_were_done_together(pauline: Actor) -> None:
    waiting = MembershipRequest.select(MembershipRequest.id).where(MembershipRequest.status == RequestStatus.PENDING)
    ids = [row[0] for row in fetch(waiting)]
    membership_decisions.refuse(pauline, [Decision(request_id) for request_id in ids[:3]], "Doublon.")
    first = seen(pauline)[2].id
    assert lines(newest(pauline))["Opération"] == f"{number(first)}, avec 2 autres actions"


def test_a_request_and_its_withdrawal_read_well(pauline: Actor, julie: Actor) -> None:
    detail = of(pauline, Action.MEMBERSHIP_ASKED, "BON")
    assert (detail.title, detail.row.word) == ("Demande de rattachement de BON Julie", "Créé")
    assert lines(detail)["Demandé par"] == "BON Julie, utilisateur simple"
    assert "Demandé le" not in lines(detail)
    assert changes(detail) == [
        ("Demande", "—", "En cours de validation"),
        ("Service après-vente", "—", "Demandé"),
        ("Service Administration", "—", "Demandé\u00a0: Remplace M. Vasseur"),
        ("Service achats", "—", "Demandé"),
    ]
    membership_requests.withdraw(julie, pending(julie))
    detail = newest(pauline)
    assert (detail.title, detail.row.word) == ("Retrait de la demande de rattachement de BON Julie", "Retirée")
    assert lines(detail)["Fait par"] == "BON Julie, utilisateur simple"
    assert changes(detail) == [("Demande", "En cours de validation", "Retirée")]


def test_a_request_that_was_recorded_says_how_it_came(pauline: Actor) -> None:
    detail = of(pauline, Action.MEMBERSHIP_RECORDED)
    assert detail.title == "Saisie d’une demande de rattachement de MONTAGNE Céleste"
    assert lines(detail)["Fait par"] == "DUFOUR Pauline, gestionnaire principal"
    assert lines(detail)["Origine"] == "Téléphone"
    assert lines(detail)["Demandé le"].endswith("par MONTAGNE Céleste")


def test_the_role_is_the_one_of_that_day(pauline: Actor, hubert: Actor) -> None:
    """Hubert is primary manager of the fifth structure, secondary manager of the first."""
    ids = fetch(
        MembershipRequest.select(MembershipRequest.id).where(
            MembershipRequest.status == RequestStatus.PENDING, MembershipRequest.structure == CCAS
        )
    )
    membership_decisions.refuse(hubert, [Decision(ids[0][0])], "Non.")
    assert lines(newest(pauline))["Décidé par"] == "DUFOUR Hubert, gestionnaire secondaire"
    in_the_fifth = of(hubert, Action.MEMBERSHIP_VALIDATED, "DIALLO")
    assert lines(in_the_fifth)["Décidé par"] == "DUFOUR Hubert, gestionnaire principal"
    assert of(hubert, Action.MEMBERSHIP_VALIDATED, "DIALLO").title == "Rattachement de DIALLO Éric"
    assert of(pauline, Action.MEMBERSHIP_VALIDATED, "ABADIE").title == "Rattachement d’ABADIE Luc"


def test_the_first_start_reads_in_blocks_and_hides_its_secrets(pauline: Actor) -> None:
    detail = history.detail(pauline, 1)
    assert detail is not None
    assert detail.title == "Création de la base"
    assert lines(detail)["Fait par"] == "Accueil déconnecté"
    assert lines(detail)["SIRET"] == "Ne passe pas le contrôle de sa clé, confirmé par l’auteur"
    assert list(dict.fromkeys(change.block for change in detail.changes)) == [
        *("Compte", "Structure", "Service", "Rattachement")
    ]
    made = changes(detail)
    assert ("Mot de passe", "—", "•••") in made
    assert ("Clé de secours", "—", "•••") in made
    assert ("Identifiant", "—", "147\u202f009\u202f856\u202f00135") in made
    assert ("Rôle", "—", "Gestionnaire principal") in made
    assert ("Toute la structure", "—", "Oui") in made
    assert not any("sha256" in text or "dufour pauline" in text for line in made for text in line)


def test_structures_services_and_accounts_read_well(pauline: Actor) -> None:
    created = of(pauline, Action.STRUCTURE_CREATED)
    assert (created.title, created.row.word) == ("Création de la structure", "Créé")
    service = of(pauline, Action.SERVICE_CREATED)
    assert service.title == "Création d’un service\u00a0: Culture"
    assert changes(service) == [
        ("Code du service", "—", "CULT"),
        ("Nom du service", "—", "Culture"),
        ("Statut", "—", "Actif"),
    ]
    asleep = of(pauline, Action.SERVICE_DEACTIVATED)
    assert asleep.title == "Désactivation d’un service\u00a0: Service des factures publiques"
    assert changes(asleep) == [("Statut", "Actif", "Désactivé")]
    account = of(pauline, Action.ACCOUNT_CREATED, "MONTAGNE")
    assert (account.title, account.place) == ("Création du compte de MONTAGNE Céleste", "")
    assert ("Statut", "—", "En cours d’activation") in changes(account)
    users.activate(DISCONNECTED, actor("celeste.montagne@exemple.fr").id or 0, passwords.UNUSABLE)
    activated = of(pauline, Action.ACCOUNT_ACTIVATED, "MONTAGNE")
    assert changes(activated) == [("Statut", "En cours d’activation", "Actif"), ("Mot de passe", "—", "•••")]


def test_a_delegation_reads_well(pauline: Actor, hubert: Actor) -> None:
    held = fetch_one(Membership.select(Membership.id).where(Membership.user == hubert.id, Membership.structure == CCAS))
    assert held is not None
    memberships.delegate(pauline, held[0], user_level=False, structure_level=False)
    detail = newest(pauline)
    assert (detail.title, detail.row.word) == ("Délégation de DUFOUR Hubert", "Délégation modifiée")
    assert changes(detail) == [
        ("Au niveau de la structure", "Comme un utilisateur simple", "Comme un utilisateur simple"),
        ("Au niveau des utilisateurs", "Comme le gestionnaire principal", "Comme un utilisateur simple"),
    ]


def test_a_changed_password_shows_that_it_changed_and_nothing_else(pauline: Actor) -> None:
    key = passwords.new_key()
    with ledger.operation(pauline) as op:
        version = fetch_one(User.select(User.version).where(User.id == pauline.id))
        assert version is not None
        with op.record(Action.PASSWORD_CHANGED, Person(pauline.id or 0, pauline.name)) as record:
            hashes = {
                "password": passwords.hashed("avant l’heure c’est pas l’heure"),
                "recovery_key": passwords.hashed(key),
            }
            record.update(User, pauline.id or 0, version[0], **hashes)
    accounts.recover(demonstrated.PAULINE, key, "après l’heure c’est plus l’heure")
    detail = newest(pauline)
    assert (detail.title, detail.row.word) == (
        "Changement du mot de passe de DUFOUR Pauline",
        "Mot de passe réinitialisé",
    )
    assert lines(detail)["Moyen"] == "Clé de secours"
    assert changes(detail) == [("Mot de passe", "•••", "•••"), ("Clé de secours", "•••", "•••")]
    assert all(change.changed for change in detail.changes)


def test_every_row_of_the_demonstration_reads(pauline: Actor) -> None:
    for row in seen(pauline):
        detail = history.detail(pauline, row.id)
        assert detail is not None
        assert detail.flaw is None
        assert detail.changes
        text = detail.text
        assert "None" not in text
        assert not [
            code
            for code in ("EN_COURS", "VALIDEE", "REFUSEE", "UTILISATEUR_", "GESTIONNAIRE_", "sha256:")
            if code in text
        ]


def test_it_copies_as_readable_text(pauline: Actor, julie: Actor) -> None:
    membership_decisions.refuse(pauline, [Decision(pending(julie))], "Doublon.")
    detail = newest(pauline)
    copied = detail.text.splitlines()
    assert copied[:3] == [
        f"Historique, {number(detail.row.id)}, Refusée",
        "Refus du rattachement de BON Julie",
        detail.place,
    ]
    assert "Motif\u00a0: Doublon." in copied
    assert "Demande\u00a0: En cours de validation → Refusée" in copied
    assert copied[-2:] == ["Sceau vérifié.", f"Empreinte\u00a0: {detail.hash}"]


def spaces_row(author: Actor, action: Action) -> Detail:
    """The latest row of this kind in the demonstration."""
    detail = history.detail(
        author, History.select().where(History.action == action).order_by(History.id.desc()).get().id
    )
    assert detail is not None
    return detail


def test_a_request_for_spaces_reads_from_asking_to_the_answer(pauline: Actor) -> None:
    asked = spaces_row(pauline, Action.SUBSCRIPTION_ASKED)
    assert [(line.label, line.before, line.after) for line in asked.changes] == [
        ("Demande", "—", "En cours de validation")
    ]
    said = "Sollicitations reçues\u00a0: modification · Sollicitations émises\u00a0: consultation"
    assert said in dict(asked.lines)["Demandé"]
    refused = spaces_row(pauline, Action.SUBSCRIPTION_REFUSED)
    assert refused.row.word == "Désactivée"
    assert [(line.label, line.before, line.after) for line in refused.changes] == [
        ("Demande", "En cours de validation", "Refusée")
    ]
    assert dict(refused.lines)["Motif"] == "Demandez-le pour votre seul service."


# What managers do with members (G3.2)


def told_of(author: Actor) -> Detail:
    """The latest row."""
    detail = history.detail(author, History.select().order_by(History.id.desc()).get().id)
    assert detail is not None
    return detail


def member(login: str) -> Membership:
    return Membership.get(Membership.user == actor(login).id, Membership.structure == CCAS)


def test_a_suspension_and_what_gives_it_back(pauline: Actor) -> None:
    seen = [Seen(member("francoise.besson@exemple.fr").id)]
    suspend(pauline, seen)
    detail = told_of(pauline)
    assert (detail.title, detail.row.word) == ("Désactivation du rattachement de BESSON Françoise", "Désactivée")
    assert [(line.label, line.before, line.after) for line in detail.changes] == [("Statut", "Validé", "Désactivé")]
    reactivate(pauline, seen)
    detail = told_of(pauline)
    assert (detail.title, detail.row.word) == ("Réactivation du rattachement de BESSON Françoise", "Réactivée")
    assert [(line.label, line.before, line.after) for line in detail.changes] == [("Statut", "Désactivé", "Validé")]


def test_a_removal_tells_what_ends_with_it(pauline: Actor) -> None:
    """Julie Bon has a service, and asks for others; she asks for spaces too."""
    remove(pauline, [Seen(member("jbon@ccasterneuil.fr").id)])
    detail = told_of(pauline)
    assert (detail.title, detail.row.word) == ("Suppression du rattachement de BON Julie", "Supprimé")
    assert [(line.label, line.before, line.after) for line in detail.changes] == [
        ("Demande", "En cours de validation", "Refusée"),
        ("Statut", "Validé", "Supprimé"),
        ("Service juridique", "Habilité", "—"),
        ("Demande d’abonnement", "En cours de validation", "Refusée"),
    ]
    assert ("Demandes", "Ses 2 demandes sont refusées\u00a0: « Rattachement supprimé »") in detail.lines


def test_an_edition_tells_before_and_after(pauline: Actor) -> None:
    held = member("francoise.besson@exemple.fr")
    commercial = Service.get(Service.code == "752550").id
    ticked = (ServiceTerms(commercial, held.starts_on),)
    ends_on = clock.today() + timedelta(30)
    edit(pauline, held.id, held.version, Terms(Role.SIMPLE_USER, held.starts_on, ends_on, "Mutée.", services=ticked))
    detail = told_of(pauline)
    assert (detail.title, detail.row.word) == ("Modification du rattachement de BESSON Françoise", "Modifiée")
    said = dict(detail.lines)
    assert said["Désormais"].startswith("Utilisateur simple · Service commercial · à partir du ")
    assert said["Commentaire"] == "Mutée."
    changed = [(line.label, line.before, line.after) for line in detail.changes if line.changed]
    assert changed == [("Fin", "—", day(ends_on)), ("Service après-vente", "Habilité", "—")]
    assert [line.label for line in detail.changes if not line.changed][-1] == "Service commercial"


def test_an_attachment_tells_what_was_asked_and_granted(pauline: Actor) -> None:
    romain = actor("romain.meunier@exemple.fr")
    ticked = (ServiceTerms(Service.get(Service.code == "722551").id),)
    terms = Terms(Role.SIMPLE_USER, clock.today(), comment="D’accord pour les achats.", services=ticked)
    attach(pauline, CCAS, [romain.id or 0], terms)
    detail = told_of(pauline)
    assert (detail.title, detail.row.word) == ("Rattachement de MEUNIER Romain", "Validée")
    said = dict(detail.lines)
    assert said["Demandé"] == "Service juridique, Service achats, Service commercial"
    assert said["Accordé"].startswith("Utilisateur simple · Service achats")
    assert ("Service juridique", "Demandé", "Non accordé") in [
        (line.label, line.before, line.after) for line in detail.changes
    ]


def test_numbers_are_grouped() -> None:
    assert (number(7), number(1284)) == ("n°\u00a07", "n°\u00a01\u202f284")


def test_every_column_is_told_or_known_to_be_technical() -> None:
    """Whoever adds a column to these tables decides how the history tells of it."""
    technical = {"id", "version", "search", "sort_name", "created_at", "activated_at", "deactivated_at"}
    technical |= {"user_id", "structure_id", "membership_id", "request_id", "recorded_by_id"}
    technical |= {"added_at", "sha256"}  # the moment of the record, and what the content's own fingerprint says
    told_above = {
        "successor_id",
        "comment",
        "asked_at",
        "origin",
        "decided_at",
        "decided_by",
        "reason",
        "decision_comment",
    }
    not_yet = {"reported_on"}
    for model in RECORDED:
        table = model._meta.table_name
        if table in TABLES:
            columns = {field.column_name for field in model._meta.sorted_fields}
            assert columns - TABLES[table][1].keys() - technical - told_above - not_yet == set(), table


def test_every_table_that_is_written_is_told(pauline: Actor) -> None:
    told = TABLES.keys() | {"service_membership", "membership_request_line"}
    told |= {"subscription", "subscription_request", "subscription_request_line", "structure_space", "report"}
    for (record,) in fetch(History.select(History.record)):
        for table in set(record.split('"table":"')[1:]):
            assert table.split('"')[0] in told


def test_every_action_has_a_word() -> None:
    assert set(ACTIONS) == set(Action)


# The seal of one row


def tampered(path: Path, statement: str) -> None:
    """With another tool, without the triggers."""
    with sqlite3.connect(path) as connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "flaw"),
    [
        ("UPDATE history SET record = replace(record, 'REFUSEE', 'VALIDEE') WHERE id = {id}", Flaw.RECORD),
        ("UPDATE history SET record = '{{}}' WHERE id = {id}", Flaw.RECORD),
        ("UPDATE history SET record = 'nothing' WHERE id = {id}", Flaw.RECORD),
        ("UPDATE history SET subject_name = 'ABADIE Luc' WHERE id = {id}", Flaw.COLUMNS),
        ("UPDATE history SET at = '2020-01-01T00:00:00.000000Z' WHERE id = {id}", Flaw.COLUMNS),
        ("UPDATE history SET structure_id = 3 - structure_id WHERE id = {id}", Flaw.COLUMNS),
        ("UPDATE history SET operation = operation - 1 WHERE id = {id}", Flaw.COLUMNS),
        ("UPDATE history SET search = '' WHERE id = {id}", Flaw.COLUMNS),
        ("DELETE FROM history WHERE id = {id} - 1", Flaw.LINK),
        ("UPDATE history SET hash = 'other' WHERE id = {id} - 1", Flaw.LINK),
        ("UPDATE history SET hash = 'other' WHERE id = {id} + 1", None),
    ],
)
def test_a_row_whose_seal_does_not_hold_says_what(
    pauline: Actor, opened: Path, statement: str, flaw: Flaw | None
) -> None:
    row = next(row for row in seen(pauline) if row.action is Action.MEMBERSHIP_REFUSED)
    tampered(opened, statement.format(id=row.id))
    detail = history.detail(pauline, row.id)
    assert detail is not None
    assert detail.flaw is flaw
    if flaw:
        assert flaw.sentence in detail.text
    proxy.close()


@pytest.mark.parametrize("record", ["nothing", "{}", "[]", '{"id":1}', '{"actor":[],"subject":null}'])
def test_a_record_that_cannot_be_read_is_a_flaw_even_under_a_hash_made_for_it(
    pauline: Actor, opened: Path, record: str
) -> None:
    row = next(row for row in seen(pauline) if row.action is Action.MEMBERSHIP_REFUSED)
    previous = History.get_by_id(row.id).previous_hash
    sealed = seal.digest(previous, record)
    tampered(opened, f"UPDATE history SET record = '{record}', hash = '{sealed}' WHERE id = {row.id}")
    detail = history.detail(pauline, row.id)
    assert detail is not None and detail.flaw is Flaw.COLUMNS
    assert row.subject in detail.title
    proxy.close()
