"""Activation: the code that only the mail carries, its 72 hours, who may send it again, to one or to many (G3.4)."""

import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from chorus_desktop.core import (
    accounts,
    activation,
    clock,
    code_entry,
    database,
    history,
    outbox,
    passwords,
    seal,
    user_editing,
    users,
)
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.models import Structure
from chorus_desktop.core.outbox import Parcel
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM, Actor
from chorus_desktop.core.states import Action, Role
from tests import builders
from tests.builders import MORNING, Town, everything, rows

PASSWORD = "une phrase que personne ne devine"
LUC = users.Identity("luc.abadie@exemple.fr", "Abadie", "Luc")
pytestmark = pytest.mark.usefixtures("quick_hashes")


@pytest.fixture
def luc(town: Town) -> int:
    """Luc Abadie, whose account Pauline Dufour has just created for CCAS Terneuil."""
    return users.create(town.manager, LUC, town.id)


def prepared(actor: Actor, user_id: int) -> Parcel:
    (parcel,) = activation.prepare(actor, [user_id]).parcels
    return parcel


def code_of(parcel: Parcel) -> str:
    (line,) = [line for line in parcel.letter.body.splitlines() if line.startswith("Code d’activation")]
    return line.split("\u00a0: ")[1]


def waiting() -> int:
    return len(rows("outbox", "state = 'A_ENVOYER'"))


def attach(town: Town, user_id: int, role: Role = Role.SIMPLE_USER) -> None:
    """Make a member of somebody who cannot ask yet."""
    request = builders.record_for(town, Actor(user_id, ""), "ACHATS")
    validate(town.manager, [Decision(request, town.terms("ACHATS", role=role))])


def failure(attempt: Callable[..., object], *arguments: Any, **named: Any) -> tuple[str, str | None]:
    with pytest.raises(Refused) as refused:
        attempt(*arguments, **named)
    return str(refused.value), refused.value.field


def test_a_new_account_has_its_mail_queued_and_no_code(town: Town, luc: int) -> None:
    """In the same transaction; the row is about an account, so of no structure (G4.1)."""
    (row,) = rows("users", "id = ?", luc)
    assert (row["status"], row["activation_code"], row["password"]) == ("EN_COURS_ACTIVATION", None, None)
    (message,) = rows("outbox")
    (record,) = rows("history", "action = 'COMPTE_CREE'")
    assert (message["message"], message["user_id"], message["state"]) == ("ACTIVATION", luc, "A_ENVOYER")
    assert message["history_id"] == record["id"]
    assert (record["structure_id"], record["actor_name"]) == (None, "DUFOUR Pauline")
    assert rows("membership", "user_id = ?", luc) == []
    assert waiting() == 1


def test_the_code_is_made_when_the_mail_leaves(town: Town, luc: int) -> None:
    before = activation.draft(town.manager, luc)
    assert "Code d’activation\u00a0: •••••-•••••" in before.letter.body and before.name == "ABADIE Luc"
    assert rows("users", "id = ?", luc)[0]["activation_code"] is None
    parcel = prepared(town.manager, luc)
    (row,) = rows("users", "id = ?", luc)
    assert passwords.matches(row["activation_code"], code_of(parcel))
    assert row["activation_code_until"] == "2026-03-13T08:30:00.000000Z"
    assert (parcel.letter.to, parcel.name) == (LUC.login, "ABADIE Luc")
    assert parcel.sender == ("DUFOUR Pauline", "contact@mairieterneuil.fr")
    assert "13/03/2026 à 09:30" in parcel.letter.body
    (message,) = rows("outbox")
    assert (parcel.id, parcel.message_id, message["state"]) == (message["id"], message["message_id"], "A_ENVOYER")
    outbox.mark_sent([parcel.id])
    (message,) = rows("outbox")
    assert (message["state"], message["sent_at"]) == ("ENVOYE", "2026-03-10T08:30:00.000000Z")
    assert waiting() == 0


