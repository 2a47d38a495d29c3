"""The chapter about rights: the accesses of a member, the matrix, the delegation."""

from pathlib import Path

from chorus_desktop.gui.structure_sheet import blocks
from tests.pictures.people import MEMBERS
from tests.pictures.sheets import CCAS, HOSPITAL
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    studio.sheet(HOSPITAL, blocks.MEMBERS)
    studio.do("Matrice des droits")
    studio.wait(1000)
    studio.shoot("matrice-des-droits")
    studio.sheet(CCAS, blocks.MEMBERS)
    studio.choose(MEMBERS, "BESSON")
    studio.do("Accès")
    studio.shoot("acces-d-un-utilisateur")
    studio.do("Accorder ou retirer un accès")
    studio.pick("Espace", "Factures émises")
    for box in (studio.front().consultation, studio.front().modification):  # type: ignore[attr-defined]
        box.setChecked(True)
    studio.settle()
    studio.shoot("accorder-ou-retirer-un-acces")
    studio.do("Copier les droits de")
    studio.choose(MEMBERS, "BON Julie")
    studio.settle()
    studio.shoot("copier-les-droits")
    studio.choose(MEMBERS, "Hubert")
    studio.do("Délégation")
    studio.shoot("delegation")
