"""What will be printed, page by page: to a printer, or to a PDF where there is none (G7.4)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import files, paper
from chorus_desktop.exchange.paper import Pages
from chorus_desktop.exchange.printable import Printable
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.loading import MovingBar
from chorus_desktop.gui.look.widgets import Banner, muted
from chorus_desktop.gui.places import ask_where
from chorus_desktop.gui.reader import Reader, or_refused

PREVIEWED = 60
"""Pages that the preview shows: it holds all of them in memory. Paper and PDF get the whole."""
LEAST = QSize(420, 180)
CHROME = 190
"""Pixels above and below the pages."""
STEP = 1.2


class PrintPreview(Dialog):
    """Opens at once, shows the pages when they are laid out. `saved` carries the file that was written."""

    saved = Signal(Path)

    def __init__(self, parent: QWidget | None, reader: Reader, document: Callable[[], Printable]) -> None:
        super().__init__(parent, self.tr("Aperçu avant impression"), self.tr("Préparation…"), REQUEST)
        self._reader = reader
        self.pages: Pages | None = None
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.printer.setFullPage(True)
        self.view = QPrintPreviewWidget(self.printer, self)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.paintRequested.connect(self._on_paint)
        self.view.previewChanged.connect(self._show_page)
        self.view.setMinimumSize(LEAST)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._fill_body()
        self._add_buttons()
        reader.submit(self, "pages", partial(or_refused, _laid_out, document), self._on_laid_out, self._on_failed)
        self._bar.start()

    def _fill_body(self) -> None:
        self._bar = MovingBar(self)
        self.part = Banner()
        self.part.hide()
        self.previous = self._quiet("chevron-left", self.tr("Page précédente"), self._on_previous)
        self.next = self._quiet("chevron-right", self.tr("Page suivante"), self._on_next)
        self.smaller = self._quiet("minus", self.tr("Réduire"), self._on_smaller)
        self.larger = self._quiet("plus", self.tr("Agrandir"), self._on_larger)
        self.whole = QPushButton(self.tr("Page entière"))
        self.whole.clicked.connect(self.view.fitInView)
        self.wide = QPushButton(self.tr("Pleine largeur"))
        self.wide.clicked.connect(self.view.fitToWidth)
        self.place = muted(QLabel())
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.previous, self.place, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.smaller, self.larger, self.whole, self.wide):
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(False)
            row.addWidget(widget)
        column = self.column(8)
        column.addWidget(self._bar)
        column.addLayout(row)
        column.addWidget(self.part)
        column.addWidget(self.view, 1)
        for sheet in self.view.findChildren(QGraphicsView):  # the part of Qt's preview that takes the keys, unnamed
            sheet.setAccessibleName(self.tr("Pages"))
            self.setTabOrder(self.wide, sheet)

    def _quiet(self, icon: str, text: str, done: Callable[[], object]) -> QPushButton:
        button = QPushButton(icons.icon(icon), "")
        button.setProperty("kind", "quiet")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(done)
        return button

    def _add_buttons(self) -> None:
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.close_button = self.add_cancel(self.tr("Fermer"))
        printers = bool(QPrinterInfo.availablePrinterNames())
        self.save = self.add_button(self.tr("Enregistrer en PDF…"), "" if printers else "primary", "file-type-pdf")
        self.save.clicked.connect(self._on_save)
        self.print = self.add_button(self.tr("Imprimer…"), "primary" if printers else "", "printer")
        self.print.clicked.connect(self._on_print)
        self.print.setToolTip("" if printers else self.tr("Aucune imprimante sur ce poste"))
        self._printers = printers
        self._show_state()

    def _show_state(self) -> None:
        ready = self.pages is not None
        self.save.setEnabled(ready)
        self.print.setEnabled(ready and self._printers)
        for button in (self.smaller, self.larger, self.whole, self.wide):
            button.setEnabled(ready)
        self._show_page()

    # The pages

    def _on_laid_out(self, found: Pages | Refused) -> None:
        self._bar.stop()
        if isinstance(found, Refused):
            self.heading.setText(self.tr("Rien à imprimer"))
            self.trouble.show_error(str(found))
            return
        self.pages = found
        count = len(found.pages)
        self.heading.setText(found.title)
        self.aside.setText(self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count))
        if count > PREVIEWED:
            text = self.tr("L’aperçu montre les {shown} premières pages. Sur papier et en PDF, elles y sont toutes.")
            self.part.set("info", text.format(shown=PREVIEWED))
            self.part.show()
        wide = QPageLayout.Orientation.Landscape if found.wide else QPageLayout.Orientation.Portrait
        self.printer.setPageOrientation(wide)
        self.view.updatePreview()
        self.view.fitToWidth()
        self._show_state()
        (self.print if self._printers else self.save).setFocus()

    def _on_failed(self, _: Exception) -> None:
        self._bar.stop()
        self.heading.setText(self.tr("Le document n’a pas pu être préparé"))

    @Slot(QPrinter)
    def _on_paint(self, printer: QPrinter) -> None:
        if self.pages is not None:
            self.pages.paint_all(printer, PREVIEWED)

    @Slot()
    def _show_page(self) -> None:
        count = min(len(self.pages.pages), PREVIEWED) if self.pages is not None else 0
        at = self.view.currentPage()
        text = self.tr("Page {at} sur {count}").format(at=at, count=count)
        self.place.setText(text if count else "")
        self.previous.setEnabled(at > 1)
        self.next.setEnabled(at < count)

    @Slot()
    def _on_previous(self) -> None:
        self.view.setCurrentPage(self.view.currentPage() - 1)
        self._show_page()

    @Slot()
    def _on_next(self) -> None:
        self.view.setCurrentPage(self.view.currentPage() + 1)
        self._show_page()

    @Slot()
    def _on_smaller(self) -> None:
        self.view.zoomOut(STEP)

    @Slot()
    def _on_larger(self) -> None:
        self.view.zoomIn(STEP)

    # What is done

    @Slot()
    def _on_print(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        dialog.setWindowTitle(self.tr("Imprimer"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        if self.pages is not None and dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.pages.paint_all(self.printer)
            self.accept()

    @Slot()
    def _on_save(self) -> None:
        assert self.pages is not None
        name = f"{_file_name(self.pages.title)}.pdf"
        path = ask_where(self, self.tr("Enregistrer en PDF"), name, self.tr("PDF (*.pdf)"), ".pdf")
        if path is not None:
            self.save_as(path)

    def save_as(self, path: Path) -> None:
        """Write the PDF, in the reader's thread."""
        assert self.pages is not None
        self.trouble.clear()
        self.save.setEnabled(False)
        self._bar.start()
        self._reader.submit(self, "pdf", partial(or_refused, _write, self.pages, path), partial(self._on_written, path))

    def _on_written(self, path: Path, refusal: Refused | None) -> None:
        self._bar.stop()
        self._show_state()
        if refusal is not None:
            self.trouble.show_error(str(refusal))
        else:
            self.saved.emit(path)
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the screen allows: it is the pages that scroll."""
        self.view.setMinimumHeight(max(LEAST.height(), self.room().height() - CHROME))
        super().showEvent(event)

    def done(self, result: int) -> None:
        """What is still being read or written for it is forgotten."""
        for channel in ("pages", "pdf"):
            self._reader.cancel(self, channel)
        super().done(result)


def _laid_out(document: Callable[[], Printable]) -> Pages:
    """In the reader's thread."""
    return paper.lay_out(document())


def _write(pages: Pages, path: Path) -> None:
    """In the reader's thread."""
    files.save(path, pages.pdf())


def _file_name(title: str) -> str:
    """A title without what file systems do not take."""
    return "".join("-" if mark in '/\\:*?"<>|' else mark for mark in title).strip()
