"""« Importer des rattachements »: choose a list, see what it would do and what is wrong in it, then import (B4)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from chorus_desktop.core import backups, member_import
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_import import Done, Plan
from chorus_desktop.exchange import member_file
from chorus_desktop.gui import errand
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.figures import FigureRow
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.left_out import LeftOut
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import REQUEST
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.places import documents
from chorus_desktop.gui.topics import Topic


class MemberImportDialog(AskingDialog):
    """Nothing is written before « Importer »; `imported` says in a sentence what was. A file may be dropped on it."""

    imported = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, path: Path | None = None) -> None:
        heading = self.tr("Importer des rattachements depuis une liste")
        super().__init__(parent, desk, self.tr("Importer des rattachements"), heading, REQUEST)
        self.plan: Plan | None = None
        self.progress: ProgressDialog | None = None
        self.setAcceptDrops(True)
        self.set_lead(
            self.tr(
                "Un fichier CSV ou XLSX, une ligne par personne et par structure. Il est d’abord vérifié en entier, "
                "et rien n’est enregistré avant «\u00a0Importer\u00a0»."
            )
        )
        self.file = QLabel(self.tr("Aucun fichier choisi\u202f: choisissez-le, ou déposez-le ici."))
        self.file.setWordWrap(True)
        self.file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.choose = QPushButton(icons.icon("upload"), self.tr("Choisir un fichier…"))
        self.template = QPushButton(icons.icon("file-spreadsheet"), self.tr("Enregistrer un modèle…"))
        self.line = FieldError()
        self.figures = FigureRow()
        self.ignored = muted(QLabel())
        self.ignored.setWordWrap(True)
        self.bad = LeftOut()
        self.agree = QCheckBox()
        self._fill()
        self._connect()
        self._show(None)
        if path is not None:
            self.open_file(path)

    def _fill(self) -> None:
        for button in (self.choose, self.template):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.template)
        row.addWidget(self.choose)
        column = self.column()
        column.addLayout(row)
        for part in (self.line, self.figures, self.ignored, self.bad, self.agree):
            column.addWidget(part)
        column.addStretch(1)
        self.line.attach(self.choose)
        add_learn_more(self, Topic.IMPORT)
        self.cancel = self.add_cancel()
        self.do = self.add_button(self.tr("Importer"), "primary", "download")
        self.choose.setFocus()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._on_choose)
        self.template.clicked.connect(self._on_template)
        self.agree.toggled.connect(self._show_state)
        self.bad.export_failed.connect(self._on_refused)
        self.do.clicked.connect(self._on_import)
        self._desk.cancelled.connect(self._on_cancelled)

    # The dry run

    def open_file(self, path: Path) -> None:
        """Say what importing this file would do."""
        if self._desk.awaits(self._run):
            return
        self._show(None)
        self.line.clear()
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self._start(self.tr("Vérification de {file}").format(file=path.name))
        arguments = (member_file.plan, self._desk.actor, path)
        self._run = self._desk.run_long(*arguments, then=self._on_planned, sorry=self._on_refused)

    def _on_planned(self, found: Plan) -> None:
        self._finish()
        self._show(found)
        (self.agree if found.bad and found.lines else self.do if found.lines else self.choose).setFocus()

    def _show(self, found: Plan | None) -> None:
        self.plan = found
        self.figures.setVisible(found is not None)
        self.ignored.setVisible(bool(found and (found.ignored or found.remark)))
        self.bad.setVisible(bool(found and found.bad))
        self.agree.setVisible(bool(found and found.bad and found.lines))
        self.agree.setChecked(False)
        if found:
            said = self.tr("Colonnes ignorées\u00a0: {names}.").format(names=", ".join(found.ignored))
            self.ignored.setText(" ".join(filter(None, (found.remark, said if found.ignored else ""))))
            self.bad.show_lines(found.bad)
            text = self.tr("Importer les lignes correctes sans la ligne refusée")
            if len(found.bad) > 1:
                text = self.tr("Importer les lignes correctes sans les {count} lignes refusées")
            self.agree.setText(text.format(count=len(found.bad)))
            self.figures.show_figures(
                [
                    (found.read, self.tr("lignes lues")),
                    (found.accounts, self.tr("comptes à créer")),
                    (found.new, self.tr("rattachements à créer")),
                    (found.changed, self.tr("à modifier")),
                    (found.unchanged, self.tr("sans changement")),
                    (len(found.bad), self.tr("lignes refusées")),
                ]
            )
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """A disabled button says why."""
        reason = ""
        if self.plan is None:
            reason = self.tr("Choisissez d’abord un fichier")
        elif not self.plan.lines:
            reason = self.tr("Ce fichier ne changerait rien")
        elif self.plan.bad and not self.agree.isChecked():
            reason = self.tr("Corrigez le fichier, ou cochez que les lignes refusées sont laissées de côté")
        self.do.setEnabled(not reason)
        self.do.setToolTip(reason)

    # The import

    @Slot()
    def _on_import(self) -> None:
        if self.plan is None or self._desk.awaits(self._run):
            return
        count = len(self.plan.lines)
        self._start(self.tr("Import de {count} rattachements").format(count=count), count)
        arguments = (backups.before_import, member_import.apply, self._desk.actor, self.plan)
        self._run = self._desk.run_long(*arguments, then=self._on_done, sorry=self._on_refused)

    def _on_done(self, done: Done) -> None:
        """What was written stays in sight with the lines that were left out, until the person closes it."""
        self._finish()
        left = (*(self.plan.bad if self.plan else ()), *done.bad)
        members = self.tr("1 rattachement importé") if done.memberships == 1 else self.tr("{n} rattachements importés")
        accounts = self.tr("1 compte créé") if done.accounts == 1 else self.tr("{n} comptes créés")
        said = [members.format(n=done.memberships)]
        said += [accounts.format(n=done.accounts)] if done.accounts else []
        self.heading.setText(", ".join(said))
        self.set_heading_icon("circle-check" if done.memberships else "alert-triangle", "success")
        told = self.tr("Un courriel d’activation attend dans la boîte d’envoi pour chaque compte créé. ")
        outcome = self.tr("Ces lignes n’ont pas été importées\u00a0:") if left else self.tr("Tout a été importé.")
        self.set_lead((told if done.accounts else "") + outcome)
        for part in (self.file, self.choose, self.template, self.figures, self.ignored, self.agree, self.do):
            part.hide()
        self.bad.show_lines(left)
        self.bad.setVisible(bool(left))
        self.cancel.setText(self.tr("Fermer"))
        self.cancel.setFocus()
        QTimer.singleShot(0, self._on_settled)
        if done.memberships:
            self.imported.emit(", ".join(said))

    @Slot()
    def _on_settled(self) -> None:
        """What is left needs less room."""
        self.resize(self.fitting())

    # Both

    def _start(self, heading: str, total: int = 0) -> None:
        self.choose.setEnabled(False)
        self.do.setEnabled(False)
        self.progress = ProgressDialog(self, self._desk, heading, total)

    def _finish(self) -> None:
        self.choose.setEnabled(True)
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_refused(self, refusal: Refused) -> None:
        self._finish()
        self._show_state()
        self.line.show_error(str(refusal))

    @Slot()
    def _on_cancelled(self) -> None:
        """Nothing was written: the same can be started again."""
        self.progress = None  # it closes by itself
        self._finish()
        self._show_state()

    @Slot()
    def _on_choose(self) -> None:
        kinds = self.tr("Listes (*.csv *.xlsx);;Tous les fichiers (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), documents(), kinds)
        if name:
            self.open_file(Path(name))

    @Slot()
    def _on_template(self) -> None:
        proposal = str(Path(documents(), self.tr("modele-rattachements.xlsx")))
        kinds = {".xlsx": self.tr("Excel (*.xlsx)"), ".csv": self.tr("CSV (*.csv)")}
        title = self.tr("Enregistrer un modèle")
        name, kind = QFileDialog.getSaveFileName(self, title, proposal, ";;".join(kinds.values()))
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in kinds:
            path = path.with_name(path.name + (".csv" if kind == kinds[".csv"] else ".xlsx"))
        errand.run(self, partial(member_file.save_template, path), partial(self._on_saved, path), self._on_refused)

    def _on_saved(self, path: Path, _: None) -> None:
        self.line.attach(self.choose, helper=self.tr("Modèle enregistré dans {path}").format(path=path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.choose.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(paths[0])
