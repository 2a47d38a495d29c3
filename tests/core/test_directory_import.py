"""Import of the public directory: what a dry run finds, what is written, and that a bad file changes nothing (G7.5)."""

from collections.abc import Sequence

import pytest

from chorus_desktop.core import database, directory, history, ledger
from chorus_desktop.core.directory_file import COLUMNS, HEADINGS, is_directory, is_doubtful
from chorus_desktop.core.directory_import import Examined, Imported, examine, write
from chorus_desktop.core.errors import Cancelled, Forbidden, Refused
from chorus_desktop.core.identifiers import siret_is_doubtful
from chorus_desktop.core.models import Directory, Structure, proxy
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from tests import builders, directory_files
from tests.builders import Town, everything, rows
from tests.directory_files import COMMUNES, DOUBTFUL, HEADER, Line, communes, line

pytestmark = pytest.mark.usefixtures("town")


def dry(lines: Sequence[Line], header: Line = HEADER, file: str = "annuaire.csv") -> Examined:
    """Examine a file whose first line is its titles."""
    return examine(file, header, lines, range(2, len(lines) + 2))


def counts(found: Examined) -> tuple[int, int, int, int, int]:
    return found.new, found.changed, found.unchanged, found.absent, len(found.refused)


def cause(*cells: str, **more: str) -> str:
    """Why a line is not taken."""
    (refused,) = dry([line(*cells, **more)]).refused
    return str(refused.cause)


def taken(*cells: str, **more: str) -> builders.Row:
    """A line as it is stored."""
    (values,) = dry([line(*cells, **more)]).entries
    return dict(zip(COLUMNS, values, strict=True))


# What the dry run finds


def test_the_dry_run_counts_and_writes_nothing(town: Town) -> None:
    before = everything()
    found = dry(communes())
    assert found.read == 4
    assert counts(found) == (4, 0, 0, 0, 0)
    assert everything() == before


def test_the_real_run_does_what_the_dry_run_said(town: Town) -> None:
    write(town.manager, dry(communes()))
    lines = [*communes()[1:], line(*COMMUNES[0], StructureActive="0"), line("21770005300014", "COMMUNE D'ANNET")]
    del lines[0]  # one that the directory keeps
    found = dry(lines, file="annuaire-2.csv")
    assert counts(found) == (1, 1, 2, 1, 0)
    assert write(town.manager, found, confirmed=True) == Imported(1, 1, 2)
    assert counts(dry(lines)) == (0, 0, 4, 1, 0)


def test_a_line_is_stored_as_the_state_publishes_it(town: Town) -> None:
    write(town.manager, dry(communes()))
    (first, *_) = rows("directory")
    assert first["identifier"] == "21770001200016"
    assert first["name"] == "COMMUNE DE ACHÈRES-LA-FORÊT"
    assert first["sort_name"] == "commune de acheres-la-foret"
    assert first["search"] == "commune de acheres-la-foret 21770001200016 77760 acheres-la-foret"
    assert (first["active"], first["is_moa"], first["country"]) == (1, 0, "FR")
    entry = directory.find("21770001200016")
    assert entry is not None
    assert entry.active


def test_lost_zeros_come_back() -> None:
    assert taken("5420021200016", "COMMUNE")["identifier"] == "05420021200016"
    assert taken("217 700 012 00016", "COMMUNE")["identifier"] == "21770001200016"
    assert taken(*COMMUNES[0][:2], "1000")["postal_code"] == "01000"
    assert cause("217700012", "COMMUNE") == "Ce SIRET compte 9 chiffres\u202f; il en faut 14."
    assert cause("2,177E+13", "COMMUNE").startswith("L’identifiant 2,177E+13 a été raccourci par un tableur")


@pytest.mark.parametrize(
    ("cell", "value"),
    [("0", 0), ("1", 1), ("true", 1), ("FALSE", 0), ("VRAI", 1), ("O", 1), ("n", 0), ("Oui", 1), ("non", 0), ("", 0)],
)
def test_flags_come_in_many_forms(cell: str, value: int) -> None:
    assert taken(*COMMUNES[0], EstMOA=cell)["is_moa"] == value


@pytest.mark.parametrize(("cell", "value"), [("ACTIF", 1), ("INACTIF", 0), ("ACTIVE", 1), ("INACTIVE", 0)])
def test_the_status_may_be_a_word(cell: str, value: int) -> None:
    assert taken(*COMMUNES[0], StructureActive=cell)["active"] == value


