"""The filters of « Historique »: they act at once, in one row; in a narrow window most fold behind a button (G4.1)."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog

from chorus_desktop.core import history_filters, rights, structures
from chorus_desktop.core.history_filters import ALL, Author, Filters
from chorus_desktop.core.language import tr
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.text import day, normalise, siret
from chorus_desktop.core.words import ACTIONS
from chorus_desktop.gui.choice_memory import ChoiceMemory
from chorus_desktop.gui.compiled.ui_history import Ui_History
from chorus_desktop.gui.dialogs.choose_dates import ChooseDatesDialog
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.whole_text import asking_width
from chorus_desktop.gui.value_combo import ValueCombo

PERIODS = (1, 7, 30, 365)
"""Days of the filter « Période »."""
SEARCH, SHORT_SEARCH, NARROW = 170, 150, 1100
ROOMY = 1400
"""Pixels from which « Réinitialiser » has its word."""
LENGTHS = {"period": 15, "structure": 14, "word": 11, "author": 11}
"""Characters that each list shows at least."""
CHOSEN = object()
"""Stands for « Choisir les dates… »."""


class Choices(NamedTuple):
    """What the filters offer: the structures and managers of who looks, and whether they may decide anything."""

    structures: list[Body]
    authors: list[tuple[int, str]]
    may_decide: bool


def read_choices(actor: Actor) -> Choices:
    """In the reader's thread."""
    managed, authors = structures.choices(actor, Right.READ), history_filters.authors(actor)
    return Choices(managed, authors, rights.may(actor, Right.DECIDE))


