"""What the program remembers of this workstation between two runs: last databases, theme, window."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from chorus_desktop.gui import folders
from chorus_desktop.gui.look.theme import Choice

RECENT = 5
"""How many databases the menu Fichier offers again."""

LOCK = 15
"""Minutes before the window locks, unless it is set otherwise."""


def store() -> QSettings:
    """The file itself, the same on every system; Qt keeps it in memory and writes it by itself."""
    return QSettings(str(folders.of_settings() / "settings.ini"), QSettings.Format.IniFormat)


def read(key: str) -> str:
    """A remembered text, empty when there is none."""
    value = store().value(key, "")
    return value if isinstance(value, str) else ""


def write(key: str, value: str) -> None:
    """Remember a text; what is remembered already costs no write to the disk."""
    kept = store()
    if kept.value(key) != value:
        kept.setValue(key, value)


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


def language() -> str:
    """The language that was chosen; nothing: the system's."""
    return read("look/language")


def remember_language(language: str) -> None:
    write("look/language", language)


def geometry() -> QByteArray:
    value = store().value("window/geometry")
    return value if isinstance(value, QByteArray) else QByteArray()


def remember_geometry(value: QByteArray) -> None:
    store().setValue("window/geometry", value)


def second_place(path: Path) -> Path | None:
    """Where the backups of the database at `path` are copied too; kept outside of it, which may be lost (B7)."""
    value = read(_second_key(path))
    return Path(value) if value else None


def remember_second_place(path: Path, folder: Path | None) -> None:
    write(_second_key(path), str(folder) if folder else "")


def _second_key(path: Path) -> str:
    return f"backup/second-{sha256(str(path.absolute()).encode()).hexdigest()[:16]}"


def lock_minutes() -> int:
    """After how many minutes without a key or a click the window locks; 0 = never."""
    value = read("lock/minutes")
    return int(value) if value.isdigit() else LOCK


def remember_lock_minutes(minutes: int) -> None:
    write("lock/minutes", str(minutes))
