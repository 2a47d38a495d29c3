"""What the blocks that are one form have in common: read or edit, save or take back, lose nothing that was typed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from chorus_desktop.core import structure_editing
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import moment
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.field_set import FieldSet, Value
from chorus_desktop.gui.look.pair import Pair, align
from chorus_desktop.gui.look.widgets import Banner, muted, title
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.save_bar import SaveBar, ScrollingCard


class FormBlock(Block):
    """A block gives its title and its fields, and says how a structure fills them and how they are saved.

    Whoever may not edit reads the same as text. What somebody else saves meanwhile appears in the fields that the
    person has not touched; where both changed the same field, what was typed stays and the other value is told.
    """

    tables = frozenset({"structure", "former_identifier"})

    def __init__(self, desk: Desk, head: Head, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, head, parent)
        self.heading = heading
        self.details: Details | None = None
        self.fields = FieldSet(self)
        self.pairs: dict[str, Pair] = {}
        self._base: dict[str, Value] = {}
        self._saving = False
        self._lay_out()
        self._show_right()

    # What a block says of itself

    def lay_out_form(self, column: QVBoxLayout) -> None:
        """Add the fields, in `self.fields`, to the card in which they are edited."""
        raise NotImplementedError

    def lay_out_read(self, column: QVBoxLayout) -> None:
        """Add to the card what is read instead; by itself a pair a field."""
        column.setSpacing(2)
        for name, label in self.fields.labels.items():
            self.pairs[name] = Pair(label)
            column.addWidget(self.pairs[name])
        align(self.pairs.values())

    def values_of(self, details: Details) -> Mapping[str, Value]:
        """Return what stands in the fields of this structure."""
        raise NotImplementedError

    def shown(self, name: str, value: Value) -> str:
        """Return a value as it is read."""
        return (self.tr("Oui") if value else self.tr("Non")) if isinstance(value, bool) else value

    def check(self, values: Mapping[str, Value]) -> list[Refused]:
        """Return all that does not hold, before the database is asked."""
        raise NotImplementedError

    def saving(self, values: Mapping[str, Value], version: int) -> Callable[[], bool]:
        """Return the verb that saves these values."""
        raise NotImplementedError

    def show_details(self, details: Details) -> None:
        """Show what is not in a field; overridden where there is something."""

    # How it is laid out

    def _lay_out(self) -> None:
        column = self.column()
        column.addWidget(title(QLabel(self.heading), "block"))
        self.meanwhile = Banner()
        self.meanwhile.hide()
        column.addWidget(self.meanwhile)
        self.why = muted(QLabel())
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        self._form, self._read = ScrollingCard(), ScrollingCard()
        self.lay_out_form(self._form.column)
        self.lay_out_read(self._read.column)
        self._stack = QStackedWidget()
        for card in (self._form, self._read):
            card.column.addStretch(1)
            self._stack.addWidget(card)
        column.addWidget(self._stack, 1)
        self.bar = SaveBar()
        self.bar.undone.connect(self._on_undo)
        self.bar.saved.connect(self._on_save)
        self.addAction(self.bar.save_action)
        column.addWidget(self.bar)
        self.fields.changed.connect(self._show_state)

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self._show_right()

    def _show_right(self) -> None:
        """A form for whoever may edit; text, and the reason, for the others."""
        why = self.why_not(Right.EDIT)
        self.why.setText(self.tr("En lecture seule\u202f: {why}.").format(why=why[:1].lower() + why[1:]))
        self.why.setVisible(bool(why))
        self._stack.setCurrentWidget(self._read if why else self._form)
        self.bar.setVisible(not why)
        self.bar.save_action.setVisible(not why)
        self._show_state()

    # What is shown

    def refresh(self) -> None:
        if not self._saving:
            read = partial(_read, self.desk, self.head.id)
            self.desk.reader.soon(self, "details", read, self._on_found)

    def _on_found(self, details: Details | None) -> None:
        before = self.details
        if details is None or self._saving or (before is not None and before.version == details.version):
            return  # when the structure is gone, the sheet says so
        new = dict(self.values_of(details))
        both = []
        for name, value in new.items():
            now = self.fields.value(name)
            if before is None or now == self._base[name]:
                self.fields.set_value(name, value)
            elif value not in (now, self._base[name]):
                both.append(name)
        self.details, self._base = details, new
        for name in self.pairs.keys() & new.keys():
            self.pairs[name].say(self.shown(name, new[name]))
        self.show_details(details)
        self._show_state()
        if both:
            who = partial(structure_editing.last_change, details.id)
            self.desk.reader.submit(self, "who", who, partial(self._tell_both, both))

    def _tell_both(self, names: list[str], author: tuple[str, datetime | None]) -> None:
        """The other's value under each field that both have changed."""
        text = self.tr(
            "Modifié entre-temps par {who} le {when}. Votre saisie est gardée\u202f: relisez-la, puis enregistrez."
        )
        self.meanwhile.set("warning", text.format(who=author[0], when=moment(author[1])))
        self.meanwhile.show()
        for name in names:
            value = self.shown(name, self._base[name]) or "—"
            self.fields.lines[name].show_warning(self.tr("Enregistré entre-temps\u00a0: {value}").format(value=value))

    def has_unsaved(self) -> bool:
        return Right.EDIT in self.head.may and self.details is not None and self.fields.values() != self._base

    @Slot()
    def _show_state(self) -> None:
        self.bar.show_state(self.has_unsaved(), self._saving)

    # What is done

    @Slot()
    def _on_undo(self) -> None:
        """Back to what is saved."""
        self.fields.set_values(self._base)
        self.meanwhile.hide()
        field_errors.clear({**self.fields.lines, "": self.bar.trouble})
        self._show_state()

    @Slot()
    def _on_save(self) -> None:
        if self._saving or self.details is None or not self.has_unsaved():
            return
        values = self.fields.values()
        wrong = self.check(values)
        if wrong:
            self._show_wrong(wrong)
            return
        self._saving = True
        self._show_state()
        self.desk.run(
            self.saving(values, self.details.version), then=partial(self._on_saved, values), sorry=self._on_refused
        )

    def _show_wrong(self, wrong: list[Refused]) -> None:
        field_errors.show_refusals(wrong, self.fields.lines, self.bar.trouble, self.tr("avant d’enregistrer"))
        editor = self.fields.editors.get(wrong[0].field or "")
        if editor is not None:
            QTimer.singleShot(0, self, partial(self._form.reveal, editor))  # once its error line has its place

    def _on_saved(self, values: dict[str, Value], changed: bool) -> None:
        """What was typed since stays typed; the rest shows as it was saved."""
        self._saving, self._base = False, values
        self.meanwhile.hide()
        field_errors.clear({**self.fields.lines, "": self.bar.trouble})
        self.details = self.details._replace(version=0) if self.details else None
        self.refresh()
        self._show_state()
        if changed:
            self.said.emit(self.tr("{block}\u00a0: enregistré").format(block=self.heading))

    def _on_refused(self, refusal: Refused) -> None:
        self._saving = False
        self._show_wrong([refusal])
        if isinstance(refusal, Overtaken):
            self.refresh()
        self._show_state()


def _read(desk: Desk, structure_id: int) -> Details | None:
    """In the reader's thread."""
    try:
        return structure_editing.read(desk.actor, structure_id)
    except Refused:
        return None
