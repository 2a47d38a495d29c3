"""What the sheets of paper have in common that a person keeps away from the workstation: pairs, figures, what for."""

from collections.abc import Mapping
from html import escape

from chorus_desktop.core.language import French, tr


def title(text: French) -> str:
    return f"<h1>{escape(tr(text))}</h1>"


def pairs(rows: Mapping[str, str]) -> str:
    """Labels at the left, values at the right."""
    cells = "".join(
        f"<tr><td style='padding: 4px 24px 4px 0'>{escape(label)}</td>"
        f"<td style='padding: 4px 0'><b>{escape(value)}</b></td></tr>"
        for label, value in rows.items()
    )
    return f"<table>{cells}</table>"


def figures(text: str, points: int) -> str:
    """What is read letter by letter."""
    return f"<p style='font-size: {points}pt; font-family: monospace; margin: 24px 0'><b>{escape(text)}</b></p>"


def purpose(use: French, keeping: French) -> str:
    """What the sheet is for, and where to keep it."""
    return (
        f"<h3>{tr('À quoi elle sert')}</h3><p>{escape(tr(use))}</p>"
        f"<h3>{tr('Où la garder')}</h3><p>{escape(tr(keeping))}</p>"
    )
