"""The contrasts of look.md 2, locked: a colour may change, what can be read may not."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from chorus_desktop.gui import look
from chorus_desktop.gui.look.palette import DARK, LIGHT, Palette

GUI = Path(look.__file__).parent.parent
TONES = ["success", "warning", "danger", "info", "neutral"]
ROWS = ["base", "alt", "sel", "sel_inactive", "ticked", "hover"]
TEXT_PAIRS = [
    *[("text", surface) for surface in ["window", *ROWS, "button", "button_hover", "button_pressed"]],
    *[("muted", surface) for surface in ["window", *ROWS, "button", "button_hover"]],
    *[("link", surface) for surface in ["window", *ROWS, "button"]],
    *[(tone, surface) for tone in ["warning", "danger"] for surface in ["window", *ROWS]],
    *[("danger", surface) for surface in ["button", "button_hover", "button_pressed"]],
    *[("on_accent", fill) for fill in ["accent", "accent_hover", "danger_fill", "danger_hover"]],
    ("on_inv", "inv"),
    ("inv_link", "inv"),
    ("inv", "inv_link"),
]
MARK_PAIRS = [
    *[("border", surface) for surface in ["window", "base", "alt", "button"]],
    *[("link", surface) for surface in ["window", "base", "sel", "sel_inactive", "ticked", "hover", "button"]],
    *[("danger", surface) for surface in ["window", "base"]],
    *[("accent", surface) for surface in ["window", "base"]],
    ("danger_fill", "window"),
    *[(series, "base") for series in ["series", "series2", "late", "very_late"]],
]


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def weakest(colors: Palette, pairs: list[tuple[str, str]]) -> float:
    return min(contrast(colors.color(ink), colors.color(surface)) for ink, surface in pairs)


@pytest.mark.parametrize(("colors", "lowest"), [(LIGHT, 4.89), (DARK, 4.53)])
def test_text_can_be_read(colors: Palette, lowest: float) -> None:
    assert weakest(colors, TEXT_PAIRS) == pytest.approx(lowest, abs=0.005)


@pytest.mark.parametrize(("colors", "lowest"), [(LIGHT, 3.01), (DARK, 3.10)])
def test_borders_and_marks_can_be_seen(colors: Palette, lowest: float) -> None:
    assert weakest(colors, MARK_PAIRS) == pytest.approx(lowest, abs=0.005)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_badges_and_banners_can_be_read(colors: Palette) -> None:
    for name in TONES:
        tone = colors.tone(name)
        assert contrast(tone.text, tone.background) >= 6.0
        assert contrast(tone.text, colors.base) >= 4.5, "on the current row a badge stands on base"
        assert contrast(colors.text, tone.background) >= 4.5, "a banner writes in the body colour"


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_what_is_disabled_can_still_be_made_out(colors: Palette) -> None:
    for surface in ("window", "base", "alt", "button"):
        assert round(contrast(colors.disabled, colors.color(surface)), 1) >= 3.2


def test_no_colour_lives_anywhere_else() -> None:
    hexadecimal = re.compile(r"[\"']#[0-9A-Fa-f]{3,8}[\"']|setStyleSheet|Qt\.GlobalColor\.(?!transparent)")
    found = [
        f"{path.name}: {match.group()}"
        for path in sorted(GUI.rglob("*.py"))
        if path.name != "palette.py" and "compiled" not in path.parts
        for match in hexadecimal.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
