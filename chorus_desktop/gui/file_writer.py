"""A file of the person's choice, written in a worker: where it goes, the progress, what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.places import ask_where
from chorus_desktop.gui.topics import Topic

FOLDER = "export/folder"
"""The setting that remembers where the last file went."""
CSV, XLSX, PDF = ".csv", ".xlsx", ".pdf"
UNFIT = ' /\\:*?"<>|'
"""What a name on the screen may hold and the name of a file not."""


class FileWriter(QObject):
    """One file at a time; `said` tells what was written, `title` names the dialogs."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk, title: str) -> None:
        super().__init__(page)
        self._page, self._desk, self._title = page, desk, title
        self.progress: ProgressDialog | None = None
        desk.cancelled.connect(self._on_cancelled)

    def ask(self, name: str, kind: str) -> Path | None:
        """Return where the person wants the file, None for nowhere. `kind`: the end of its name."""
        if self.progress is not None:
            return None
        remembered = settings.read(FOLDER)
        folder = remembered if remembered and Path(remembered).is_dir() else ""
        plain = "".join("-" if mark in UNFIT else mark for mark in name)
        proposal = str(Path(folder, f"{plain}-{clock.today():%Y-%m-%d}{kind}"))
        kinds = {
            CSV: tr("Fichiers CSV (*.csv)"),
            XLSX: tr("Classeurs Excel (*.xlsx)"),
            PDF: tr("Documents PDF (*.pdf)"),
        }
        return ask_where(self._page, self._title, proposal, kinds[kind], kind)

    def write(
        self,
        heading: str,
        total: int,
        path: Path,
        told: Callable[[int], str],
        work: Callable[..., int],
        *arguments: object,
    ) -> None:
        """Run `work(path, *arguments, progress)`, which returns how many rows it wrote: {count} of what `told` says.

        `heading` stands above the progress of `total` rows, 0 = not known. In both sentences {file} is its name.
        """
        note = tr("Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.")
        self.progress = ProgressDialog(self._page, self._desk, heading, total, note)
        then, sorry = partial(self._on_written, path, told), partial(self._on_refused, path)
        self._desk.read_long(work, path, *arguments, then=then, sorry=sorry)

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_written(self, path: Path, told: Callable[[int], str], count: int) -> None:
        self._finish()
        settings.write(FOLDER, str(path.parent))
        self.said.emit(told(count).format(count=QLocale().toString(count), file=path.name))

    def _on_refused(self, path: Path, refusal: Refused) -> None:
        self._finish()
        tell(
            self._page,
            self._title,
            tr("{file} n’a pas été écrit").format(file=path.name),
            str(refusal),
            learn_more=Topic.FILE,
        )

    @Slot()
    def _on_cancelled(self) -> None:
        """The dialog has closed by itself."""
        if self.progress is not None:
            self.progress = None
            self.said.emit(tr("Export arrêté\u202f: aucun fichier n’a été écrit."))


def rows_told(count: int) -> str:
    """Return what is said of a file of rows that is written."""
    return tr("1 ligne exportée dans {file}") if count == 1 else tr("{count} lignes exportées dans {file}")


def scope(ticked: int) -> str:
    """Return in words which rows of a list a file holds: so many that were ticked, or (0) all."""
    if ticked > 1:
        return tr("{count} lignes cochées").format(count=ticked)
    return tr("1 ligne cochée") if ticked else tr("toutes les lignes")


def tr(text: str) -> str:
    return QCoreApplication.translate("FileWriter", text)
