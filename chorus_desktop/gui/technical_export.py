"""Where the connection information of a technical user goes: a text file, a PDF, or both side by side (G3.5)."""

import re
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from chorus_desktop.gui.look.form import FieldError, FieldLabel
from chorus_desktop.gui.places import documents


class ExportChoice(QWidget):
    """Two boxes, at least one of them ticked; `line` says what is wrong with the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.as_text = QCheckBox(self.tr("Fichier texte"))
        self.as_pdf = QCheckBox(self.tr("PDF"))
        self.as_text.setChecked(True)
        self.line = FieldError()
        label = FieldLabel()
        label.setText(self.tr("Exporter en"))
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        boxes.addWidget(self.as_text)
        boxes.addWidget(self.as_pdf)
        boxes.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(boxes)
        column.addWidget(self.line)
        self.line.attach(self.as_text, label, True, self.tr("Le mot de passe ne sera lisible que dans ce fichier."))
        for box in (self.as_text, self.as_pdf):
            box.setAccessibleName(self.tr("Exporter en {format}").format(format=box.text()))
            box.toggled.connect(self.line.clear)

    def paths(self, login: str) -> list[Path]:
        """Ask where, and return every file to write; none when nothing is ticked, which is said, or nothing chosen."""
        suffixes = [suffix for box, suffix in ((self.as_text, ".txt"), (self.as_pdf, ".pdf")) if box.isChecked()]
        if not suffixes:
            self.line.show_error(
                self.tr("Cochez au moins un format\u202f: sans l’export, rien n’est fait."), focus=True
            )
            return []
        name = re.sub(r"[^\w.-]+", "_", login.split("@", maxsplit=1)[0]) or self.tr("technique")
        proposal = str(Path(documents(), f"connexion-{name}{suffixes[0]}"))
        kinds = {".txt": self.tr("Texte (*.txt)"), ".pdf": self.tr("PDF (*.pdf)")}
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Exporter les informations de connexion"),
            proposal,
            kinds[suffixes[0]],
            options=QFileDialog.Option.DontConfirmOverwrite,  # a file that exists is refused
        )
        if not chosen:
            return []
        path = Path(chosen)
        stem = path.with_suffix("") if path.suffix.lower() in kinds else path
        return [stem.with_name(stem.name + suffix) for suffix in suffixes]
