"""The sheet of paper that bears a recovery key: printed, or saved as a PDF that its owner alone can read (G7.1)."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from chorus_desktop.core import clock
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.text import day
from chorus_desktop.exchange import kept_sheet, pdf

TITLE: French = "Clé de secours de Chorus Desktop"
USE: French = (
    "Elle permet de choisir un nouveau mot de passe si le vôtre est oublié\u202f: sur l’écran de connexion, "
    "«\u00a0Mot de passe oublié\u00a0». Elle ne sert qu’une fois\u202f; une nouvelle clé la remplace alors."
)
KEEPING: French = (
    "Sous clé, loin de ce poste. Qui la détient peut se connecter à votre place. "
    "Elle n’est enregistrée nulle part\u202f: perdue, elle ne peut pas être retrouvée."
)


class Sheet(NamedTuple):
    """What stands on the paper."""

    key: str
    name: str
    login: str
    database: str


def document(sheet: Sheet) -> QTextDocument:
    """Lay the sheet out."""
    rows = {
        tr("Titulaire"): sheet.name,
        tr("Adresse de connexion"): sheet.login,
        tr("Base"): sheet.database,
        tr("Clé créée le"): day(clock.today()),
    }
    found = QTextDocument()
    found.setHtml(
        kept_sheet.title(TITLE)
        + kept_sheet.figures(sheet.key, 20)
        + kept_sheet.pairs(rows)
        + kept_sheet.purpose(USE, KEEPING)
    )
    return found


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF. Raises Refused (field `file`) when it cannot be written; then nothing has changed."""
    pdf.write(document(sheet), tr(TITLE), path)
