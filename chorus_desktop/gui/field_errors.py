"""Puts what a verb refuses beside the field that it names (spec.md part 4)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import tr
from chorus_desktop.gui.look.form import FieldError

ONCE = Qt.ConnectionType.SingleShotConnection


def show_refusal(refusal: Refused, lines: Mapping[str, FieldError], otherwise: FieldError) -> FieldError:
    """Show the sentence under its field, which takes the focus; return the line where it stands."""
    line = lines.get(refusal.field or "", otherwise)
    line.show_error(str(refusal), focus=True)
    return line


def clear(lines: Mapping[str, FieldError]) -> None:
    """Before a new try."""
    for line in lines.values():
        line.clear()


def show_refusals(refusals: Sequence[Refused], lines: Mapping[str, FieldError], trouble: FieldError, more: str) -> None:
    """Each sentence beside its field, the first one with the focus; in `trouble` their number, and any other sentence.

    `more` ends the count, as « avant d’enregistrer » does; the count goes down as the fields are mended.
    """
    clear({**lines, "": trouble})
    fields = [refusal for refusal in refusals if refusal.field in lines]
    for refusal in reversed(fields):
        lines[refusal.field or ""].show_error(str(refusal), focus=refusal is fields[0])
    others = [str(refusal) for refusal in refusals if refusal not in fields]
    left = [lines[refusal.field or ""] for refusal in fields]
    for line in left:
        line.mended.connect(partial(_on_mended, line, left, others, trouble, more), ONCE)
    _count(left, others, trouble, more)


def _on_mended(line: FieldError, left: list[FieldError], others: list[str], trouble: FieldError, more: str) -> None:
    if line in left:
        left.remove(line)
        _count(left, others, trouble, more)


def _count(left: list[FieldError], others: list[str], trouble: FieldError, more: str) -> None:
    one, several = tr("{count} champ à corriger"), tr("{count} champs à corriger")
    count = (one if len(left) == 1 else several).format(count=len(left))
    said = [*others, f"{count} {more}".strip()] if left else others
    if said:
        trouble.show_error(" ".join(said))
    else:
        trouble.clear()
