"""The chapter about lists: into the program, out of it, on paper."""

from pathlib import Path
from typing import Any

from chorus_desktop.core.member_lines import COLUMNS
from chorus_desktop.exchange import csv_file
from chorus_desktop.gui.tabs import PENDING
from tests.directory_files import communes, save
from tests.pictures import plate
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    studio.do("Importer des rattachements")
    dialog: Any = studio.front()
    dialog.open_file(listed(home / "agents.csv"))
    studio.wait(1500)
    studio.shoot("importer-des-rattachements")
    studio.do("Importer l'annuaire des structures publiques")
    dialog = studio.front()
    dialog.read(save(home / "annuaire-des-structures.csv", communes()))
    studio.wait(1500)
    plate.take("importer-l-annuaire", studio.front())
    studio.press("Importer")
    studio.wait(1500)
    studio.close()
    studio.do("Rechercher structure publique")
    studio.choose("Résultat de la recherche", "AMILLIS")
    studio.shoot("rechercher-structure-publique")
    studio.page(PENDING)
    studio.do("Imprimer")
    studio.wait(1500)
    studio.shoot("apercu-avant-impression")


def listed(path: Path) -> Path:
    """A list of members, with two lines that cannot be imported."""
    role, hospital = "Utilisateur simple", "13502985601178"
    lines = (
        ("Roy", "Anne", "anne.roy@exemple.fr", "", "14700985600135", "Gestionnaire secondaire"),
        ("Vasseur", "Marc", "marc.vasseur@exemple.fr", "", hospital, role, "URBA"),
        ("Petit", "Nora", "nora.petit@exemple.fr", "", hospital, role, "ACHA"),
        ("Colin", "Paul", "paul.colin", "", hospital, role),
        ("Henry", "Lise", "lise.henry@exemple.fr", "", hospital, role, "CANTINE"),
    )
    csv_file.write(path, list(COLUMNS.values()), [(*line, *[""] * (len(COLUMNS) - len(line))) for line in lines])
    return path
