"""Every colour of the program, light and dark; no other file may hold one."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tone:
    """A meaning in two colours: its text (and icon, and bar) and the tint behind it."""

    text: QColor
    background: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme, a colour per token; the roles they take in a QPalette are in `theme.py`."""

    window: QColor
    base: QColor
    alt: QColor
    button: QColor
    button_hover: QColor
    button_pressed: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    hair: QColor
    divider: QColor
    border: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    link: QColor
    sel: QColor
    sel_inactive: QColor
    ticked: QColor
    hover: QColor
    danger_fill: QColor
    danger_hover: QColor
    inv: QColor
    on_inv: QColor
    inv_link: QColor
    series: QColor
    series2: QColor
    late: QColor
    very_late: QColor
    success: Tone
    warning: Tone
    danger: Tone
    info: Tone
    neutral: Tone

    def color(self, token: str) -> QColor:
        """The colour of a token by name; a tone answers with its text colour."""
        value: QColor | Tone = getattr(self, token)
        return value.text if isinstance(value, Tone) else value

    def tone(self, name: str) -> Tone:
        """A tone by name: success, warning, danger, info or neutral."""
        value: Tone = getattr(self, name)
        return value


def _tone(text: str, background: str) -> Tone:
    return Tone(QColor(text), QColor(background))


LIGHT = Palette(
    window=QColor("#F3F5F5"),
    base=QColor("#FFFFFF"),
    alt=QColor("#F8FAFA"),
    button=QColor("#FFFFFF"),
    button_hover=QColor("#EDF2F3"),
    button_pressed=QColor("#DFE7E9"),
    text=QColor("#1B2326"),
    muted=QColor("#56646A"),
    disabled=QColor("#7F8B90"),
    hair=QColor("#EAEEEF"),
    divider=QColor("#DDE3E4"),
    border=QColor("#829095"),
    accent=QColor("#146378"),
    accent_hover=QColor("#0F5163"),
    on_accent=QColor("#FFFFFF"),
    link=QColor("#125C70"),
    sel=QColor("#D6E9EE"),
    sel_inactive=QColor("#E4E9EA"),
    ticked=QColor("#E4F0F4"),
    hover=QColor("#F1F3F3"),
    danger_fill=QColor("#B3261E"),
    danger_hover=QColor("#961E17"),
    inv=QColor("#263236"),
    on_inv=QColor("#FFFFFF"),
    inv_link=QColor("#8CD4E5"),
    series=QColor("#146378"),
    series2=QColor("#829095"),
    late=QColor("#B96F00"),
    very_late=QColor("#C23A30"),
    success=_tone("#1B6534", "#DFF1E4"),
    warning=_tone("#844700", "#FBEACB"),
    danger=_tone("#A3201D", "#FBE2E0"),
    info=_tone("#1F549E", "#E0EBFA"),
    neutral=_tone("#48555A", "#E6EAEB"),
)

DARK = Palette(
    window=QColor("#191D1F"),
    base=QColor("#202528"),
    alt=QColor("#252B2E"),
    button=QColor("#2A3033"),
    button_hover=QColor("#333A3E"),
    button_pressed=QColor("#3B4347"),
    text=QColor("#E4E9EA"),
    muted=QColor("#A0ACB0"),
    disabled=QColor("#78858A"),
    hair=QColor("#2C3336"),
    divider=QColor("#353D41"),
    border=QColor("#768389"),
    accent=QColor("#22798F"),
    accent_hover=QColor("#26809A"),
    on_accent=QColor("#FFFFFF"),
    link=QColor("#71C6DA"),
    sel=QColor("#1B3E48"),
    sel_inactive=QColor("#2F373A"),
    ticked=QColor("#1E3037"),
    hover=QColor("#2A2F32"),
    danger_fill=QColor("#C23A31"),
    danger_hover=QColor("#CC463C"),
    inv=QColor("#E4E9EA"),
    on_inv=QColor("#1B2326"),
    inv_link=QColor("#0F5163"),
    series=QColor("#4FA9BF"),
    series2=QColor("#768389"),
    late=QColor("#E0A34A"),
    very_late=QColor("#E8736A"),
    success=_tone("#82D69B", "#1A3624"),
    warning=_tone("#F0BA66", "#3B2D13"),
    danger=_tone("#FFA198", "#45221F"),
    info=_tone("#94BFF8", "#1D304B"),
    neutral=_tone("#B7C2C6", "#333B3F"),
)

_applied = LIGHT


def current() -> Palette:
    """The palette that is on screen now; painters ask at each paint, so they follow a switch."""
    return _applied


def set_current(palette: Palette) -> None:
    """Called by `theme.py` alone."""
    global _applied
    _applied = palette
