"""What the program remembers of this workstation between two runs: last databases, theme, window."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from chorus_desktop.gui import folders
from chorus_desktop.gui.look.theme import Choice

RECENT = 5
"""How many databases the menu Fichier offers again."""


def store() -> QSettings:
    """The file itself, the same on every system; Qt keeps it in memory and writes it by itself."""
    return QSettings(str(folders.of_settings() / "settings.ini"), QSettings.Format.IniFormat)


def read(key: str) -> str:
    """A remembered text, empty when there is none."""
    value = store().value(key, "")
    return value if isinstance(value, str) else ""


def write(key: str, value: str) -> None:
    store().setValue(key, value)


def recent() -> list[Path]:
    """The databases that were opened last, the newest first."""
    value = store().value("database/recent", [])
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    travelling = folders.portable() or Path()
    return [travelling / name for name in names if name]


def last_database() -> Path | None:
    return next(iter(recent()), None)


def remember_database(path: Path) -> None:
    """It comes first from now on. What travels with a portable program is found wherever that is plugged in."""
    paths = [path, *(other for other in recent() if other != path)]
    travelling = folders.portable() or Path()
    names = [str(one.relative_to(travelling) if travelling in one.parents else one) for one in paths[:RECENT]]
    store().setValue("database/recent", names)


def theme() -> Choice:
    saved = read("look/theme")
    return Choice(saved) if saved in list(Choice) else Choice.SYSTEM


def remember_theme(choice: Choice) -> None:
    write("look/theme", choice.value)


def geometry() -> QByteArray:
    value = store().value("window/geometry")
    return value if isinstance(value, QByteArray) else QByteArray()


def remember_geometry(value: QByteArray) -> None:
    store().setValue("window/geometry", value)
