"""What a list declares of itself as data: its columns, their badges and marks, the icons at the end of a row."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.listing import Row

R = TypeVar("R", bound=Row)

LATE_DAYS = 15
VERY_LATE_DAYS = 30


class BadgeSpec(NamedTuple):
    """A state as a word and an icon on a tint (look.md 5); `tone` is one of the palette's."""

    text: str
    tone: str
    icon: str


class Mark(NamedTuple):
    """How one cell departs from the others of its column: an icon before the text, a colour token, a weight."""

    icon: str = ""
    tone: str = ""
    strong: bool | None = None


@dataclass(frozen=True)
class RowAction(Generic[R]):
    """An icon at the end of a row, which is also a line of its context menu; `shown` keeps it to some rows.

    `refusal` says why it cannot be done on a row: it is then grey, and its tooltip says so.
    """

    key: str
    icon: str
    text: str
    shown: Callable[[R], bool] | None = None
    tone: str = ""
    refusal: Callable[[R], str] | None = None

    def refused(self, row: R) -> str:
        return self.refusal(row) if self.refusal is not None else ""

    def is_shown(self, row: R) -> bool:
        return self.shown is None or self.shown(row)


def _no_text(row: Any) -> str:
    return ""


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column of a list: what it says of a row, and how.

    `text` is what is copied, searched and read aloud; `painted` what is seen when that differs (a SIRET in groups).
    `sort` names a sort of the listing. `sample` is the longest usual text: the width comes from it and the font.
    The columns with `stretch` share the room left; one with `hide_priority` gives up its own, the highest first.
    """

    key: str
    title: str
    text: Callable[[R], str] = _no_text
    painted: Callable[[R], str] | None = None
    exported: Callable[[R], str] | None = None
    """What a file says where the screen has « Liste » for want of room."""
    tooltip: Callable[[R], str] | None = None
    """The full text when it is not what is seen (services: one a line); without it, an elided cell tells its own."""
    sort: str = ""
    sample: str = ""
    absent: str = "—"
    """Painted in the muted colour where the text is empty."""
    right: bool = False
    strong: bool = False
    elide_middle: bool = False
    wrap: bool = False
    """On as many lines as the rows of the view allow (`TableView.set_lines`), instead of elided."""
    stretch: bool = False
    hide_priority: int = 0
    mark: Callable[[R], Mark | None] | None = None
    badge: Callable[[R], BadgeSpec | None] | None = None
    link: Callable[[R], str] | None = None
    """The key of the action that a click on the text starts ("Liste" opens the list), or ""."""
    actions: tuple[RowAction[R], ...] = ()
    places: int = 0
    """How many actions a row shows at most, when that is fewer than there are."""
    tick: bool = False
    """The batch tick: kept by id by the model, it says which rows a button acts on."""
    check: Callable[[R], bool | None] | None = None
    """A box that is data of the row ("Liste des services"); None = no box here."""
    set_check: Callable[[R, bool], R] | None = None
    can_check: Callable[[R], bool] | None = None
    header_box: bool = False
    """Its header is a box for all its rows instead of the title."""
    edit: Callable[[R, str], R] | None = None
    """The row after this text was typed; whether it is right is for the form to say (a `mark`)."""

    @property
    def exports(self) -> Callable[[R], str]:
        return self.exported if self.exported is not None else self.text

    def shows(self, row: R) -> str:
        return self.painted(row) if self.painted is not None else self.text(row)

    def row_actions(self, row: R) -> list[RowAction[R]]:
        return [action for action in self.actions if action.is_shown(row)]

    def checkable(self, row: R) -> bool:
        """Whether a click may change the box of this row."""
        if self.check is None or self.set_check is None or self.check(row) is None:
            return False
        return self.can_check is None or self.can_check(row)


def tick_column() -> Column[Any]:
    """The first column of a list with batch actions."""
    title = QCoreApplication.translate("Table", "Cocher")
    return Column("tick", title, tick=True, header_box=True)


def box_text(on: bool) -> str:
    """What a screen reader says of a box."""
    return QCoreApplication.translate("Table", "coché") if on else QCoreApplication.translate("Table", "non coché")


def age_text(days: int) -> str:
    """Calendar days since a request, as the column "Âge" says them."""
    return QCoreApplication.translate("Table", "{days} j").format(days=days)


def age_mark(days: int) -> Mark | None:
    """A clock and a colour when a request has waited too long (look.md 5)."""
    if days <= LATE_DAYS:
        return None
    return Mark("clock-exclamation", "danger" if days > VERY_LATE_DAYS else "warning", strong=True)


def tabulated(rows: Iterable[R], columns: Iterable[Column[R]]) -> str:
    """These rows as plain text, a tabulation between cells; boxes and icons are left out."""
    shown = [column for column in columns if not (column.actions or column.header_box)]
    return "\n".join("\t".join(" ".join(column.text(row).split()) for column in shown) for row in rows)
