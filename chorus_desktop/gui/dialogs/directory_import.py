"""« Importer l'annuaire des structures publiques »: choose a file, see what it would do, then import it (G7.5)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.core import backups, directory_import, language, rights
from chorus_desktop.core.directory_import import Examined, Imported
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Right
from chorus_desktop.exchange import directory_table, table_file
from chorus_desktop.exchange.directory_table import Found
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.directory_lines import Figures, LineTable, doubtful_columns, refused_columns
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.widgets import Banner, muted
from chorus_desktop.gui.topics import Topic


class DirectoryImportDialog(Dialog):
    """`imported` carries a sentence in the past, once the dialog has closed."""

    imported = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, path: Path | None = None) -> None:
        window_title = self.tr("Importer l'annuaire des structures publiques")
        super().__init__(parent, window_title, self.tr("Importer l’annuaire publié par l’État"), SUMMARY)
        self._desk = desk
        self._path: Path | None = None
        self._allowed = True
        self.examined: Examined | None = None
        self.progress: ProgressDialog | None = None
        self.set_lead(
            self.tr(
                "Un fichier CSV ou XLSX de 21 colonnes. Il est d’abord lu et comparé\u00a0: rien n’est écrit avant."
            )
        )
        self._build()
        add_learn_more(self, Topic.IMPORT)
        self.add_cancel()
        self.confirm = self.add_button(self.tr("Importer"), "primary", "download")
        self.confirm.clicked.connect(self._on_import)
        desk.cancelled.connect(self._on_cancelled)
        self._show(None, "")
        desk.reader.soon(self, "right", partial(rights.may, desk.actor, Right.ADMINISTER), self._on_right, urgent=False)
        self.choose.setFocus()
        if path is not None:
            self.read(path)

    # What it shows

    def _build(self) -> None:
        self.banner = Banner()
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.file.setPlaceholderText(self.tr("Aucun fichier choisi"))
        self.field = Field(self.tr("Fichier"), self.file)
        self.choose = QPushButton(icons.icon("file-spreadsheet"), self.tr("Choisir un fichier…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.file, 1)
        line.addWidget(self.choose)
        inner = self.field.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertLayout(1, line)
        self.figures = Figures()
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.refused = LineTable(self.tr("Lignes refusées"), refused_columns())
        self.doubt = Banner()
        self.doubtful = LineTable(self.tr("Numéros douteux"), doubtful_columns())
        self.doubt.check.toggled.connect(self._update)
        column = self.column(12)
        for widget in (self.banner, self.field, self.figures, self.note, self.refused, self.doubtful, self.doubt):
            column.addWidget(widget)
        column.addStretch(1)

    def _show(self, examined: Examined | None, remark: str) -> None:
        """Show what the dry run found; nothing before."""
        if self.examined is not None and self.examined is not examined:
            self._desk.run(directory_import.forget, self.examined)
        self.examined = examined
        refused, doubtful = (examined.refused, examined.doubtful) if examined else ((), ())
        self.figures.setVisible(examined is not None)
        if examined is not None:
            self.figures.show_counts(examined)
        notes = [remark] if remark else []
        if examined is not None and examined.absent:
            notes.append(_absent(examined.absent))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))
        self.refused.show_lines(refused)
        self.doubtful.show_lines(doubtful)
        self.doubt.check.setChecked(False)
        self.doubt.setVisible(bool(doubtful))
        one = self.tr("Un numéro ne passe pas le contrôle de sa clé. L’annuaire de l’État en contient quelques-uns.")
        several = self.tr(
            "{count} numéros ne passent pas le contrôle de leur clé. L’annuaire de l’État en contient quelques-uns."
        )
        text = one if len(doubtful) == 1 else several.format(count=QLocale().toString(len(doubtful)))
        check = self.tr("Je confirme ce numéro") if len(doubtful) == 1 else self.tr("Je confirme ces numéros")
        self.doubt.set("warning", text, check)
        self._update()
        if self.isVisible():
            self.resize(self.fitting())

    @Slot()
    def _update(self) -> None:
        """The button says why it cannot be used."""
        examined, reason = self.examined, ""
        if not self._allowed:
            reason = self.tr("Seul le gestionnaire principal d’une structure peut importer l’annuaire")
        elif examined is None:
            reason = self.tr("Choisissez d’abord un fichier")
        elif not examined.entries:
            reason = self.tr("Aucune ligne de ce fichier ne peut être importée")
        elif not examined.new and not examined.changed:
            reason = self.tr("L’annuaire contient déjà tout ce que dit ce fichier")
        elif examined.doubtful and not self.doubt.check.isChecked():
            reason = self.tr("Vérifiez les numéros douteux, puis confirmez-les")
        self.confirm.setEnabled(not reason and self.progress is None)
        self.confirm.setToolTip(reason)
        self.choose.setEnabled(self._allowed and self.progress is None)
        self.choose.setToolTip("" if self._allowed else reason)
        self.banner.set("info", f"{reason}." if not self._allowed else "")
        self.banner.setVisible(not self._allowed)

    def _on_right(self, allowed: bool) -> None:
        self._allowed = allowed
        self._update()

    # Reading

    @Slot()
    def _on_choose(self) -> None:
        folder = str(self._path.parent) if self._path else ""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choisir l’annuaire"), folder, language.tr(table_file.CHOICE)
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """The dry run, off the window's thread."""
        if not self._allowed or self.progress is not None:
            return
        self._path = path
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self.field.line.clear()
        heading = self.tr("Lecture de {name}").format(name=path.name)
        self.progress = ProgressDialog(self, self._desk, heading, 100, reading=True)
        self._show(None, "")
        self._desk.run_long(directory_table.examine, path, then=self._on_examined, sorry=self._on_unreadable)

    def _on_examined(self, found: Found) -> None:
        self._finish()
        self._show(found.examined, found.remark)
        (self.confirm if self.confirm.isEnabled() else self.doubt.check).setFocus()

    def _on_unreadable(self, refusal: Refused) -> None:
        self._finish()
        self._show(None, "")
        self.field.line.show_error(str(refusal))
        self.choose.setFocus()

    # Writing

    @Slot()
    def _on_import(self) -> None:
        examined = self.examined
        if examined is None or self.progress is not None:
            return
        heading = self.tr("Import de {name}").format(name=examined.file)
        self.progress = ProgressDialog(self, self._desk, heading, len(examined.entries))
        self._update()
        verb = partial(directory_import.write, confirmed=self.doubt.check.isChecked())
        arguments = (backups.before_import, verb, self._desk.actor, examined)
        self._desk.run_long(*arguments, then=self._on_imported, sorry=self._on_refused)

    def _on_imported(self, done: Imported) -> None:
        self._finish()
        self.accept()
        self.imported.emit(_done(done))

    def _on_refused(self, refusal: Refused) -> None:
        self._finish()
        self.field.line.show_error(str(refusal))

    @Slot()
    def _on_cancelled(self) -> None:
        """Stopped while reading, the file is chosen anew; while writing, what was found still stands."""
        if self.progress is None:
            return
        self.progress = None
        self.field.line.show_warning(self.tr("Arrêté\u00a0: rien n’a été écrit."))
        self._update()

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None
        self._update()

    def done(self, result: int) -> None:
        self._show(None, "")
        super().done(result)

    def reject(self) -> None:
        """Not while something is being read or written: « Arrêter » comes first."""
        if self.progress is None:
            super().reject()


def tr(text: str) -> str:
    return QCoreApplication.translate("DirectoryImportDialog", text)


def _absent(count: int) -> str:
    one = tr("Une structure de l’annuaire n’est pas dans ce fichier\u202f: elle est gardée.")
    several = tr("{count} structures de l’annuaire ne sont pas dans ce fichier\u202f: elles sont gardées.")
    return (one if count == 1 else several).format(count=QLocale().toString(count))


def _done(done: Imported) -> str:
    new, changed = QLocale().toString(done.new), QLocale().toString(done.changed)
    words = [
        (tr("{new} nouvelle structure") if done.new < 2 else tr("{new} nouvelles structures")).format(new=new),
        (tr("{changed} modifiée") if done.changed < 2 else tr("{changed} modifiées")).format(changed=changed),
    ]
    return tr("Annuaire importé\u00a0: {counts}").format(counts=", ".join(words))