@pytest.mark.parametrize(
    ("kind", "identifier", "stored"),
    [("UE_HORS_FRANCE", "DE123456789", "UE_HORS_FRANCE"), ("Hors UE", "X 1", "HORS_UE"), ("ridet", "123", "RIDET")],
)
def test_other_identifiers_stay_as_they_are(kind: str, identifier: str, stored: str) -> None:
    found = taken(identifier, "CORPS", TypeIdentifiant=kind)
    assert (found["identifier_type"], found["identifier"]) == (stored, identifier)


@pytest.mark.parametrize(
    ("cells", "more", "said"),
    [
        (("", "COMMUNE"), {}, "L’identifiant manque."),
        (("2177000120001A", "COMMUNE"), {}, "Un SIRET ne contient que des chiffres."),
        (("217700012000161", "COMMUNE"), {}, "Ce SIRET compte 15 chiffres\u202f; il en faut 14."),
        (("21770001200016", " "), {}, "La raison sociale manque."),
        (("21770001200016", "A" * 256), {}, "RaisonSociale\u00a0: 256 caractères\u202f; il en faut 255 au plus."),
        (("21770001200016", "A"), {"Ville": "v" * 256}, "Ville\u00a0: 256 caractères\u202f; il en faut 255 au plus."),
        (
            ("21770001200016", "A"),
            {"EstMOA": "peut-être"},
            "EstMOA\u00a0: «\u00a0peut-être\u00a0» n’est ni oui ni non.",
        ),
        (("1", "A"), {"TypeIdentifiant": "ISBN"}, "Le type d’identifiant «\u00a0ISBN\u00a0» n’existe pas."),
    ],
)
def test_says_why_a_line_is_refused(cells: tuple[str, str], more: dict[str, str], said: str) -> None:
    assert cause(*cells, **more) == said


def test_names_the_refused_lines_by_their_number() -> None:
    """Of two lines with one number the first counts."""
    lines = [*communes(), communes()[1], ("SIRET", "1", "X"), (*communes()[2], "de trop")]
    padded = [(*cells, *("",) * (21 - len(cells))) for cells in lines]
    found = dry(padded)
    assert [(row.id, row.identifier, str(row.cause)) for row in found.refused] == [
        (6, "21770002000019", "Cet identifiant est déjà à la ligne 3."),
        (7, "1", "Ce SIRET compte 1 chiffres\u202f; il en faut 14."),
        (8, "21770003800011", "La ligne a 22 colonnes, pour 21 titres."),
    ]
    assert (found.read, found.new) == (7, 4)


# Columns


def test_columns_are_known_by_their_names_in_any_order_and_wording() -> None:
    header = ("Raison sociale", "SIRET", "Ville", "Code postal", "Structure active", "inconnue")
    found = dry([("MAIRIE", "21770001200016", "Melun", "77000", "non", "?")], header)
    values = dict(zip(COLUMNS, found.entries[0], strict=True))
    assert (values["name"], values["city"], values["active"], values["email"]) == ("MAIRIE", "Melun", 0, "")


def test_columns_of_unknown_names_are_known_by_their_places() -> None:
    header = tuple(f"colonne {at}" for at in range(21))
    assert dry(communes(), header).entries == dry(communes()).entries


def test_a_file_of_something_else_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        dry([("Bon", "Julie")], ("Nom", "Prénom"))
    assert refused.value.field == "file"
    assert "il lui manque TypeIdentifiant, Identifiant, RaisonSociale" in str(refused.value)


def test_the_directory_is_known_by_its_titles() -> None:
    assert is_directory(HEADER)
    assert is_directory([heading.name.upper() for heading in HEADINGS.values()])
    assert not is_directory(("Nom", "Prénom", "SIRET", "Raison sociale", "Adresse", "Service", "Début", "Fin"))


# Doubtful numbers


def test_doubtful_numbers_are_listed_and_confirmed_once(town: Town) -> None:
    lines = [*communes(), line(DOUBTFUL, "SERVICE")]
    found = dry(lines)
    assert [(row.id, row.identifier, row.name) for row in found.doubtful] == [(6, DOUBTFUL, "SERVICE")]
    before = everything()
    with pytest.raises(Refused) as refused:
        write(town.manager, found)
    assert refused.value.field == "confirmed"
    assert everything() == before
    write(town.manager, found, confirmed=True)
    assert history_facts()["doubtful_confirmed"] == 1
    assert dry(lines).doubtful == ()  # the directory holds it: it was confirmed