class HistoryChoices(QObject):
    """Keeps them together; `changed` asks for the list again."""

    changed = Signal()

    def __init__(self, form: Ui_History, actor: Actor) -> None:
        super().__init__(form.filters_card)
        self._form, self._actor = form, actor
        self._dates: tuple[date | None, date | None] | None = None
        self._typing = after_typing(self, self.changed)
        self._narrow: bool | None = None
        make_search(form.search)
        form.person.setClearButtonEnabled(True)
        form.person.setMinimumWidth(asking_width(form.person))
        form.filters_card.setMinimumWidth(1)  # the window may become narrower than the row: then it folds
        form.reset.setIcon(icons.icon("rotate"))
        form.toggle.setIcon(icons.icon("chevron-down"))
        self._combos = {name: ValueCombo(getattr(form, name)) for name in LENGTHS}
        for name, length in LENGTHS.items():
            combo: QComboBox = getattr(form, name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(length)
            if name != "period":
                combo.activated.connect(self.changed)
        words = sorted(set(ACTIONS.values()), key=normalise)
        self._combos["word"].fill([(self.tr("Toutes"), ""), *((tr(word), word) for word in words)])
        self._offer_periods()
        kept = {"period": form.period, "structure": form.structure, "word": form.word}
        self._memory = ChoiceMemory(self, "history", kept)
        self._memory.take_back("period", "word")
        self.changed.connect(self._memory.keep)
        self.offer(Choices([], [], True))
        form.period.activated.connect(self._on_period)
        for field in (form.search, form.person):
            field.textChanged.connect(self._typing.start)
        form.to_report.toggled.connect(self.changed)
        form.reset.clicked.connect(self.clear)
        form.toggle.toggled.connect(self._on_toggled)

    def filters(self) -> Filters:
        form, period = self._form, self._combos["period"].value
        first, last = (self._dates or (None, None)) if period is CHOSEN else (None, None)
        return Filters(
            form.search.text().strip(),
            self._combos["word"].value,
            period if isinstance(period, int) else None,
            first,
            last,
            form.person.text().strip(),
            self._combos["structure"].value,
            self._combos["author"].value,
            form.to_report.isChecked(),
        )

    def described(self) -> str:
        """The filters in words, for what is printed and exported."""
        form = self._form
        texts = [(form.search_label, form.search), (form.person_label, form.person)]
        said = [
            f"{label.text()} «\u00a0{field.text().strip()}\u00a0»" for label, field in texts if field.text().strip()
        ]
        labels = (form.period_label, form.structure_label, form.word_label, form.author_label)
        for label, name in zip(labels, ("period", "structure", "word", "author"), strict=True):
            if self._combos[name].combo.currentIndex() > 0:
                said.append(f"{label.text()} «\u00a0{self._combos[name].combo.currentText()}\u00a0»")
        return ", ".join([*said, *([form.to_report.text()] if form.to_report.isChecked() else [])])

    def offer(self, choices: Choices) -> None:
        """Renew the lists of structures and authors."""
        before = self.filters()
        bodies = [(f"{body.name} · {siret(body.identifier)}", body.id) for body in choices.structures]
        self._combos["structure"].fill([(self.tr("Toutes"), None), *bodies])
        others = [(name, id) for id, name in choices.authors if id != self._actor.id]
        authors: list[tuple[str, object]] = [(self.tr("Tous"), None), (self.tr("Moi"), self._actor.id), *others]
        authors += [
            (self.tr("La personne concernée"), Author.APPLICANT),
            (self.tr("Le système"), Author.SYSTEM),
            (self.tr("Accueil déconnecté"), Author.DISCONNECTED),
        ]
        self._combos["author"].fill(authors)
        self._memory.take_back("structure")
        if self.filters() != before:
            self.changed.emit()

    def show_dates(self, first: date, last: date) -> None:
        """Narrow to these days alone, both included."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._dates = (first, last)
        self._offer_periods()
        self._form.period.setCurrentIndex(self._combos["period"].values.index(CHOSEN))
        self._before = self._form.period.currentIndex()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Back to the whole list."""
        form = self._form
        self.blockSignals(True)
        self._dates = None
        self._offer_periods()
        for name in LENGTHS:
            getattr(form, name).setCurrentIndex(0)
        form.search.clear()
        form.person.clear()
        form.to_report.setChecked(False)
        self._typing.stop()
        self.blockSignals(False)
        self.changed.emit()
        form.search.setFocus()

    def show_state(self) -> None:
        """« Réinitialiser » where there is something to reset; how many filters are folded away."""
        form, filters = self._form, self.filters()
        narrowed = filters != ALL
        form.reset.setEnabled(narrowed)
        tip = self.tr("Réinitialiser les filtres") if narrowed else self.tr("Aucun filtre n’est posé")
        form.reset.setToolTip(tip)
        folded = (filters.word, filters.person, filters.structure_id, filters.author, filters.to_report)
        count = sum(map(bool, folded))
        form.toggle.setText(self.tr("Filtres ({count})").format(count=count) if count else self.tr("Filtres"))

    # Periods

    def _offer_periods(self) -> None:
        words = (
            self.tr("Aujourd’hui"),
            self.tr("7 derniers jours"),
            self.tr("30 derniers jours"),
            self.tr("12 derniers mois"),
        )
        choices: list[tuple[str, object]] = [(self.tr("Toutes les dates"), None), *zip(words, PERIODS, strict=True)]
        choices.append((self._period() if self._dates else self.tr("Choisir les dates…"), CHOSEN))
        self._combos["period"].fill(choices)
        self._before = self._form.period.currentIndex()
        self._form.period.setToolTip(self._period() if self._dates else "")

    def _period(self) -> str:
        first, last = self._dates or (None, None)
        if first and last:
            return f"{first:%d/%m/%y} – {last:%d/%m/%y}"
        text = self.tr("Depuis le {day}") if first else self.tr("Jusqu’au {day}")
        return text.format(day=day(first or last))

    @Slot()
    def _on_period(self) -> None:
        if self._combos["period"].value is not CHOSEN:
            self._before = self._form.period.currentIndex()
            self.changed.emit()
            return
        dialog = ChooseDatesDialog(self._form.period.window(), *(self._dates or (None, None)))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._dates = dialog.first, dialog.last
            self._offer_periods()
            self.changed.emit()
        else:
            self._form.period.setCurrentIndex(self._before)
        dialog.deleteLater()

    # A narrow window

    def set_width(self, width: int) -> None:
        """Where they do not fit, only the search and the period stay in the row; a button shows the rest under it."""
        form, narrow = self._form, width < max(NARROW, self.needs())
        least = asking_width(form.search, search=True), form.search_label.sizeHint().width()
        form.search.setFixedWidth(max(SHORT_SEARCH if narrow else SEARCH, *least))
        form.reset.setText(self.tr("Réinitialiser") if width >= ROOMY else "")
        if narrow == self._narrow:
            return
        self._narrow = narrow
        form.toggle.setVisible(narrow)
        if narrow:
            form.filters.removeWidget(form.more)
            form.filters_column.addWidget(form.more)
        else:
            form.filters_column.removeWidget(form.more)
            form.filters.insertWidget(2, form.more)
        form.more.setVisible(not narrow or form.toggle.isChecked())

    def needs(self) -> int:
        """How many pixels the row takes with nothing folded."""
        form = self._form
        gap, needed = form.filters.spacing(), form.filters.minimumSize().width()
        if self._narrow is not False:
            needed -= form.toggle.sizeHint().width() + gap
        return needed + form.more.minimumSizeHint().width() + gap if self._narrow else needed

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._form.more.setVisible(on)
        self._form.toggle.setIcon(icons.icon("chevron-up" if on else "chevron-down"))
        if on:
            self._form.person.setFocus()
