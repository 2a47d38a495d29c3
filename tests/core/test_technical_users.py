"""Technical users: created and reset only together with the export of their password, which is kept nowhere (G3.5)."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from peewee import IntegrityError

from chorus_desktop.core import (
    accounts,
    clock,
    history,
    structure_head,
    technical_users,
    user_search,
    users,
)
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.models import Structure, User, proxy
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import RequestStatus, Role, StructureStatus
from chorus_desktop.core.structures import named
from chorus_desktop.core.technical_users import SIGNS, Connection, Export
from chorus_desktop.exchange import connection_sheet
from tests import builders
from tests.builders import Town, everything, rows

LOGIN = "TECH_1_13502985601178@cpro.fr"
STORED = LOGIN.lower()


def kept(where: list[Connection]) -> Export:
    """An export into the memory of a test."""

    def export(connection: Connection) -> Callable[[], None]:
        where.append(connection)
        return where.clear

    return export


def create(town: Town, login: str = LOGIN, contact: str = "") -> Connection:
    return technical_users.create(town.manager, town.id, login, contact, kept([]))


def robot(town: Town) -> int:
    create(town)
    return int(rows("users", "technical = 1")[0]["id"])


def refusal(work: Callable[[], object]) -> tuple[str, str | None]:
    """What is refused, with nothing written."""
    before = everything()
    with pytest.raises(Refused) as refused:
        work()
    assert everything() == before
    return str(refused.value), refused.value.field


def test_created_and_attached_in_one_record(town: Town) -> None:
    exported: list[Connection] = []
    made = technical_users.create(town.manager, town.id, LOGIN, "dsi@exemple.fr", kept(exported))
    assert exported == [made]
    assert (made.login, made.structure.name, made.is_reset) == (STORED, "CCAS Terneuil", False)
    (account,) = rows("users", "technical = 1")
    assert (account["login"], account["contact_email"], account["status"]) == (STORED, "dsi@exemple.fr", "ACTIF")
    assert account["password"] is account["activation_code"] is None
    assert account["technical_password_at"] == account["created_at"]
    (membership,) = rows("membership", "user_id = ?", account["id"])
    assert (membership["role"], membership["status"]) == ("UTILISATEUR_SIMPLE", "VALIDEE")
    assert (membership["whole_structure"], membership["starts_on"], membership["ends_on"]) == (1, "2026-03-10", None)
    record = rows("history")[-1]
    assert (record["action"], record["subject_id"], record["structure_id"]) == (
        *("COMPTE_TECHNIQUE_CREE", account["id"], town.id),
    )
    assert len(rows("history", "operation = ?", record["operation"])) == 1
    assert rows("outbox", "user_id = ?", account["id"]) == []


def test_the_history_tells_of_it(town: Town) -> None:
    user_id = robot(town)
    technical_users.reset(town.manager, town.id, user_id, True, kept([]))
    made, changed = (history.detail(town.manager, row["id"]) for row in rows("history")[-2:])
    assert made is not None and changed is not None
    assert made.title == "Création de l’utilisateur technique\u00a0: TECH_1_13502985601178"
    assert changed.title == "Mot de passe de l’utilisateur technique\u00a0: TECH_1_13502985601178"
    assert ("Système d’information", "Prévenu, selon l’auteur") in changed.lines
    assert ("Mot de passe à changer", "Avant le 08/05/2027") in changed.lines
    assert [line.label for line in changed.changes] == ["Mot de passe technique du"]


def test_the_contact_address_is_the_logins_when_left_empty(town: Town) -> None:
    create(town)
    assert rows("users", "technical = 1")[0]["contact_email"] == STORED


def test_the_next_free_number_is_proposed(town: Town) -> None:
    body = named(town.id)
    assert technical_users.proposal(body) == LOGIN
    create(town)
    create(town, LOGIN.replace("_1_", "_3_"))
    assert technical_users.proposal(body) == LOGIN.replace("_1_", "_2_")
    other = builders.another(town.manager, "14700985600135", "Hôpital")
    assert technical_users.proposal(named(other.id)) == "TECH_1_14700985600135@cpro.fr"


@pytest.mark.parametrize(
    ("login", "contact", "sentence", "field"),
    [
        ("", "", "Indiquez une adresse électronique.", "login"),
        ("tech", "", "« tech » n’est pas une adresse électronique, comme nom@commune.fr.", "login"),
        (LOGIN, "dsi", "« dsi » n’est pas une adresse électronique, comme nom@commune.fr.", "contact_email"),
        ("Contact@MairieTerneuil.fr", "", "Cette adresse est déjà celle de DUFOUR Pauline.", "login"),
    ],
)
def test_addresses_that_do_not_do(town: Town, login: str, contact: str, sentence: str, field: str) -> None:
    assert refusal(lambda: create(town, login, contact)) == (sentence, field)


def test_not_in_an_inactive_structure(town: Town) -> None:
    builders.change(Structure, town.id, status=StructureStatus.INACTIVE)
    assert refusal(lambda: create(town))[0] == "CCAS Terneuil est inactive."


def test_without_the_export_nothing_is_created(town: Town, tmp_path: Path) -> None:
    nowhere = connection_sheet.writer([tmp_path / "gone" / "connexion.txt"])
    sentence, field = refusal(lambda: technical_users.create(town.manager, town.id, LOGIN, "", nowhere))
    assert sentence.startswith("Le fichier ne peut pas être écrit à cet endroit") and field == "file"
    user_id = robot(town)
    assert refusal(lambda: technical_users.reset(town.manager, town.id, user_id, True, nowhere))[1] == "file"


def test_nothing_is_exported_to_who_has_no_right(town: Town) -> None:
    exported: list[Connection] = []
    second = builders.account("Bestal", "Hanan")
    town.join(second, role=Role.SECONDARY_MANAGER)
    user_id = robot(town)
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal"):
        technical_users.create(second, town.id, "tech_2@cpro.fr", "", kept(exported))
    with pytest.raises(Forbidden, match="Seul le gestionnaire principal"):
        technical_users.reset(second, town.id, user_id, True, kept(exported))
    assert exported == []


def test_a_commit_that_fails_leaves_no_file(town: Town, tmp_path: Path) -> None:
    """What the export wrote is taken back."""
    path = tmp_path / "connexion.txt"

    def export(connection: Connection) -> Callable[[], None]:
        take_back = connection_sheet.writer([path])(connection)
        assert path.exists()
        proxy.execute_sql("UPDATE membership SET structure_id = 4000 WHERE id = 1")  # a foreign key, checked at the end
        return take_back

    before = everything()
    with pytest.raises(IntegrityError):
        technical_users.create(town.manager, town.id, LOGIN, "", export)
    assert everything() == before
    assert not path.exists()


def test_a_file_that_cannot_be_taken_back_is_said_to_be_void(town: Town, tmp_path: Path) -> None:
    path = tmp_path / "connexion.txt"

    def export(connection: Connection) -> Callable[[], None]:
        take_back = connection_sheet.writer([path])(connection)
        path.unlink()
        path.mkdir()  # what cannot be unlinked
        proxy.execute_sql("UPDATE membership SET structure_id = 4000 WHERE id = 1")
        return take_back

    with pytest.raises(Refused, match="n’a pas pu être effacé\u202f: le mot de passe qu’il contient ne vaut rien"):
        technical_users.create(town.manager, town.id, LOGIN, "", export)


def test_a_reset_gives_another_password_and_another_date(town: Town) -> None:
    user_id = robot(town)
    with clock.at(builders.MORNING + timedelta(100)):
        made = technical_users.reset(town.manager, town.id, user_id, True, kept([]))
        assert (made.login, made.is_reset, made.due_on) == (STORED, True, builders.TODAY + timedelta(524))
    (account,) = rows("users", "id = ?", user_id)
    assert account["technical_password_at"].startswith("2026-06-18")
    record = json.loads(rows("history")[-1]["record"])
    assert record["action"] == "MOT_DE_PASSE_TECHNIQUE"
    assert [change["table"] for change in record["changes"]] == ["users"]


def test_a_reset_is_refused(town: Town) -> None:
    """Before the system is warned; for a person; from another structure; once removed."""
    user_id = robot(town)
    other = builders.another(town.manager, "14700985600135", "Hôpital")
    reset = technical_users.reset
    assert refusal(lambda: reset(town.manager, town.id, user_id, False, kept([])))[1] == "warned"
    gone = "Cet utilisateur technique n’est plus rattaché à {}."
    assert refusal(lambda: reset(town.manager, town.id, 1, True, kept([])))[0] == gone.format("CCAS Terneuil")
    assert refusal(lambda: reset(town.manager, other.id, user_id, True, kept([])))[0] == gone.format("Hôpital")
    builders.change_membership(town, Actor(user_id, ""), status=RequestStatus.REMOVED)
    assert refusal(lambda: reset(town.manager, town.id, user_id, True, kept([])))[0] == gone.format("CCAS Terneuil")
    assert technical_users.of_structure(town.id) == []


def test_a_technical_user_is_nobody(town: Town) -> None:
    """It never signs in, is never activated, recovers nothing, and is no person to be found."""
    user_id = robot(town)
    with pytest.raises(Refused, match="incorrect"):
        accounts.sign_in(STORED, "peu importe")
    with pytest.raises(Refused, match="n’est plus en attente d’activation"):
        users.activate(DISCONNECTED, user_id, "!")
    with pytest.raises(Refused, match="incorrect"):
        accounts.recover(STORED, "AAAAA", "les marronniers de la place")
    assert STORED not in [person.login for person in accounts.known()]
    assert STORED not in [row.login for row in user_search.listing().first("login", False, 9)]
    assert STORED not in [row.login for row in users.listing().first("login", False, 9)]


def test_nor_in_the_demonstration(demonstrated: Path) -> None:
    pauline = accounts.enter_demonstration("contact@mairieterneuil.fr")
    technical_users.create(pauline, 1, "robot@cpro.fr", "", kept([]))
    assert "robot@cpro.fr" not in [person.login for person in accounts.known()]
    with pytest.raises(Refused, match="Personne n’a l’adresse"):
        accounts.enter_demonstration("robot@cpro.fr")


@pytest.mark.parametrize(("days", "expected"), [(393, None), (394, 30), (423, 1), (424, 0), (430, -6)])
def test_a_password_is_due_for_change(town: Town, days: int, expected: int | None) -> None:
    """424 days after it was set; shown from 30 days before, to who can reset it."""
    user_id = robot(town)
    second = builders.account("Bestal", "Hanan")
    town.join(second, role=Role.SECONDARY_MANAGER)
    with clock.at(builders.MORNING + timedelta(days)):
        found = technical_users.due(town.manager)
        assert [due.days_left for due in found] == ([] if expected is None else [expected])
        assert technical_users.count_due(town.id) == len(found)
        assert structure_head.read(town.manager, town.id).technical_due == len(found)
        (mine,) = technical_users.of_structure(town.id)
        assert bool(technical_users.due_sentence(mine.due_on)) is bool(found)
        assert technical_users.due(second) == []
        technical_users.reset(town.manager, town.id, user_id, True, kept([]))
        assert technical_users.due(town.manager) == []
        assert technical_users.count_due(town.id) == 0


def test_what_is_said_of_it(town: Town) -> None:
    create(town)
    (mine,) = technical_users.of_structure(town.id)
    said = {}
    for days in (100, 400, 424, 500):
        with clock.at(builders.MORNING + timedelta(days)):
            said[days] = technical_users.due_sentence(mine.due_on)
    assert said == {
        100: "",
        400: "Mot de passe à changer avant le 08/05/2027",
        424: "Mot de passe à changer aujourd’hui",
        500: "Mot de passe à changer depuis le 08/05/2027",
    }


def test_passwords_are_long_and_never_alike() -> None:
    made = {technical_users.new_password() for _ in range(200)}
    assert len(made) == 200
    for password in made:
        assert len(password) == 20
        assert all(set(password) & set(signs) for signs in SIGNS)


def test_the_search_for_due_passwords_reads_an_index(town: Town) -> None:
    """Accueil asks it at each visit, whatever the number of people."""
    sql, values = technical_users._due().select(User.id).sql()
    plan = " ".join(row[3] for row in proxy.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "users_technical" in plan