def test_the_right_code_activates_and_signs_in(town: Town, luc: int) -> None:
    """However it is typed; it serves once."""
    code = code_of(prepared(town.manager, luc))
    actor = code_entry.activate(f" {LUC.login.upper()} ", code.lower().replace("-", " "), PASSWORD)
    assert actor == (luc, "ABADIE Luc")
    (row,) = rows("users", "id = ?", luc)
    assert (row["status"], row["activation_code"], row["activation_code_until"]) == ("ACTIF", None, None)
    assert row["activated_at"] == "2026-03-10T08:30:00.000000Z"
    assert rows("sign_in", "user_id = ?", luc)[0]["last_at"] == "2026-03-10T08:30:00.000000Z"
    assert accounts.sign_in(LUC.login, PASSWORD) == actor
    record = rows("history")[-1]
    assert (record["action"], record["actor_name"], record["subject_id"]) == (
        "COMPTE_ACTIVE",
        "Accueil déconnecté",
        luc,
    )
    assert "code d’activation incorrect" in failure(code_entry.activate, LUC.login, code, PASSWORD)[0]
    assert list(seal.broken_rows()) == []


def test_a_mail_that_still_waits_is_withdrawn_once_the_account_is_active(town: Town, luc: int) -> None:
    code_entry.activate(LUC.login, code_of(prepared(town.manager, luc)), PASSWORD)
    assert [row["state"] for row in rows("outbox")] == ["RETIRE"]
    assert waiting() == 0


@pytest.mark.parametrize(("late", "opens"), [(timedelta(0), True), (timedelta(seconds=1), False)])
def test_a_code_is_dead_after_72_hours(town: Town, luc: int, late: timedelta, opens: bool) -> None:
    """Who has the right code is told so, and nothing is counted."""
    code = code_of(prepared(town.manager, luc))
    with clock.at(MORNING + timedelta(hours=72) + late):
        if opens:
            code_entry.activate(LUC.login, code, PASSWORD)
            return
        before = everything()
        sentence, field = failure(code_entry.activate, LUC.login, code, PASSWORD)
        assert sentence == (
            "Ce code a expiré le 13/03/2026 09:30\u202f: demandez-en un autre à un gestionnaire de votre structure."
        )
        assert (field, everything()) == ("code", before)
        again = code_of(prepared(town.manager, luc))
        assert code_entry.activate(LUC.login, again, PASSWORD).id == luc


def test_sending_again_kills_the_older_code(town: Town, luc: int) -> None:
    """The message that waits is the one that leaves; a sent one is followed by another."""
    first = prepared(town.manager, luc)
    second = prepared(town.manager, luc)
    assert code_of(first) != code_of(second) and first.id == second.id
    assert failure(code_entry.activate, LUC.login, code_of(first), PASSWORD)[1] == "code"
    outbox.mark_sent([second.id])
    third = prepared(town.manager, luc)
    assert third.message_id != second.message_id
    assert [row["state"] for row in rows("outbox")] == ["ENVOYE", "A_ENVOYER"]
    code_entry.activate(LUC.login, code_of(third), PASSWORD)
    assert [row["action"] for row in rows("history", "subject_id = ?", luc)] == [
        "COMPTE_CREE",
        *["ACTIVATION_RENVOYEE"] * 3,
        "COMPTE_ACTIVE",
    ]


def test_wrong_codes_are_counted_and_delay_the_next_try(town: Town, luc: int) -> None:
    """As wrong passwords are, together with them; an address tells nothing of itself."""
    code = code_of(prepared(town.manager, luc))
    for login in (LUC.login, "personne.na.ce.compte@exemple.fr"):
        for left in (4, 3, 2):
            sentence = f"Adresse ou code d’activation incorrect. Encore {left} essais avant une attente de 30\u00a0s."
            assert failure(code_entry.activate, login, "AAAAA", PASSWORD) == (sentence, "code")
        failure(accounts.sign_in, login, "perdu")
        sentence = "Adresse ou code d’activation incorrect. Prochain essai dans 30\u00a0s."
        assert failure(code_entry.activate, login, "AAAAA", PASSWORD) == (sentence, "code")
    assert "Trop d’essais" in failure(code_entry.activate, LUC.login, code, PASSWORD)[0]
    with clock.at(MORNING + timedelta(seconds=30)):
        assert code_entry.activate(LUC.login, code, PASSWORD).id == luc
    assert rows("sign_in", "user_id = ?", luc)[0]["failures"] == 0


def test_a_bad_password_uses_nothing_up(town: Town, luc: int) -> None:
    code = code_of(prepared(town.manager, luc))
    before = everything()
    assert failure(code_entry.activate, LUC.login, code, "court")[1] == "password"
    assert everything() == before


def test_an_account_without_code_opens_to_nobody(town: Town, luc: int) -> None:
    for code in ("", "None", "!"):
        assert failure(code_entry.activate, LUC.login, code, PASSWORD)[1] == "code"


