"""What « Vérifier l'historique » came to: sound since when, or what is wrong and where; its hash, on paper too."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.core import database, history_check, language
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.history_check import Finding, Verdict
from chorus_desktop.exchange import anchor_sheet
from chorus_desktop.exchange.anchor_sheet import Sheet, grouped
from chorus_desktop.gui import errand
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.places import ask_where
from chorus_desktop.gui.printing import print_sheet
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.topics import Topic

ROWS = 5
"""How many findings show without scrolling."""


class FindingRow(NamedTuple):
    """One line of the table of what is wrong."""

    id: int
    finding: Finding


class HistoryCheckDialog(Dialog):
    """Says it in words and figures; every text can be copied."""

    def __init__(self, parent: QWidget | None, desk: Desk, verdict: Verdict) -> None:
        super().__init__(parent, self.tr("Vérifier l'historique"), width=SUMMARY)
        self._desk, self.verdict = desk, verdict
        self._saving = self._run = 0
        self.heading.setText(
            self.tr("L’historique est intact") if verdict.holds else self.tr("L’historique a été modifié")
        )
        self.set_heading_icon(*(("shield-check", "success") if verdict.holds else ("alert-triangle", "danger")))
        self.set_lead(verdict.summary)
        self._body = self.column(12)
        self.rows: MemoryModel[FindingRow] | None = None
        if not verdict.holds:
            self._add_findings()
            advice = self.tr(
                "Copiez ce résultat, ne travaillez plus sur cette base et comparez-la à votre dernière sauvegarde."
            )
            self._body.addWidget(_wrapped(advice))
        self._body.addWidget(muted(_wrapped(verdict.anchored)))
        self._add_hash()
        self._add_comparison()
        self._add_buttons()

    def _add_findings(self) -> None:
        self.rows = MemoryModel[FindingRow](
            [
                Column("number", self.tr("Ligne"), text=_number, strong=True, sample="n° 1 284 000"),
                Column("date", self.tr("Date"), text=_when, sample="00/00/0000 à 00:00", hide_priority=1),
                Column("what", self.tr("Ce qui ne va pas"), text=_what, wrap=True, mark=_mark, stretch=True),
            ]
        )
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Anomalies de l’historique"))
        self.table.show_model(self.rows)
        self.rows.set_rows(FindingRow(at, finding) for at, finding in enumerate(self.verdict.findings, 1))
        self.table.set_lines(2)
        self.table.keep_rows(min(len(self.verdict.findings), ROWS))
        self._body.addWidget(self.table)

    def _add_hash(self) -> None:
        number, hash = self.verdict.last
        self._body.addWidget(
            title(QLabel(self.tr("Empreinte de la dernière ligne, n°\u00a0{n}").format(n=number)), "card")
        )
        self.hash = _wrapped(grouped(hash) or "—")
        self.hash.setAccessibleName(self.tr("Empreinte"))
        font = QFont(self.hash.font())
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        self.hash.setFont(font)
        self._body.addWidget(self.hash)
        self.print = QPushButton(icons.icon("printer"), self.tr("Imprimer l’empreinte"))
        self.save = QPushButton(icons.icon("file-type-pdf"), self.tr("Enregistrer l’empreinte"))
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.save_line = FieldError()
        self.save_line.attach(self.save)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.print, self.save):
            button.setAutoDefault(False)
            button.setEnabled(bool(number))
            row.addWidget(button)
        row.addStretch(1)
        self._body.addLayout(row)
        self._body.addWidget(self.save_line)

    def _add_comparison(self) -> None:
        """With the number and the hash that were printed once, or noted elsewhere."""
        self._body.addWidget(title(QLabel(self.tr("Comparer une empreinte imprimée ou notée")), "card"))
        self.number, self.typed = QLineEdit(), QLineEdit()
        self.number.setFixedWidth(120)
        number = Field(self.tr("&Numéro de la ligne"), self.number)
        typed = Field(self.tr("&Empreinte"), self.typed, helper=self.tr("Seize caractères au moins, espaces ou non"))
        self.compare = QPushButton(icons.icon("shield-check"), self.tr("Co&mparer"))
        self.compare.setAutoDefault(False)
        self.compare.clicked.connect(self._on_compare)
        self._lines = {"number": number.line, "hash": typed.line}
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(typed, 1, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.addSpacing(number.label.sizeHint().height() + 4)  # level with the fields, whatever stands under them
        beside.addWidget(self.compare)
        beside.addStretch(1)
        row.addLayout(beside)
        self._body.addLayout(row)
        self.compared = _wrapped("")
        self.compared.hide()
        self._body.addWidget(self.compared)
        self.trouble = FieldError()
        self._body.addWidget(self.trouble)

    def _add_buttons(self) -> None:
        add_learn_more(self, Topic.HISTORY_CHECK if self.verdict.holds else Topic.HISTORY_BROKEN)
        self.copy = self.add_button(self.tr("Copier le résultat"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.reject)
        close.setFocus()

    @property
    def sheet(self) -> Sheet:
        """What is printed."""
        return Sheet(*self.verdict.last, self.verdict.rows, database.path().name, self._desk.actor.name)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.verdict.text)

    @Slot()
    def _on_print(self) -> None:
        print_sheet(self, language.tr(anchor_sheet.TITLE), anchor_sheet.document(self.sheet))

    @Slot()
    def _on_save(self) -> None:
        name = f"empreinte-n-{self.verdict.last[0]}.pdf"
        path = ask_where(self, self.tr("Enregistrer en PDF"), name, "PDF (*.pdf)", ".pdf")
        if path is None:
            return
        work = partial(anchor_sheet.write_pdf, self.sheet, path)
        self._saving = errand.run(self, work, partial(self._on_saved, path), self._on_not_saved)

    def _on_saved(self, path: Path, _: None) -> None:
        self.save_line.attach(self.save, helper=self.tr("Enregistrée dans {name}").format(name=path.name))

    def _on_not_saved(self, refusal: Refused) -> None:
        self.save_line.show_error(str(refusal))

    def reject(self) -> None:
        """Not while it is being saved or compared: what comes back would find nobody."""
        if not (errand.awaits(self._saving) or self._desk.awaits(self._run)):
            super().reject()

    @Slot()
    def _on_compare(self) -> None:
        clear({**self._lines, "": self.trouble})
        self.compared.hide()
        sorry = partial(show_refusal, lines=self._lines, otherwise=self.trouble)
        typed = self.number.text(), self.typed.text()
        arguments = (*typed, self.verdict.sound)
        self._run = self._desk.run(history_check.compare, *arguments, then=self._on_compared, sorry=sorry)

    def _on_compared(self, sentence: str) -> None:
        self.compared.setText(sentence)
        self.compared.show()


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _number(row: FindingRow) -> str:
    return f"n°\u00a0{row.finding.number}"


def _when(row: FindingRow) -> str:
    return row.finding.when


def _what(row: FindingRow) -> str:
    return row.finding.sentence


def _mark(row: FindingRow) -> Mark:
    return Mark("alert-circle", "danger")
