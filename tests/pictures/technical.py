"""The technical user: made, its connection shown once, its password renewed."""

from datetime import datetime
from pathlib import Path

from chorus_desktop.core import clock
from chorus_desktop.core.technical_users import Connection
from chorus_desktop.gui.dialogs.technical_connection import TechnicalConnectionDialog
from chorus_desktop.gui.structure_sheet import blocks
from tests.pictures.studio import Studio


def take(studio: Studio, home: Path) -> None:
    block = studio.sheet("CCAS Terneuil", blocks.MEMBERS)
    studio.do("Créer un utilisateur technique")
    studio.type("contact", "informatique@ccasterneuil.fr")
    studio.shoot("utilisateur-technique")
    now: datetime = clock.now()
    connection = Connection("TECH_2_14700985600135@cpro.fr", "t7Kq-Vm2x-Rd9p-Hw4c", block.body, now)
    path = Path("Documents", "connexion-TECH_2.txt")
    studio.show(TechnicalConnectionDialog(studio.window, connection, [path]), "informations-de-connexion")
    block.technical.reset(block.body)
    studio.settle()
    studio.shoot("reinitialiser-le-mot-de-passe")