def test_a_corrected_login_kills_the_code(town: Town, luc: int) -> None:
    """It went to the wrong address; another mail waits (spec.md part 1)."""
    parcel = prepared(town.manager, luc)
    outbox.mark_sent([parcel.id])
    account = user_editing.read(town.manager, luc)
    right = account.identity._replace(login="labadie@exemple.fr")
    assert user_editing.edit(town.manager, luc, account.version, right)
    (row,) = rows("users", "id = ?", luc)
    assert (row["login"], row["activation_code"], row["activation_code_until"]) == ("labadie@exemple.fr", None, None)
    for login in (LUC.login, "labadie@exemple.fr"):
        refused = failure(code_entry.activate, login, code_of(parcel), PASSWORD)
        assert refused[1] == "code"
    assert waiting() == 1
    again = prepared(town.manager, luc)
    assert again.letter.to == "labadie@exemple.fr"
    assert code_entry.activate("labadie@exemple.fr", code_of(again), PASSWORD).id == luc


def test_many_at_once_leaves_out_and_names_the_others(town: Town, luc: int) -> None:
    julie = builders.account("Bon", "Julie")
    paul = users.create(town.manager, users.Identity("paul.marin@exemple.fr", "Marin", "Paul"))
    ids = [luc, julie.id or 0, paul, 4_000]
    invited, skipped = activation.sort_out(town.manager, ids)
    assert [person.name for person in invited] == ["ABADIE Luc", "MARIN Paul"]
    assert [(person.name, str(cause)) for person, cause in skipped] == [
        ("BON Julie", "Ce compte est déjà actif."),
        ("Compte n° 4000", "Ce compte n’existe plus."),
    ]
    told: list[tuple[int, int, str]] = []
    made = activation.prepare(town.manager, ids, lambda *step: told.append(step))
    assert [parcel.name for parcel in made.parcels] == ["ABADIE Luc", "MARIN Paul"]
    assert [(failed.id, failed.name) for failed in made.summary.failures] == [
        (julie.id, "BON Julie"),
        (4_000, "Compte n° 4000"),
    ]
    assert [step[:2] for step in told] == [(1, 2), (2, 2)]
    assert len({row["operation"] for row in rows("history", "action = 'ACTIVATION_RENVOYEE'")}) == 1
    for parcel in made.parcels:
        assert code_entry.activate(parcel.letter.to, code_of(parcel), PASSWORD)
    with pytest.raises(Refused, match="déjà actif"):
        activation.prepare(town.manager, [luc])


def test_stopping_makes_no_code(town: Town, luc: int) -> None:
    from chorus_desktop.core.errors import Cancelled

    def stop(*_: object) -> None:
        raise Cancelled

    before = everything()
    with pytest.raises(Cancelled):
        activation.prepare(town.manager, [luc, 4_000], stop)
    assert everything() == before


def test_the_sign_in_screen_sends_the_first_mail_of_whom_it_created_and_no_other(town: Town, luc: int) -> None:
    """Or whoever sits at it would take over an account that waits (G3.4)."""
    with pytest.raises(Forbidden):
        activation.prepare(DISCONNECTED, [luc])
    paul = users.create(DISCONNECTED, users.Identity("paul.marin@exemple.fr", "Marin", "Paul"))
    parcel = prepared(DISCONNECTED, paul)
    assert parcel.sender is None
    with pytest.raises(Forbidden):
        activation.prepare(DISCONNECTED, [paul])
    record = rows("history", "subject_id = ?", paul)[-1]
    assert (record["action"], record["actor_name"]) == ("ACTIVATION_RENVOYEE", "Accueil déconnecté")
    assert code_entry.activate(parcel.letter.to, code_of(parcel), PASSWORD).id == paul


def test_before_signing_in_nobody_is_told_whose_an_address_is(town: Town) -> None:
    taken = users.Identity(builders.PAULINE.login, "Bon", "Julie")
    assert failure(users.create, DISCONNECTED, taken) == ("Cette adresse a déjà un compte.", "login")
    with pytest.raises(Refused) as refused:
        users.create(town.manager, taken)
    assert (str(refused.value), refused.value.values["user"]) == (
        "Cette adresse est déjà celle de DUFOUR Pauline.",
        town.manager.id,
    )


def test_a_telephone_is_checked(town: Town) -> None:
    assert failure(users.create, town.manager, LUC._replace(phone="12"))[1] == "phone"
    luc = users.create(town.manager, LUC._replace(phone="0149961012"))
    assert rows("users", "id = ?", luc)[0]["phone"] == "01 49 96 10 12"


