"""The sheet of paper that bears the last number and hash of the history: an anchor that nobody can rewrite (B6)."""

from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from chorus_desktop.core import clock
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import pdf

TITLE: French = "Empreinte de l’historique"
USE: French = (
    "Elle prouve que l’historique, jusqu’à cette ligne, n’a pas été changé depuis. Pour la comparer\u202f: "
    "Historique, «\u00a0Vérifier l'historique\u00a0», puis tapez sous «\u00a0Comparer une empreinte\u00a0» le "
    "numéro de la ligne et les seize premiers caractères au moins."
)
KEEPING: French = (
    "Loin de ce poste, datée et, si vous le souhaitez, signée. Elle ne contient aucune donnée personnelle "
    "et ne permet d’ouvrir aucune base."
)


class Sheet(NamedTuple):
    """What stands on the paper."""

    number: int
    hash: str
    rows: int
    database: str
    author: str


def grouped(hash: str) -> str:
    """Return a hash by eight figures, as it is read aloud and typed."""
    return " ".join(hash[start : start + 8] for start in range(0, len(hash), 8))


def document(sheet: Sheet) -> QTextDocument:
    """Lay the sheet out."""
    rows = {
        tr("Base"): sheet.database,
        tr("Dernière ligne"): tr("n°\u00a0{number}").format(number=sheet.number),
        tr("Lignes vérifiées"): str(sheet.rows),
        tr("Notée le"): moment(clock.now()),
        tr("Par"): sheet.author,
    }
    cells = "".join(
        f"<tr><td style='padding: 4px 24px 4px 0'>{label}</td>"
        f"<td style='padding: 4px 0'><b>{escape(value)}</b></td></tr>"
        for label, value in rows.items()
    )
    found = QTextDocument()
    found.setHtml(
        f"<h1>{tr(TITLE)}</h1><table>{cells}</table>"
        f"<p style='font-size: 13pt; font-family: monospace; margin: 24px 0'><b>{grouped(sheet.hash)}</b></p>"
        f"<h3>{tr('À quoi elle sert')}</h3><p>{tr(USE)}</p><h3>{tr('Où la garder')}</h3><p>{tr(KEEPING)}</p>"
    )
    return found


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF. Raises Refused (field `file`) when it cannot be written; then nothing has changed."""
    pdf.write(document(sheet), tr(TITLE), path)
