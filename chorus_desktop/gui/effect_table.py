"""« Ce qui va changer » (B1) in words and as a table: accesses won and lost, services, messages, who is left out."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from chorus_desktop.core.access import Access
from chorus_desktop.core.batch import Failure, Summary
from chorus_desktop.core.effects import Effect
from chorus_desktop.core.history_accesses import said
from chorus_desktop.core.words import word
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

ROWS = 5
"""How many lines show at least without scrolling."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Effect", text)


class EffectRow(NamedTuple):
    """One thing that changes for somebody."""

    id: int
    person: str
    what: str
    service: str
    before: str
    after: str
    tone: str


class EffectView(QWidget):
    """A sentence, and the table under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.rows = MemoryModel[EffectRow](_columns(), parent=self)
        self.table = TableView()
        self.table.setAccessibleName(tr("Ce qui va changer"))
        self.table.setMinimumHeight(34 + 32 * ROWS + 6)
        self.table.show_model(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)

    def say(self, sentence: str, empty: str = "") -> None:
        """Nothing to list, and why; `empty` stands in the table."""
        self.sentence.setText(sentence)
        self.table.set_empty(Empty.NOTHING_YET, EmptyText("arrows-exchange", empty or sentence, ""))
        self.rows.set_rows(())

    def show_effect(self, effect: Effect) -> None:
        self.say(summed_up(effect), tr("Rien ne change"))
        self.rows.set_rows(EffectRow(at, *row) for at, row in enumerate(_rows(effect), 1))


def show(parent: QWidget, effect: Effect) -> Dialog:
    """Show an effect in a dialog of its own."""
    dialog = Dialog(parent, tr("Ce qui va changer"), tr("Ce qui va changer"), REQUEST)
    view = EffectView()
    view.show_effect(effect)
    dialog.column().addWidget(view, 1)
    close = dialog.add_button(tr("Fermer"), "primary")
    close.clicked.connect(dialog.accept)
    close.setFocus()
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def summed_up(effect: Effect) -> str:
    """Return an effect as one line: how much is won and lost, which messages leave, who is left out and why."""
    won = sum(_won(one.before, one.after) for one in effect.accesses)
    lost = sum(_won(one.after, one.before) for one in effect.accesses)
    parts = [
        _counted(won, tr("1 accès gagné"), tr("{count} accès gagnés")),
        _counted(lost, tr("1 accès perdu"), tr("{count} accès perdus")),
        _counted(len(effect.mails), tr("1 courriel partira"), tr("{count} courriels partiront")),
    ]
    text = ", ".join(filter(None, parts)) or tr("Aucun accès ne change")
    failures = effect.answer.failures if isinstance(effect.answer, Summary) else ()
    if failures:
        left = _counted(len(failures), tr("1 laissé de côté"), tr("{count} laissés de côté"))
        causes = "\n".join(map(_cause, failures[:3]))
        more = "\n…" if len(failures) > 3 else ""
        text = f"{text}, {left}.\n{causes}{more}"
    return text


def _cause(failure: Failure) -> str:
    """Why somebody is left out, with the name once."""
    cause = str(failure.cause)
    return cause if failure.name in cause else f"{failure.name}\u00a0: {cause}"


def _won(before: Access, after: Access) -> int:
    return sum(new and not old for old, new in zip(before, after, strict=True))


def _counted(count: int, one: str, several: str) -> str:
    return "" if not count else one if count == 1 else several.format(count=count)


def _rows(effect: Effect) -> Iterator[tuple[str, str, str, str, str, str]]:
    for record in effect.records:
        granted = record.facts.get("granted")
        if granted and record.subject is not None:
            yield record.subject.name, tr("Rattachement"), "", "", _reach(granted), "text"
    for one in effect.accesses:
        service = one.service or tr("Tous les services")
        tone = "danger" if _won(one.after, one.before) else "success"
        yield one.person, word(one.space), service, said(one.before), said(one.after), tone


def _reach(granted: Mapping[str, Any]) -> str:
    return tr("Toute la structure") if granted["whole_structure"] else ", ".join(granted["services"])


def _columns() -> list[Column[EffectRow]]:
    both = "Consultation et modification"
    return [
        Column("person", tr("Utilisateur"), text=_person, strong=True, sample="GARNIER Françoise"),
        Column("what", tr("Espace"), text=_what, sample="Sollicitations reçues"),
        Column("service", tr("Service"), text=_service, stretch=True),
        Column("before", tr("Avant"), text=_before, sample=both, hide_priority=1),
        Column("after", tr("Après"), text=_after, sample=both, mark=_mark, strong=True),
    ]


def _person(row: EffectRow) -> str:
    return row.person


def _what(row: EffectRow) -> str:
    return row.what


def _service(row: EffectRow) -> str:
    return row.service


def _before(row: EffectRow) -> str:
    return row.before


def _after(row: EffectRow) -> str:
    return row.after


def _mark(row: EffectRow) -> Mark | None:
    return {"success": Mark("plus", "success"), "danger": Mark("minus", "danger")}.get(row.tone)