def test_a_structure_that_passes_by_the_pigp_creates_no_account(town: Town) -> None:
    """Nor does a manager of such structures alone; another of his structures lets him (G3.4)."""
    builders.change(Structure, town.id, uses_pigp=True)
    before = everything()
    for structure_id in (town.id, None):
        sentence, field = failure(users.create, town.manager, LUC, structure_id)
        assert "MADHRAS" in sentence and sentence.startswith("CCAS Terneuil passe par le PIGP") and field == "structure"
    assert everything() == before
    other = builders.another(town.manager, "14700985600135", "Mairie")
    assert users.create(town.manager, LUC, other.id)
    assert users.create(town.manager, LUC._replace(login="autre@exemple.fr"))
    assert failure(users.create, town.manager, LUC, town.id)[1] == "structure"
    assert users.create(DISCONNECTED, LUC._replace(login="encore@exemple.fr"))


def test_who_may_not_is_told_so_before_anything_of_the_pigp(town: Town) -> None:
    builders.change(Structure, town.id, uses_pigp=True)
    with pytest.raises(Forbidden):
        users.create(builders.account("Bon", "Julie"), LUC, town.id)


def test_a_managers_activation_is_the_primary_ones(town: Town, luc: int) -> None:
    """Whoever sends the code could use it: a secondary manager must not come by a manager's rights that way."""
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    assert prepared(hanan, luc)
    attach(town, luc, Role.SECONDARY_MANAGER)
    with pytest.raises(Forbidden, match="ABADIE Luc n’est d’aucune structure"):
        activation.prepare(hanan, [luc])
    assert prepared(town.manager, luc)


def test_another_structures_people_are_out_of_reach(town: Town, luc: int) -> None:
    elsewhere = builders.account("Martin", "Jules")
    builders.another(elsewhere, "14700985600135", "Mairie")
    assert prepared(elsewhere, luc)  # who belongs nowhere yet is everybody's
    builders.record_for(town, Actor(luc, "ABADIE Luc"), "ACHATS")
    for act in (activation.draft, prepared):
        with pytest.raises(Forbidden):
            act(elsewhere, luc)
    assert prepared(SYSTEM, luc)


def test_the_code_is_nowhere_in_clear(town: Town, luc: int, base: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the database nor its journal, nor in a log (G7.2)."""
    caplog.set_level(logging.DEBUG)
    codes = [code_of(prepared(town.manager, luc)) for _ in range(3)]
    failure(code_entry.activate, LUC.login, codes[0], PASSWORD)
    code_entry.activate(LUC.login, codes[-1], PASSWORD)

    def check() -> None:
        for path in base.parent.iterdir():
            content = path.read_bytes()
            for secret in (*codes, *(code.replace("-", "") for code in codes), PASSWORD):
                assert secret.encode() not in content, path.name

    check()
    assert not any(code in caplog.text for code in codes)
    database.close()
    check()


def test_the_history_tells_it_without_the_secret(town: Town, luc: int) -> None:
    attach(town, luc)
    code = code_of(prepared(town.manager, luc))
    code_entry.activate(LUC.login, code, PASSWORD)
    records = rows("history", "subject_id = ? AND structure_id IS NULL", luc)
    told = [history.detail(town.manager, row["id"]) for row in records]
    made, sent, active = [detail for detail in told if detail is not None]
    assert (
        made.title == "Création du compte d’ABADIE Luc" and sent.title == "Envoi du courriel d’activation d’ABADIE Luc"
    )
    assert ("Courriel à", LUC.login) in sent.lines
    assert [(line.label, line.before, line.after) for line in sent.changes] == [
        ("Code d’activation", "—", "•••"),
        ("Code valable jusqu’au", "—", "13/03/2026 09:30"),
    ]
    assert [(line.label, line.before, line.after) for line in active.changes] == [
        ("Statut", "En cours d’activation", "Actif"),
        ("Mot de passe", "—", "•••"),
        ("Code d’activation", "•••", "—"),
        ("Code valable jusqu’au", "13/03/2026 09:30", "—"),
    ]
    assert (made.row.action, sent.row.word, active.row.word) == (Action.ACCOUNT_CREATED, "Modifiée", "Activé")
    assert not any(secret in f"{made.text}{sent.text}{active.text}" for secret in (code, PASSWORD, "argon2", "sha256"))
