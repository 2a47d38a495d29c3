"""The paper of a mandat de facturation: what is frozen as a PDF when it is signed, and what is printed (G7.4)."""

import re
from html import escape

from PySide6.QtGui import QTextDocument

from chorus_desktop.core.language import French
from chorus_desktop.core.mandates import Draft
from chorus_desktop.core.text import moment, siret
from chorus_desktop.core.words import WORDS
from chorus_desktop.exchange import pdf

TITLE = "Mandat de facturation"
NO_SIGNATURE: French = (
    "Ce document n’est pas signé électroniquement. Il garde le texte lu, le nom de la personne qui a déclaré l’avoir "
    "lu et accepté, et la date\u202f; son empreinte SHA-256 est conservée dans le registre."
)
_KEPT = "white-space: pre-wrap"
"""The blanks of what was typed are kept, those that hold a number together too."""
_CELL = (
    "<tr><td style='padding: 4px 24px 4px 0'>{label}</td>"
    f"<td style='padding: 4px 0; {_KEPT}'><b>{{value}}</b></td></tr>"
)


def rendered(drafted: Draft) -> bytes:
    """Return the paper as the bytes of a PDF: some 30 ms.

    In the window's own thread: what Qt keeps of fonts for another thread complains when that thread ends.
    """
    return pdf.rendered(document(drafted), TITLE)


def document(drafted: Draft) -> QTextDocument:
    """Lay the paper out."""
    rows = {
        "Structure": drafted.body.name,
        WORDS[drafted.identifier_type]: siret(drafted.body.identifier),
    }
    signed = {"Signataire": drafted.signed_by, "Date": moment(drafted.signed_at), "Mention": "J'ai lu"}
    paragraphs = "".join(_paragraph(line) for line in drafted.text.splitlines() if line.strip())
    found = QTextDocument()
    found.setHtml(
        f"<h1>{TITLE}</h1>{_table(rows)}<hr>{paragraphs}<hr>{_table(signed)}"
        f"<p style='font-size: 8pt'>{NO_SIGNATURE}</p>"
        "<p style='font-size: 8pt'>Texte établi à partir du modèle neutre de Chorus Desktop, qui n’est pas un conseil "
        "juridique.</p>"
    )
    return found


def _paragraph(line: str) -> str:
    """A short line that begins with a number is the title of an article."""
    if re.match(r"\d+[.)] ", line) and len(line) < 80:
        return f"<p style='margin: 12px 0 2px 0; {_KEPT}'><b>{escape(line)}</b></p>"
    return f"<p style='margin: 3px 0; {_KEPT}'>{escape(line)}</p>"


def _table(rows: dict[str, str]) -> str:
    cells = (_CELL.format(label=escape(label), value=escape(value)) for label, value in rows.items())
    return f"<table>{''.join(cells)}</table>"
