"""Every icon that is named exists, takes its colour and its stroke, and follows a theme switch by itself."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from chorus_desktop import gui
from chorus_desktop.gui.look import icons, palette, theme

PACKAGE = Path(gui.__file__).parent
FOLDER = PACKAGE.parent.parent / "resources" / "icons"
#: Calls that take the name of an icon, and where.
TAKES_NAME = {"icon": 0, "draw": 2, "pixmap": 0, "set_heading_icon": 0, "add_note": 1, "add_button": 2}
KEYWORDS = {"icon", "button_icon"}


def names_in(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = TAKES_NAME.get(called, len(node.args))
        asked = [*node.args[place : place + 1], *(word.value for word in node.keywords if word.arg in KEYWORDS)]
        found |= {value.value for value in asked if isinstance(value, ast.Constant) and isinstance(value.value, str)}
    return found - {""}


def ink(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_named_icon_exists() -> None:
    present = {path.stem for path in FOLDER.glob("*.svg")}
    used = {name for path in PACKAGE.rglob("*.py") if "compiled" not in path.parts for name in names_in(path)}
    assert {"chevron-down", "x"} <= used
    assert used - present == set()


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_every_file_is_compiled_in_and_takes_its_colour(name: str) -> None:
    for size in (icons.SMALL, icons.SIZE, icons.LARGE):
        image = icons.pixmap(name, QColor("red"), size, 2.0).toImage()
        assert image.size() == QSize(2 * size, 2 * size)
        assert ink(image) <= {"#ff0000"} and ink(image)


def test_an_icon_unknown_is_said_at_once() -> None:
    with pytest.raises(LookupError, match="unicorn"):
        icons.pixmap("unicorn", QColor("red"))


def test_an_icon_follows_the_theme_and_greys_when_disabled() -> None:
    eye = icons.icon("eye", "muted")
    for choice, colors in ((theme.Choice.LIGHT, palette.LIGHT), (theme.Choice.DARK, palette.DARK)):
        theme.apply(choice)
        assert ink(eye.pixmap(QSize(18, 18), 2.0).toImage()) == {colors.muted.name()}
        disabled = eye.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Disabled)
        assert ink(disabled.toImage()) == {colors.disabled.name()}


def test_an_icon_is_sharp_at_any_ratio_and_never_grows() -> None:
    eye = icons.icon("eye")
    assert eye.pixmap(QSize(18, 18), 1.5).size() == QSize(27, 27)
    assert eye.pixmap(QSize(64, 64), 1.0).size() == QSize(18, 18)
    assert eye.actualSize(QSize(16, 16)) == QSize(16, 16)


def test_a_shared_icon_survives_being_altered() -> None:
    eye = icons.icon("eye", "danger")
    copy = QIcon(eye)
    copy.setIsMask(True)
    assert icons.parts(copy) == icons.parts(eye) == ("eye", "danger")
    assert icons.parts(QIcon(QPixmap(4, 4))) is None


def test_the_program_has_its_own_icon() -> None:
    assert {size.width() for size in icons.application_icon().availableSizes()} >= {16, 32, 256}
    assert icons.application_pixmap(56).deviceIndependentSize().toSize() == QSize(56, 56)
