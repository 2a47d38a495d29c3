"""The sheet of paper that bears the last number and hash of the history: an anchor that nobody can rewrite (B6)."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from chorus_desktop.core import clock
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import kept_sheet, pdf

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
    found = QTextDocument()
    found.setHtml(
        kept_sheet.title(TITLE)
        + kept_sheet.pairs(rows)
        + kept_sheet.figures(grouped(sheet.hash), 13)
        + kept_sheet.purpose(USE, KEEPING)
    )
    return found


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF. Raises Refused (field `file`) when it cannot be written; then nothing has changed."""
    pdf.write(document(sheet), tr(TITLE), path)