@pytest.mark.parametrize("number", ["21770001200016", DOUBTFUL, "00000000000000", "35600000000048", "35600000049837"])
def test_doubt_is_that_of_the_library(number: str) -> None:
    """La Poste's own rule included."""
    assert is_doubtful(number) == siret_is_doubtful(number)


# One step


def history_facts() -> dict[str, object]:
    import json

    found: dict[str, object] = json.loads(rows("history")[-1]["record"])["facts"]
    return found


def test_the_import_is_one_row_of_the_history(town: Town) -> None:
    before = len(rows("history"))
    write(town.manager, dry([*communes(), line("1", "X")]))
    assert len(rows("history")) == before + 1
    assert history_facts() == {
        "file": "annuaire.csv",
        "lines": {"new": 4, "changed": 0, "unchanged": 0, "refused": 1},
    }
    (last,) = history.listing(town.manager).first("date", True, 1)
    assert (last.word, last.subject) == ("Importée", town.manager.name)
    told = history.detail(town.manager, last.id)
    assert told is not None
    assert told.title == "Import de l’annuaire des structures publiques"
    assert "Fichier\u00a0: annuaire.csv" in told.text
    assert "Lignes\u00a0: 4 nouvelles, 1 refusée" in told.text


def test_what_was_imported_is_searchable_at_once(town: Town) -> None:
    write(town.manager, dry(communes()))
    found = proxy.execute_sql("SELECT rowid FROM directory_index WHERE search LIKE '%acheres%'").fetchall()
    assert found == [(1,)]
    write(town.manager, dry([line(*COMMUNES[0][:1], "MAIRIE", "77760", "Fontainebleau")]))
    assert not proxy.execute_sql("SELECT rowid FROM directory_index WHERE search LIKE '%acheres%'").fetchall()
    assert proxy.execute_sql("SELECT rowid FROM directory_index WHERE search LIKE '%ainebl%'").fetchall() == found


@pytest.mark.parametrize("at", [0, 3, 5, 6])
def test_stopping_writes_nothing(town: Town, at: int) -> None:
    """At the start, in the middle, at the index and at the last moment."""
    lines = list(directory_files.many(9000))
    found = dry(lines)
    before, schema = everything(), database.schema_fingerprint()
    told: list[str] = []

    def stop(done: int, total: int, name: str) -> None:
        if len(told) == at:
            raise Cancelled
        told.append(name)

    with pytest.raises(Cancelled):
        write(town.manager, found, progress=stop)
    assert len(told) == at
    assert (everything(), database.schema_fingerprint()) == (before, schema)
    assert write(town.manager, found) == Imported(9000, 0, 0)
    assert database.schema_fingerprint() == schema


def test_a_file_without_a_good_line_writes_nothing(town: Town) -> None:
    before = everything()
    with pytest.raises(Refused, match="Aucune ligne"):
        write(town.manager, dry([line("1", "X")]))
    assert everything() == before


def test_only_a_primary_manager_imports(town: Town) -> None:
    secondary, simple = builders.account("Martin", "Jules"), builders.account("Bon", "Julie")
    town.join(secondary, role=Role.SECONDARY_MANAGER)
    town.join(simple)
    builders.delegate(town, secondary, user_level=True, structure_level=True)
    before = everything()
    for actor in (secondary, simple, Actor(None, "Accueil déconnecté")):
        with pytest.raises(Forbidden):
            write(actor, dry(communes()))
    assert everything() == before


def test_the_door_is_shut_for_recorded_tables(town: Town) -> None:
    with pytest.raises(TypeError), ledger.operation(town.manager) as op:
        op.keep_house(Structure, ("id",), ("id", "name"), [(1, "Autre")])
    assert Directory.select().count() == 0


def test_the_schema_is_still_the_expected_one(town: Town) -> None:
    """Measuring the indexes adds tables of SQLite's own."""
    write(town.manager, dry(communes()))
    path = database.path()
    database.close()
    database.open_file(path)
    assert directory.find("21770001200016")
