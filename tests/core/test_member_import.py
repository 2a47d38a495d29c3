"""Import of members (B4): a dry run that names each bad line, then one operation with a record per member."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NamedTuple

import pytest

from chorus_desktop.core import clock, history, member_import, rights, seal
from chorus_desktop.core.errors import Cancelled, Forbidden, Refused
from chorus_desktop.core.member_import import Plan, apply, plan
from chorus_desktop.core.member_lines import COLUMNS
from chorus_desktop.core.models import Service, Structure, User, proxy
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, StructureStatus
from tests import builders
from tests.builders import Town, everything, rows

HEADER = tuple(COLUMNS.values())
CCAS = builders.SIRET
JULIE = ("Bon", "Julie", "jbon@ccasterneuil.fr", "", CCAS)


class Listed(NamedTuple):
    """What the reader of files gives."""

    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    numbers: list[int]


def listed(*lines: Sequence[str], header: Sequence[str] = HEADER) -> Listed:
    full = [(*line, *[""] * (len(header) - len(line))) for line in lines]
    return Listed(tuple(header), full, list(range(2, 2 + len(full))))


def line(login: str = JULIE[2], structure: str = CCAS, **cells: str) -> tuple[str, ...]:
    """One line of the template; without names, unless they are given."""
    values = {"login": login, "structure": structure, **cells}
    return tuple(values.get(column, "") for column in COLUMNS)


def imported(town: Town, *lines: Sequence[str]) -> Plan:
    found = plan(town.manager, listed(*lines))
    assert found.bad == ()
    apply(town.manager, found)
    return found


def causes(found: Plan) -> dict[int, str]:
    return {bad.id: str(bad.cause) for bad in found.bad}


def user(login: str) -> Actor:
    (row,) = rows("users", "login = ?", login)
    return Actor(row["id"], "")


def test_a_dry_run_writes_nothing(town: Town) -> None:
    before = everything()
    found = plan(town.manager, listed(JULIE))
    assert (found.read, found.accounts, found.new, found.changed, found.unchanged) == (1, 1, 1, 0, 0)
    assert everything() == before


def test_one_operation_with_a_record_per_account_and_member(town: Town) -> None:
    luc = builders.account("Abadie", "Luc")
    found = plan(
        town.manager,
        listed(
            (*JULIE, "Gestionnaire secondaire", "achats, VOIRIE", "01/04/2026", "31/12/2026", "Arrivée"),
            line("luc.abadie@exemple.fr", services="JURIDIQUE"),
        ),
    )
    assert (found.accounts, found.new, found.bad) == (1, 2, ())
    done = apply(town.manager, found)
    assert (done.memberships, done.accounts, done.bad) == (2, 1, ())
    julie = user(JULIE[2])
    (account,) = rows("users", "id = ?", julie.id)
    assert (account["status"], account["contact_email"], account["password"]) == (
        *("EN_COURS_ACTIVATION", JULIE[2], None),
    )
    made = town.membership(julie)
    assert (made["role"], made["status"], made["starts_on"], made["ends_on"], made["comment"]) == (
        *("GESTIONNAIRE_SECONDAIRE", "VALIDEE", "2026-04-01", "2026-12-31", "Arrivée"),
    )
    assert town.rights_of(julie) == {"ACHATS": ("2026-04-01", None), "VOIRIE": ("2026-04-01", None)}
    assert town.rights_of(luc) == {"JURIDIQUE": ("2026-03-10", None)}
    records = rows("history")[-3:]
    assert [record["action"] for record in records] == [
        *("COMPTE_CREE", "RATTACHEMENT_IMPORTE", "RATTACHEMENT_IMPORTE"),
    ]
    assert len({record["operation"] for record in records}) == 1
    assert json.loads(records[1]["record"])["facts"]["line"] == 2
    assert [(row["message"], row["user_id"]) for row in rows("outbox")][-1] == ("ACTIVATION", julie.id)
    assert rows("outbox", "user_id = ? AND message <> 'ACTIVATION'", luc.id) == []
    assert list(seal.broken_rows()) == []


def test_the_history_tells_of_it(town: Town) -> None:
    imported(town, (*JULIE, "", "ACHATS"))
    told = history.detail(town.manager, rows("history")[-1]["id"])
    assert told is not None
    assert told.title == "Import du rattachement de BON Julie"
    assert ("Accordé", "Utilisateur simple · Service ACHATS · à partir du 10/03/2026") in told.lines
    assert ("Ligne du fichier", "2") in told.lines


def test_without_services_it_is_the_whole_structure(town: Town) -> None:
    imported(town, JULIE)
    made = town.membership(user(JULIE[2]))
    assert (made["whole_structure"], made["role"], made["starts_on"]) == (1, "UTILISATEUR_SIMPLE", "2026-03-10")


def test_twice_changes_nothing(town: Town) -> None:
    """Nor a month later: what a line leaves empty stays as it is."""
    lines = ((*JULIE, "", "ACHATS|VOIRIE"), line("luc@exemple.fr", last_name="Abadie", first_name="Luc"))
    imported(town, *lines)
    before = everything()
    for days in (0, 30):
        with clock.at(builders.MORNING + timedelta(days)):
            found = plan(town.manager, listed(*lines))
            assert (found.new, found.changed, found.unchanged, found.lines) == (0, 0, 2, ())
            assert apply(town.manager, found).memberships == 0
            assert everything() == before


def test_a_membership_is_brought_to_what_the_file_says(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", "JURIDIQUE")
    found = imported(
        town, line("julie.bon@exemple.fr", role="GESTIONNAIRE_SECONDAIRE", services="ACHATS|VOIRIE", ends_on="31/12/26")
    )
    assert (found.new, found.changed) == (0, 1)
    made = town.membership(julie)
    assert (made["role"], made["starts_on"], made["ends_on"]) == (
        *("GESTIONNAIRE_SECONDAIRE", "2026-03-10", "2026-12-31"),
    )
    assert town.rights_of(julie).keys() == {"ACHATS", "VOIRIE"}
    imported(town, line("julie.bon@exemple.fr", starts_on="01/03/2026"))
    made = town.membership(julie)
    assert (made["role"], made["starts_on"], made["ends_on"], made["whole_structure"]) == (
        *("GESTIONNAIRE_SECONDAIRE", "2026-03-01", None, 1),
    )
    assert town.rights_of(julie) == {}


def test_rights_on_a_service_outside_its_dates_sleep_and_stay(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", "JURIDIQUE", "VOIRIE")
    builders.change(Service, town.services["ACHATS"], ends_on=builders.TODAY - timedelta(1))
    builders.change(Service, town.services["JURIDIQUE"], starts_on=builders.TODAY + timedelta(1))
    kept = line("julie.bon@exemple.fr", services="VOIRIE")
    assert plan(town.manager, listed(kept)).unchanged == 1
    imported(town, line("julie.bon@exemple.fr", services="FACTURES_PUBLIQUES"))
    assert town.rights_of(julie).keys() == {"ACHATS", "JURIDIQUE", "FACTURES_PUBLIQUES"}


def test_a_file_without_the_column_keeps_the_end(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, ends_on=builders.TODAY + timedelta(90))
    short = listed(("julie.bon@exemple.fr", CCAS), header=("Login", "SIRET"))
    assert plan(town.manager, short).unchanged == 1


def test_an_expired_membership_begins_again(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", ends_on=builders.TODAY)
    with clock.at(builders.MORNING + timedelta(10)):
        found = imported(town, line("julie.bon@exemple.fr", services="VOIRIE"))
    assert found.changed == 1
    made = town.membership(julie)
    assert (made["starts_on"], made["ends_on"], made["activated_at"][:10]) == ("2026-03-20", None, "2026-03-20")


def test_columns_are_found_by_their_names_in_any_order(town: Town) -> None:
    """Accents, case and marks do not matter; what nobody knows is told; blank lines do not count."""
    header = ("SIRET", "Matricule", "e-mail", "NOM  DE FAMILLE", "prenom", "Code du service", "Date Début", "")
    rows_ = [
        ("", "", "", "", "", "", "", ""),
        (" 135 029 856 01178 ", "12", "JBon@ccasTerneuil.fr ", " Bon", "Julie", "voirie", "2026-04-01 00:00:00"),
    ]
    found = plan(town.manager, Listed(header, rows_, [2, 3]))
    assert (found.read, found.new, found.bad, found.ignored) == (1, 1, (), ("Matricule",))
    apply(town.manager, found)
    assert town.rights_of(user(JULIE[2])) == {"VOIRIE": ("2026-04-01", None)}


def test_a_spreadsheet_loses_the_first_zeros(town: Town) -> None:
    other = builders.another(town.manager, "00350298560117", "Ville")
    for text in ("350298560117", "350298560117.0"):
        assert [str(bad.cause) for bad in plan(town.manager, listed((*JULIE[:4], text))).bad] == []
    assert imported(town, (*JULIE[:4], "350298560117")).new == 1
    assert other.membership(user(JULIE[2]))["status"] == "VALIDEE"


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        (("Nom", "Prénom"), "Il manque dans ce fichier\u00a0: « Adresse de connexion », « Identifiant Structure »."),
        (("Login", "E-mail", "SIRET"), "La colonne « Adresse de connexion » est là deux fois."),
        ((), "Il manque dans ce fichier"),
    ],
)
def test_columns_that_do_not_do(town: Town, header: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        plan(town.manager, Listed(header, [], []))
    assert str(refused.value).replace("«\u00a0", "« ").replace("\u00a0»", " »").startswith(sentence)
    assert refused.value.field == "file"


BAD: dict[str, tuple[tuple[str, ...], str]] = {
    "no address": (line(""), "Indiquez une adresse électronique."),
    "a bad address": (line("jbon"), "« jbon » n’est pas une adresse électronique"),
    "a bad contact address": (line(contact_email="x@"), "« x@ » n’est pas une adresse électronique"),
    "no last name": (line(first_name="Julie"), "Indiquez le nom."),
    "no first name": (line(last_name="Bon"), "Indiquez le prénom."),
    "a name too long": (line(last_name="B" * 256, first_name="J"), "Ce texte compte 256 caractères"),
    "no structure": (line(structure=""), "Indiquez l’identifiant de la structure."),
    "an unknown structure": (line(structure="21970004200015"), "Aucune structure de cette base n’a l’identifiant"),
    "a structure of others": (line(structure="14700985600135"), "Vous ne gérez pas Hôpital de Terneuil."),
    "an inactive structure": (line(structure="14700955600135"), "Ancienne est inactive."),
    "a new account for the PIGP": ((*JULIE[:4], "25780134400021"), "Lycée passe par le PIGP"),
    "an unknown service": ((*JULIE, "", "ACHATS|URBA"), "Le service « URBA » n’existe pas ici."),
    "an inactive service": ((*JULIE, "", "JURIDIQUE"), "Le service « Service JURIDIQUE » est désactivé."),
    "an expired service": (
        (*JULIE, "", "ACHATS|MARCHES"),
        "Le service « Service MARCHES » n’est plus valide après le 09/03/2026.",
    ),
    "a service to come": (
        (*JULIE, "", "CANTINE"),
        "Le service « Service CANTINE » n’est valide qu’à partir du 11/03/2026.",
    ),
    "the primary role": ((*JULIE, "Gestionnaire principal"), "Le rôle de gestionnaire principal ne se donne que par"),
    "an unknown role": ((*JULIE, "Chef"), "« Chef » n’est pas un rôle."),
    "no date": ((*JULIE, "", "", "31/02/2026"), "« 31/02/2026 » n’est pas une date (jj/mm/aaaa)."),
    "a date of nobody": ((*JULIE, "", "", "2026-13-01"), "« 2026-13-01 » n’est pas une date"),
    "a wrong year": ((*JULIE, "", "", "01/03/0226"), "Vérifiez l’année de « 01/03/0226 »."),
    "an end before the start": (
        (*JULIE, "", "", "01/05/2026", "01/04/2026"),
        "La date de fin (01/04/2026) précède la date de début (01/05/2026).",
    ),
    "an end that is past": ((*JULIE, "", "", "01/01/2026", "09/03/2026"), "La date de fin (09/03/2026) est passée."),
    "a comment too long": ((*JULIE, "", "", "", "", "é" * 256), "Ce texte compte 256 caractères"),
    "somebody else's address": (
        line("luc.abadie@exemple.fr", last_name="Bon", first_name="Julie"),
        "Cette adresse est celle de ABADIE Luc\u202f: vérifiez",
    ),
    "a closed account": (line("clos.compte@exemple.fr"), "Le compte de COMPTE Clos est désactivé ou clôturé."),
    "a technical user": (line("robot.machine@exemple.fr"), "C’est l’adresse d’un utilisateur technique."),
    "the primary manager": (line("contact@mairieterneuil.fr"), "C’est le gestionnaire principal"),
    "a membership suspended": (line("hanan.bestal@exemple.fr"), "Ce rattachement est désactivé\u202f: réactivez-le"),
}


@pytest.fixture
def crowded(town: Town) -> Town:
    """A town where every bad line of the table above is bad."""
    stranger = builders.account("Diallo", "Éric")
    builders.another(stranger, "14700985600135", "Hôpital de Terneuil")
    old = builders.another(town.manager, "14700955600135", "Ancienne")
    builders.change(Structure, old.id, status=StructureStatus.INACTIVE)
    school = builders.another(town.manager, "25780134400021", "Lycée")
    builders.change(Structure, school.id, uses_pigp=True)
    town.deactivate("JURIDIQUE")
    builders.change(Service, town.add_service("MARCHES"), ends_on=builders.TODAY - timedelta(1))
    builders.change(Service, town.add_service("CANTINE"), starts_on=builders.TODAY + timedelta(1))
    builders.account("Abadie", "Luc")
    builders.close_account(builders.account("Compte", "Clos"))
    builders.change(User, builders.account("Machine", "Robot").id or 0, technical=True)
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan)
    builders.change_membership(town, hanan, status=RequestStatus.SUSPENDED)
    return town


@pytest.mark.parametrize("what", list(BAD))
def test_a_bad_line_is_named_with_its_cause(crowded: Town, what: str) -> None:
    cells, sentence = BAD[what]
    good = line("paul@exemple.fr", last_name="Garnier", first_name="Paul")
    before = everything()
    found = plan(crowded.manager, listed(good, cells))
    assert everything() == before
    (bad,) = found.bad
    assert bad.id == 3
    assert str(bad.cause).replace("«\u00a0", "« ").replace("\u00a0»", " »").startswith(sentence)
    assert found.new == 1
    done = apply(crowded.manager, found)
    assert (done.memberships, done.accounts) == (1, 1)


def test_all_the_bad_lines_at_once(crowded: Town) -> None:
    found = plan(crowded.manager, listed(*(cells for cells, _ in BAD.values())))
    assert [bad.id for bad in sorted(found.bad)] == list(range(2, 2 + len(BAD)))
    before = everything()
    assert apply(crowded.manager, found).memberships == 0
    assert everything() == before


def test_the_same_person_and_structure_twice(town: Town) -> None:
    found = plan(town.manager, listed(JULIE, line("JBON@ccasterneuil.fr ", services="ACHATS")))
    assert causes(found) == {3: "Même personne et même structure qu’à la ligne 2."}


def test_one_new_person_in_two_structures_has_one_account(town: Town) -> None:
    other = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    found = imported(town, JULIE, (*JULIE[:4], "14700985600135"))
    assert (found.accounts, found.new) == (1, 2)
    julie = user(JULIE[2])
    assert town.membership(julie) and other.membership(julie)
    assert len(rows("outbox", "message = 'ACTIVATION'")) == 1
    again = plan(
        town.manager,
        listed(
            line("new@exemple.fr", last_name="Roy", first_name="Anne"),
            line("new@exemple.fr", "14700985600135", last_name="Roy", first_name="Jean"),
        ),
    )
    assert causes(again) == {
        3: "Cette adresse est celle de ROY Anne, à la ligne 2\u202f: vérifiez le nom ou l’adresse."
    }


def test_rights_are_those_of_each_structure(town: Town) -> None:
    """A secondary manager imports simple members where he decides, managers nowhere."""
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    town.join(builders.account("Martin", "Jules"), role=Role.SECONDARY_MANAGER)
    lines = [
        JULIE,
        line("luc@exemple.fr", last_name="Abadie", first_name="Luc", role="Gestionnaire secondaire"),
        line("jules.martin@exemple.fr", role="Utilisateur simple"),
        line("hanan.bestal@exemple.fr", services="ACHATS"),
    ]
    found = plan(hanan, listed(*lines))
    reserved = "Un rôle de gestionnaire ne se donne ou ne se change que par le gestionnaire principal."
    assert causes(found) == {3: reserved, 4: reserved, 5: reserved}
    assert found.new == 1
    builders.delegate(town, hanan, user_level=False, structure_level=True)
    found = plan(hanan, listed(*lines))
    assert causes(found)[2] == "Vous n’avez pas ce droit sur CCAS Terneuil."
    simple = plan(builders.account("Roy", "Anne"), listed(*lines))
    assert set(causes(simple).values()) == {"Vous ne gérez pas CCAS Terneuil."}


def test_a_right_lost_since_the_dry_run_is_told(town: Town) -> None:
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    found = plan(hanan, listed(JULIE))
    builders.delegate(town, hanan, user_level=False, structure_level=True)
    before = everything()
    done = apply(hanan, found)
    assert (done.memberships, [str(bad.cause) for bad in done.bad]) == (
        *(0, ["Vous n’avez pas ce droit sur CCAS Terneuil."]),
    )
    assert everything() == before
    assert isinstance(done.bad[0].cause, Forbidden)


def test_what_has_changed_since_the_dry_run_is_told(town: Town) -> None:
    """An account closed meanwhile is left out by name, the others go through."""
    luc = builders.account("Abadie", "Luc")
    found = plan(town.manager, listed(JULIE, line("luc.abadie@exemple.fr")))
    builders.close_account(luc, AccountStatus.CLOSED)
    done = apply(town.manager, found)
    assert done.memberships == 1
    assert [(bad.id, bad.who) for bad in done.bad] == [(3, "luc.abadie@exemple.fr")]


def many(count: int) -> Listed:
    roles = ("", "Gestionnaire secondaire", "Utilisateur simple")
    services = ("", "ACHATS", "VOIRIE|ACHATS")
    return listed(
        *(
            line(
                f"agent{number}@exemple.fr",
                last_name=f"Nom {number:04}",
                first_name="Prénom",
                role=roles[number % 3],
                services=services[number % 3],
            )
            for number in range(count)
        )
    )


@contextmanager
def queries(kept: list[str]) -> Iterator[None]:
    """What SQLite is asked."""
    proxy.connection().set_trace_callback(kept.append)
    try:
        yield
    finally:
        proxy.connection().set_trace_callback(None)


def test_two_thousand_lines_and_no_query_a_line(town: Town) -> None:
    asked: list[str] = []
    with queries(asked):
        found = plan(town.manager, many(2_000))
    assert (found.new, found.accounts, found.bad) == (2_000, 2_000, ())
    assert len(asked) < 10 * (2_000 / member_import.CHUNK + 1)
    written: list[str] = []
    with queries(written):
        assert apply(town.manager, found).memberships == 2_000
    reads = [sql for sql in written if sql.lstrip().upper().startswith("SELECT")]
    assert len(reads) < 20 * (2_000 / member_import.CHUNK + 1)
    assert len(rows("membership")) == 2_001
    assert len(rows("history", "action = 'RATTACHEMENT_IMPORTE'")) == 2_000
    assert len({row["operation"] for row in rows("history")[-4_000:]}) == 1
    assert list(seal.broken_rows()) == []
    before = everything()
    again = plan(town.manager, many(2_000))
    assert (again.new, again.changed, again.unchanged, again.accounts) == (0, 0, 2_000, 0)
    assert apply(town.manager, again).memberships == 0
    assert everything() == before


def test_progress_and_cancel(town: Town) -> None:
    told: list[tuple[int, int, str]] = []

    def progress(*said: Any) -> None:
        told.append(said)

    found = plan(town.manager, many(1_200), progress)
    assert [(done, total) for done, total, _ in told] == [(500, 1_200), (1_000, 1_200), (1_200, 1_200)]
    before = everything()

    def stop(done: int, *_: Any) -> None:
        if done > 500:
            assert len(rows("membership")) > 500
            raise Cancelled

    with pytest.raises(Cancelled):
        apply(town.manager, found, stop)
    assert everything() == before


def test_an_empty_list(town: Town) -> None:
    found = plan(town.manager, listed())
    assert (found.read, found.lines) == (0, ())
    before = everything()
    assert apply(town.manager, found).memberships == 0
    assert everything() == before


def test_people_imported_have_the_rights_that_the_file_says(town: Town) -> None:
    imported(town, (*JULIE, "Gestionnaire secondaire"))
    julie = user(JULIE[2])
    assert not rights.may(julie, rights.Right.DECIDE, town.id)  # not active yet
    builders.change(User, julie.id or 0, status=AccountStatus.ACTIVE)
    assert rights.may(julie, rights.Right.DECIDE, town.id)
