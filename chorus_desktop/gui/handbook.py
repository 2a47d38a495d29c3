"""The handbook in a window of its own, that stays open while one works: `open_at` shows a paragraph of it."""

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from chorus_desktop.gui import handbook_text as text
from chorus_desktop.gui import settings
from chorus_desktop.gui.handbook_contents import HandbookContents
from chorus_desktop.gui.handbook_search import HandbookSearch, quiet_button
from chorus_desktop.gui.handbook_view import HandbookView
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.metrics import text_width
from chorus_desktop.gui.look.room import bring_back, room_around

USUAL = QSize(1180, 760)
SMALLEST = QSize(760, 400)
AROUND = QSize(40, 60)
PLACE = "handbook/geometry"
_open: list["Handbook"] = []
"""The one window, while it is open."""


def open_at(anchor: str = "") -> "Handbook":
    """Show a paragraph of the handbook, or where one was; in front of everything, a question that waits included."""
    if not _open or not isValid(_open[0]):
        _open[:] = [Handbook()]
    window = _open[0]
    if anchor or window.view.chapter is None:
        window.go(anchor or text.chapters()[0].name)
    window.come()
    return window


class Step(NamedTuple):
    """Where one was: an anchor, and how far the chapter was scrolled."""

    anchor: str
    scrolled: int


class Handbook(QWidget):
    """Contents at the left, one chapter at the right; nothing in it belongs to a database."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Documentation de Chorus Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(SMALLEST.boundedTo(room_around(self) - AROUND))
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._anchor = ""
        self._at = 0
        self.contents, self.view, self.search = HandbookContents(), HandbookView(), HandbookSearch(self)
        self._lay_out()
        self._connect()
        self._show_ways()
        QApplication.instance().aboutToQuit.connect(self.close)  # type: ignore[union-attr]
        place = settings.store().value(PLACE)
        if isinstance(place, QByteArray) and self.restoreGeometry(place):
            bring_back(self)
        else:
            self.resize(USUAL.boundedTo(room_around(self) - AROUND))

    def _lay_out(self) -> None:
        self.back = quiet_button(self, "arrow-left", self.tr("Page précédente"), "Alt+Left")
        self.forward = quiet_button(self, "arrow-right", self.tr("Page suivante"), "Alt+Right")
        self.smaller = quiet_button(self, "minus", self.tr("Réduire le texte"), "Ctrl+-")
        self.larger = quiet_button(self, "plus", self.tr("Agrandir le texte"), "Ctrl++", "Ctrl+=")
        self.print = QPushButton(icons.icon("printer"), self.tr("&Imprimer"))
        menu = QMenu(self.print)
        self.print_chapter = menu.addAction(self.tr("Ce &chapitre…"))
        self.print_all = menu.addAction(self.tr("&Tout le guide…"))
        self.print.setMenu(menu)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 16, 8)
        top.setSpacing(4)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addSpacing(8)
        top.addWidget(self.search)
        top.addStretch(1)
        top.addWidget(self.smaller)
        top.addWidget(self.larger)
        top.addSpacing(8)
        top.addWidget(self.print)
        self.view.setAccessibleName(self.tr("Texte du guide"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([text_width("Importer, exporter et imprimer les listes") + 40, USUAL.width()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self.contents.chosen.connect(self.go)
        self.view.anchor_clicked.connect(self.go)
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.search.turned.connect(self._on_turned)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.print_chapter.triggered.connect(self._on_print_chapter)
        self.print_all.triggered.connect(self._on_print_all)
        for keys, done in (
            ("Ctrl+F", self._on_find),
            ("Ctrl+P", self._on_print_chapter),
            ("Ctrl+0", self._on_usual),
            ("Esc", self._on_escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(done)

    def come(self) -> None:
        """In front; a question that waits does not shut it out, for it may be what is read about."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        asking, own = QApplication.activeModalWidget(), self.windowHandle()
        own.setTransientParent(asking.window().windowHandle() if asking is not None else None)  # type: ignore[arg-type]
        self.raise_()
        self.activateWindow()
        self.view.setFocus()  # the keys scroll

    @Slot(str)
    def go(self, anchor: str) -> None:
        """Show the paragraph that has this anchor; the way back leads to where one was."""
        if text.chapter_of(anchor) is None:
            return
        if self._anchor:
            self._past.append(self._here())
            self._future.clear()
        self._show(anchor)

    def _here(self) -> Step:
        return Step(self._anchor, self.view.verticalScrollBar().value())

    def _show(self, anchor: str, scrolled: int | None = None) -> None:
        at = text.chapter_of(anchor)
        assert at is not None
        chapter = text.chapters()[at]
        self._anchor, self._at = anchor, at
        self.search.begin = at
        if self.view.chapter is not chapter:
            self.view.show_chapter(chapter)
            self.view.mark(self.search.places(at), self.search.length)
        if scrolled is not None:
            self.view.verticalScrollBar().setValue(scrolled)
        elif anchor == chapter.name:
            self.view.verticalScrollBar().setValue(0)
        else:
            self.view.scrollToAnchor(anchor)
        self.contents.show_current(at, anchor)
        self._show_ways()

    def _show_ways(self) -> None:
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))

    @Slot()
    def _on_back(self) -> None:
        if self._past:
            self._future.append(self._here())
            self._show(*self._past.pop())

    @Slot()
    def _on_forward(self) -> None:
        if self._future:
            self._past.append(self._here())
            self._show(*self._future.pop())

    @Slot()
    def _on_turned(self) -> None:
        """Another place of what is looked for."""
        hit = self.search.hit
        if hit is not None and hit.chapter != self._at:
            self.go(text.chapters()[hit.chapter].name)
        self.view.mark(self.search.places(self._at), self.search.length, hit.place if hit is not None else None)

    @Slot()
    def _on_find(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    @Slot()
    def _on_escape(self) -> None:
        """First what was looked for, then the window."""
        if self.search.field.text():
            self.search.field.clear()
            self.search.look()
            self.view.setFocus()
        else:
            self.close()

    @Slot()
    def _on_smaller(self) -> None:
        self.view.zoom(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.view.zoom(1)

    @Slot()
    def _on_usual(self) -> None:
        self.view.zoom(0)

    @Slot()
    def _on_print_chapter(self) -> None:
        from chorus_desktop.gui.handbook_paper import print_chapters

        print_chapters(self, [text.chapters()[self._at]])

    @Slot()
    def _on_print_all(self) -> None:
        from chorus_desktop.gui.handbook_paper import print_chapters

        print_chapters(self, list(text.chapters()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.search.set_narrow(self.width() < SMALLEST.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        settings.store().setValue(PLACE, self.saveGeometry())
        super().closeEvent(event)
