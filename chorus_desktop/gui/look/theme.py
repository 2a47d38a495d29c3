"""Système, Clair or Sombre: puts the style, the fonts and the two QPalettes on the application, and switches them."""

import sys
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from chorus_desktop.gui.look import icons, palette
from chorus_desktop.gui.look.palette import DARK, LIGHT, Palette
from chorus_desktop.gui.look.style import ChorusStyle

MINIMUM_POINTS = 10.0

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole


class Choice(StrEnum):
    """What the menu Affichage > Thème offers."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Theme(QObject):
    """Holds the choice, follows the system when asked to, and tells when the colours have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice.SYSTEM
        self.style: ChorusStyle | None = None

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        if self.choice == Choice.SYSTEM:
            show(_of(scheme))


theme = _Theme()


def install(app: QApplication, choice: Choice = Choice.SYSTEM) -> None:
    """Before the first window: style, font rules and palettes. A second call only applies the choice."""
    if theme.style is None:
        theme.style = ChorusStyle()
        app.setStyle(theme.style)
        app.setFont(body_font(app.font()))
        QGuiApplication.styleHints().colorSchemeChanged.connect(theme.follow)
    apply(choice)


def choice() -> Choice:
    """What the person chose, which is not always what is on screen: see `palette.current()`."""
    return theme.choice


def apply(wanted: Choice) -> None:
    """Switch now; every widget follows by itself."""
    theme.choice = wanted
    hints = QGuiApplication.styleHints()
    if wanted == Choice.SYSTEM:
        hints.unsetColorScheme()
        show(_of(hints.colorScheme()))
    else:
        scheme = Qt.ColorScheme.Dark if wanted == Choice.DARK else Qt.ColorScheme.Light
        hints.setColorScheme(scheme)
        show(_of(scheme))


def show(colors: Palette) -> None:
    """Put one palette on the application, whatever the choice."""
    palette.set_current(colors)
    icons.forget()
    QApplication.setPalette(qpalette(colors))
    QApplication.setPalette(view_palette(colors), "QAbstractItemView")  # type: ignore[arg-type]  # the stub is wrong
    QToolTip.setPalette(qpalette(colors))
    theme.changed.emit()


def _of(scheme: Qt.ColorScheme) -> Palette:
    """On a bare X session the scheme is unknown, which means light."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def qpalette(p: Palette) -> QPalette:
    """The palette of the application."""
    result = QPalette()
    roles = {
        _Role.Window: p.window,
        _Role.Base: p.base,
        _Role.Light: p.base,
        _Role.AlternateBase: p.alt,
        _Role.Button: p.button,
        _Role.WindowText: p.text,
        _Role.Text: p.text,
        _Role.ButtonText: p.text,
        _Role.PlaceholderText: p.muted,
        _Role.BrightText: p.danger.text,
        _Role.Midlight: p.hair,
        _Role.Mid: p.divider,
        _Role.Dark: p.border,
        _Role.Shadow: p.border,
        _Role.Highlight: p.accent,
        _Role.Accent: p.accent,
        _Role.HighlightedText: p.on_accent,
        _Role.Link: p.link,
        _Role.LinkVisited: p.link,
        _Role.ToolTipBase: p.inv,
        _Role.ToolTipText: p.on_inv,
    }
    for role, color in roles.items():
        result.setColor(role, color)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText, _Role.BrightText, _Role.Link):
        result.setColor(_Group.Disabled, role, p.disabled)
    result.setColor(_Group.Disabled, _Role.HighlightedText, p.disabled)
    result.setColor(_Group.Disabled, _Role.Highlight, p.divider)
    result.setColor(_Group.Disabled, _Role.Base, p.window)
    result.setColor(_Group.Disabled, _Role.Button, p.window)
    return result


def view_palette(p: Palette) -> QPalette:
    """The palette of lists and tables: the current row is a tint, so that its badges stay readable."""
    result = qpalette(p)
    for group, color in ((_Group.Active, p.sel), (_Group.Inactive, p.sel_inactive), (_Group.Disabled, p.sel_inactive)):
        result.setColor(group, _Role.Highlight, color)
    result.setColor(_Group.Active, _Role.HighlightedText, p.text)
    result.setColor(_Group.Inactive, _Role.HighlightedText, p.text)
    return result


def body_font(system: QFont) -> QFont:
    """The system's own, at least 10 points, with digits of one width; DejaVu gives way to Noto where it is there."""
    result = QFont(system)
    if sys.platform.startswith("linux") and QFontInfo(system).family() == "DejaVu Sans":
        if "Noto Sans" in QFontDatabase.families():
            result.setFamily("Noto Sans")
    if result.pointSizeF() < MINIMUM_POINTS:
        result.setPointSizeF(MINIMUM_POINTS)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
