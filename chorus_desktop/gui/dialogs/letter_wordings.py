"""« Modèles de messages »: the text of each message with its fields, seen as it will read before it is kept (G7.2)."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from chorus_desktop.core import letter_wordings, letters, wordings
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Message
from chorus_desktop.core.wordings import SUBJECT_LENGTH, Wording
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.letter_view import LetterView
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.form import Field, FieldError, FieldLabel
from chorus_desktop.gui.look.widgets import ToneLabel, title

WIDTH, HEIGHT = 1240, 640
LIST, FIELDS, LEAST = 264, 112, 56
TYPING_PAUSE = 300
"""Milliseconds after the last key before the text is looked at."""
_MESSAGE = Qt.ItemDataRole.UserRole


class LetterWordingsDialog(AskingDialog):
    """What is typed for one message stays while another is looked at; `said` tells in the past what was kept."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, in_use: Mapping[Message, Wording]) -> None:
        super().__init__(parent, desk, self.tr("Modèles de messages"), "", WIDTH)
        self._kept, self._typed = dict(in_use), dict(in_use)
        self._message = next(iter(in_use))
        self.choice, self.fields = QListWidget(), QListWidget()
        self.subject, self.text = QLineEdit(), QPlainTextEdit()
        self.view = LetterView()
        self.told, self.trouble = ToneLabel(), FieldError()
        self.lines: dict[str, FieldError] = {}
        self._typing = after_typing(self, self._look, TYPING_PAUSE)
        self._fill()
        self.add_cancel(self.tr("Fermer"))
        self.reset = self.add_button(self.tr("Revenir à l’original"), "", "rotate")
        self.save = self.add_button(self.tr("Enregistrer"), "primary", "device-floppy")
        self._connect()
        self.choice.setCurrentRow(0)
        self.choice.setFocus()

    def _fill(self) -> None:
        for message in self._kept:
            item = QListWidgetItem(self.choice)
            item.setData(_MESSAGE, message)
            self._name(item)
        for one in (self.choice, self.fields):
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice.setAccessibleName(self.tr("Messages"))
        self.choice.setFixedWidth(LIST)
        subject = Field(self.tr("&Objet"), self.subject, True, limit=SUBJECT_LENGTH)
        text = Field(
            self.tr("&Texte"), self.text, True, self.tr("Une ligne dont tous les champs sont vides n’est pas écrite")
        )
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(FIELDS)
        for part in (self.choice, self.text, self.view.text):  # they take what is left, and ask for no more
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        text.column.setStretchFactor(self.text, 1)
        self.lines = {"subject": subject.line, "text": text.line}
        middle = QVBoxLayout()
        middle.addWidget(subject)
        middle.addWidget(text, 1)
        label = FieldLabel()
        label.setText(self.tr("&Champs, à ajouter par un double clic ou Entrée"))
        label.setBuddy(self.fields)
        self.fields.setAccessibleName(self.tr("Champs"))
        self.fields.setFixedHeight(FIELDS)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(label)
        right.addWidget(self.fields)
        right.addSpacing(6)
        preview = QLabel(self.tr("Aperçu"))
        right.addWidget(title(preview, "small"))
        self.view.text.setMinimumHeight(LEAST)
        self.view.text.setAccessibleName(self.tr("Aperçu"))
        right.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.choice)
        row.addLayout(middle, 1)
        row.addLayout(right, 1)
        self.column().addLayout(row, 1)
        self.told.setWordWrap(True)
        self.footer_left.addWidget(self.told, 1)
        self.footer_left.addWidget(self.trouble, 1)

    def _connect(self) -> None:
        self.choice.currentItemChanged.connect(self._on_chosen)
        self.subject.textChanged.connect(self._on_typed)
        self.text.textChanged.connect(self._on_typed)
        self.fields.itemActivated.connect(self._on_field)
        self.save.clicked.connect(self._on_save)
        self.reset.clicked.connect(self._on_reset)

    def fitting(self) -> QSize:
        """A text takes what the screen has."""
        return QSize(super().fitting().width(), min(HEIGHT, self.room().height()))

    # Which message

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self._message = Message(item.data(_MESSAGE))  # a variant knows no enumeration
        self.heading.setText(word(self._message))
        self.fields.clear()
        for name, says in wordings.fields(self._message).items():
            field = QListWidgetItem(f"{{{name}}}\u2002{says}", self.fields)
            field.setData(_MESSAGE, f"{{{name}}}")
            field.setToolTip(field.text())
        self._show(self._typed[self._message])
        self.told.say("", "muted")

    def _show(self, wording: Wording) -> None:
        self.subject.setText(wording.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(wording.text)
        self._look()

    def _in_fields(self) -> Wording:
        """With its no-break spaces, which the field's own plain text makes ordinary."""
        text = self.text.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return Wording(self.subject.text(), text)

    @Slot()
    def _on_typed(self) -> None:
        self._typed[self._message] = self._in_fields()
        self._typing.start()
        self._show_state()

    @Slot()
    def _look(self) -> None:
        """Show what it will read like, or what is wrong where."""
        self._typing.stop()
        clear(self.lines)
        try:
            self.view.show_letter(
                letter_wordings.preview(self._message, self._typed[self._message], self._desk.actor.name)
            )
        except Refused as refusal:
            self.lines[refusal.field or "text"].show_error(str(refusal))
        self._show_state()

    def _show_state(self) -> None:
        typed = self._typed[self._message]
        unsaved = typed != self._kept[self._message]
        self.save.setEnabled(unsaved)
        self.save.setToolTip("" if unsaved else self.tr("Rien n’a changé"))
        original = typed == letters.original(self._message)
        self.reset.setEnabled(not original)
        self.reset.setToolTip(self.tr("C’est le texte d’origine") if original else "")
        self._name(self.choice.currentItem())

    def _name(self, item: QListWidgetItem) -> None:
        message = Message(item.data(_MESSAGE))
        changed = self._kept[message] != letters.original(message)
        mark = self.tr(" (à enregistrer)") if self._typed[message] != self._kept[message] else ""
        item.setText(word(message) + (mark or (self.tr(" (modifié)") if changed else "")))
        item.setToolTip(item.text())

    # The text

    @Slot(QListWidgetItem)
    def _on_field(self, item: QListWidgetItem) -> None:
        """At the cursor of the text; it goes on there."""
        self.text.insertPlainText(item.data(_MESSAGE))
        self.text.setFocus()

    @Slot()
    def _on_reset(self) -> None:
        """In the fields; « Enregistrer » keeps it."""
        self._show(letters.original(self._message))

    @Slot()
    def _on_save(self) -> None:
        if self._desk.awaits(self._run):
            return
        clear({**self.lines, "": self.trouble})
        message, typed = self._message, self._typed[self._message]
        self._run = self._desk.run(
            letter_wordings.save, self._desk.actor, message, typed, then=self._on_saved, sorry=self._on_refused
        )

    def _on_saved(self, wording: Wording) -> None:
        self._kept[self._message] = self._typed[self._message] = wording
        if wording != self._in_fields():
            self._show(wording)
        self._show_state()
        text = self.tr("Modèle enregistré\u202f: {name}").format(name=word(self._message))
        self.told.say(text, "success")
        announce(self, text)
        self.said.emit(text)

    def _on_refused(self, refusal: Refused) -> None:
        show_refusal(refusal, self.lines, self.trouble)

    def reject(self) -> None:
        """Not while it is being written, nor with something typed that would be lost."""
        unsaved = [word(message) for message, typed in self._typed.items() if typed != self._kept[message]]
        if self._desk.awaits(self._run):
            return
        if unsaved and not messages.confirm(
            self,
            self.tr("Modèles de messages"),
            self.tr("Fermer sans enregistrer\u202f?"),
            self.tr("Ce qui a été tapé est perdu\u00a0: {names}.").format(names=", ".join(unsaved)),
            self.tr("Fermer sans enregistrer"),
            "danger",
        ):
            return
        super().reject()
