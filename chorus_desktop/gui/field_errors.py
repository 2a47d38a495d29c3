"""Puts what a verb refuses beside the field that it names (spec.md part 4)."""

from collections.abc import Mapping

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.look.form import FieldError


def show_refusal(refusal: Refused, lines: Mapping[str, FieldError], otherwise: FieldError) -> FieldError:
    """Show the sentence under its field, which takes the focus; return the line where it stands."""
    line = lines.get(refusal.field or "", otherwise)
    line.show_error(str(refusal), focus=True)
    return line


def clear(lines: Mapping[str, FieldError]) -> None:
    """Before a new try."""
    for line in lines.values():
        line.clear()
