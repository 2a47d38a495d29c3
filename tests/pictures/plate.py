"""A picture as it is kept: cut to what matters, few colours, a thin edge; and what it shows, for the tests."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from operator import sub
from pathlib import Path

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QListWidget, QTabBar, QTableView, QWidget

from tests.program_words import on_screen, plainly

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "handbook" / "pictures"
RECORD = Path(__file__).with_name("shown.json")
COLOURS = 96
"""Of one picture; what is rarer takes the nearest of these."""
ALIKE = 18
"""Nobody tells two colours from each other whose red, green and blue differ by no more in all."""
EDGE = QColor(0xC9D1D3)
"""Painted around it, so that a white window does not melt into a white page."""
AROUND = QMargins(10, 10, 10, 10)
"""Pixels kept around a part of the window."""
OURS = ("pages", "dialogs", "structure_sheet", "account_blocks", "unexpected", "look.toast")
"""Where the pages, dialogs and blocks are that a picture can show."""

Shown = dict[str, dict[str, list[str]]]
taken: Shown = {}


def take(name: str, front: QWidget, part: QWidget | None = None, around: QMargins = AROUND) -> None:
    """Keep what is in front, or a part of it, and note what it shows."""
    whole = front.rect()
    if part is not None:
        whole &= QRect(part.mapTo(front, QPoint()), part.size()).marginsAdded(around)
    save(front.grab(whole).toImage(), FOLDER / f"{name}.png")
    inside = list(_seen(front if part is None else part))
    taken[name] = {"shows": sorted(set(filter(None, map(_kind, inside)))), "names": sorted(_names(inside))}


def keep_record(whole: bool) -> None:
    """Write what every picture shows; where all were taken, one that is taken no more goes."""
    RECORD.write_text(json.dumps(taken, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for path in FOLDER.glob("*.png"):
        if whole and path.stem not in taken:
            path.unlink()
            print(f"{path.name} is taken no more")


def record() -> Shown:
    """Return what every picture shows: the kinds of page, block or dialog, and the words of the program."""
    found: Shown = json.loads(RECORD.read_text(encoding="utf-8"))
    return found


def save(image: QImage, path: Path) -> None:
    """With a thin edge, and few colours."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(EDGE)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    pixels = memoryview(image.constBits()).cast("I")
    table = _palette(colour for colour, _ in Counter(pixels).most_common())
    small = image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    small.save(str(path), quality=0)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB", flush=True)


def _palette(colours: Iterable[int]) -> list[int]:
    """The most frequent first; one that resembles another takes no place from a rare one, as that of a small mark."""
    kept: list[tuple[int, int, int]] = []
    for colour in colours:
        one = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
        if all(sum(map(abs, map(sub, one, other))) > ALIKE for other in kept):
            kept.append(one)
            if len(kept) == COLOURS:
                break
    return [0xFF << 24 | red << 16 | green << 8 | blue for red, green, blue in kept]


def _seen(widget: QWidget) -> Iterator[QWidget]:
    """It and what is visible in it; a menu bar and a line of tabs are on every window."""
    yield widget
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget) and not child.visibleRegion().isEmpty():
            yield child


def _kind(widget: QWidget) -> str:
    module = type(widget).__module__.removeprefix("chorus_desktop.gui.")
    return type(widget).__name__ if module.startswith(OURS) and not type(widget).__name__.startswith("_") else ""


def _names(widgets: list[QWidget]) -> set[str]:
    """What the program itself has written, not what it was told."""
    found = set()
    for widget in widgets:
        if isinstance(widget, (QAbstractButton, QLabel)):
            found |= {widget.text(), widget.accessibleName() if isinstance(widget, QAbstractButton) else ""}
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(at) for at in range(widget.count())}
        elif isinstance(widget, QListWidget):
            found |= {widget.item(row).text() for row in range(widget.count())}
        elif isinstance(widget, QTableView):
            columns = getattr(widget.model(), "columns", ())
            found |= {one.title for at, one in enumerate(columns) if not widget.isColumnHidden(at)}
    return ({plainly(words) for words in found} & on_screen()) - {"", "Chorus Desktop"}


def dialogs() -> list[QWidget]:
    """The open ones, those in front at the end."""
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    return sorted(shown, key=_depth)


def _depth(widget: QWidget) -> int:
    depth, parent = 0, widget.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth
