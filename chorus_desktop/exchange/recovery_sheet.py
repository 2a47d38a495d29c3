"""The sheet of paper that bears a recovery key: printed, or saved as a PDF that its owner alone can read (G7.1)."""

from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from chorus_desktop.core import clock
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.text import day
from chorus_desktop.exchange import pdf

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
    cells = "".join(
        f"<tr><td style='padding: 4px 24px 4px 0'>{label}</td>"
        f"<td style='padding: 4px 0'><b>{escape(value)}</b></td></tr>"
        for label, value in rows.items()
    )
    found = QTextDocument()
    found.setHtml(
        f"<h1>{tr(TITLE)}</h1>"
        f"<p style='font-size: 20pt; font-family: monospace; margin: 24px 0'><b>{escape(sheet.key)}</b></p>"
        f"<table>{cells}</table>"
        f"<h3>{tr('À quoi elle sert')}</h3><p>{tr(USE)}</p><h3>{tr('Où la garder')}</h3><p>{tr(KEEPING)}</p>"
    )
    return found


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF. Raises Refused (field `file`) when it cannot be written; then nothing has changed."""
    pdf.write(document(sheet), tr(TITLE), path)
