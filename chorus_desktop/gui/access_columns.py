"""The columns of the matrix of the rights: who, in which role, and a column a space (B2)."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.access import Access
from chorus_desktop.core.access_matrix import Line, status
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.states import Role, Space
from chorus_desktop.core.text import normalise
from chorus_desktop.core.words import word
from chorus_desktop.gui.table_columns import Column, Mark

ACCESSES = "accesses"
Why = Callable[[Line, Space], str]
_MARKS = {
    Access(True, True): Mark("check"),
    Access(True, False): Mark("eye"),
    Access(False, True): Mark("pencil"),
    None: Mark("list-details"),
}
_ROLES = {role: at for at, role in enumerate(Role)}


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessMatrix", text)


def columns(why: Why) -> list[Column[Line]]:
    """Return all columns, those of every space included; `why` says where the right of a cell comes from.

    The spaces that everybody has give up their place first.
    """
    return [
        Column("name", tr("Utilisateur"), text=_name, sort="name", strong=True, sample="DUFOUR-PETITJEAN Anne"),
        Column("role", tr("Rôle"), text=_role, sort="role", sample="Gestionnaire secondaire"),
        *(
            Column(
                space.value,
                word(space),
                text=partial(_text, space),
                mark=partial(_mark, space),
                tooltip=partial(_why, why, space),
                link=partial(_link, space),
                sort=space.value,
                sample="Consultation et modification",
                hide_priority=1 if space in ALWAYS_OPEN else 0,
            )
            for space in Space
        ),
    ]


def orders() -> dict[str, Callable[[Line], Any]]:
    """Return how the rows sort: by a space, those who may open it come first."""
    found: dict[str, Callable[[Line], Any]] = {"name": _by_name, "role": _by_role}
    return found | {space.value: partial(_by_space, space) for space in Space}


def _by_name(line: Line) -> tuple[str, int]:
    return normalise(line.name), line.id


def _by_role(line: Line) -> tuple[int, str]:
    return _ROLES[line.role], normalise(line.name)


def _by_space(space: Space, line: Line) -> tuple[bool, str, str]:
    text = _text(space, line)
    return not text, text, normalise(line.name)


def _name(line: Line) -> str:
    return line.name


def _role(line: Line) -> str:
    """With why it gives no right now: the row is grey."""
    return word(line.role) if line.asleep is None else f"{word(line.role)}, {status(line).lower()}"


def _text(space: Space, line: Line) -> str:
    shown = line.cells.get(space)
    return shown.text if shown is not None else ""


def _mark(space: Space, line: Line) -> Mark | None:
    shown = line.cells.get(space)
    return _MARKS.get(shown.access) if shown is not None else None


def _link(space: Space, line: Line) -> str:
    """Where it differs from one service to another, a click says which."""
    shown = line.cells.get(space)
    return ACCESSES if shown is not None and shown.access is None else ""


def _why(why: Why, space: Space, line: Line) -> str:
    return why(line, space)
