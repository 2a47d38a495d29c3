"""The chapter about the sheet of a structure: its blocks, and what they open."""

from pathlib import Path
from typing import Any

from chorus_desktop.gui.structure_sheet import blocks
from chorus_desktop.gui.tabs import STRUCTURES
from tests.pictures.studio import Studio

CCAS, HOSPITAL = "CCAS Terneuil", "Hôpital de Terneuil"


def take(studio: Studio, home: Path) -> None:
    studio.sheet(CCAS, blocks.GENERAL, 850)
    studio.shoot("informations-generales")
    block = studio.sheet(CCAS, blocks.GENERAL, 850)
    block.lines[0].number.button.click()
    studio.settle()
    studio.type("Nouvel identifiant", "26970012300014")
    studio.shoot("changer-l-identifiant")
    _block(studio, blocks.ADDRESS, 720, "adresse-postale")
    _block(studio, blocks.BANK, 420, "coordonnees-bancaires")
    studio.do("Ajouter")
    studio.type("IBAN", "FR76 3000 1007 9412 3456 7890 185")
    studio.type("BIC", "BDFEFRPPCCT")
    studio.type("Titulaire", "Trésorerie de Terneuil sur Seine")
    studio.shoot("compte-bancaire")
    _block(studio, blocks.SERVICES, 560, "services")
    studio.do("Créer un service")
    studio.type("Code", "PETITE_ENFANCE")
    studio.type("Nom", "Petite enfance")
    studio.shoot("creer-un-service")
    _block(studio, blocks.SPACES, 640, "espaces", HOSPITAL)
    _block(studio, blocks.DOCUMENTS, 420, "documents")
    _block(studio, blocks.MANDATE, 700, "mandat-de-facturation")
    page: Any = studio.page(STRUCTURES)
    page.close_sheet()
    page.list.create_button.click()
    studio.settle()
    studio.type("SIRET", "26970012300014")
    studio.type("Raison sociale", "Caisse des écoles de Terneuil")
    studio.shoot("creer-une-structure")


def _block(studio: Studio, name: str, height: int, picture: str, structure: str = CCAS) -> None:
    """One block, without what is the same around every one."""
    block = studio.sheet(structure, name, height)
    studio.shoot(picture, block)
