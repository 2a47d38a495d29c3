"""Which files go into the packaged program: ours that run with it, and of Qt what its windows use."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

MODULES = [
    *("PySide6.QtNetworkAuth", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql"),
    *("PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml", "PySide6.support.deprecated"),
    *("curses", "dns", "doctest", "psycopg", "psycopg2", "pydoc_data", "pytest", "readline", "setuptools", "tkinter"),
    *(f"phonenumbers.{part}" for part in ("carrier", "carrierdata", "geocoder", "geodata", "timezone", "tzdata")),
]
"""What a library would use if it were there, and the program never does."""
PLUGINS = {
    "iconengines": (),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("cocoa", "offscreen", "wayland", "windows", "xcb"),
    "platformthemes": (),
    "printsupport": (),
    "styles": (),
    "wayland-decoration-client": (),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": (),
}
"""Kinds of Qt plugins that are kept: of each those whose name has one of these words, all where there is none."""
LANGUAGES = ("qtbase_en.qm", "qtbase_fr.qm")
UNUSED_QT = ("EglF", "OpenGL", "Pdf", "Qml", "Quick", "Sql", "Test", "VirtualKeyboard")
DESKTOP = (
    *("libbz2", "libcrypto", "libffi", "liblzma", "libsqlite3", "libssl"),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
    *("libxcb-xkb", "libxkbcommon"),
)
"""Libraries of the building system that go along, because a desktop may lack them: what Python and Qt load."""
CARRIED = ("libpython", *DESKTOP)
"""The others must be of the same system as its graphics, its fonts and its Kerberos."""
SYSTEM = ("/lib", "/usr/lib")
COMPILED_IN = ("i18n", "icons", "packaging")
"""Folders of resources/ that the program does not read when it runs."""


def our_files(root: Path) -> Iterator[tuple[Path, PurePosixPath]]:
    """Yield what is read from a file and not imported: where it is in the clone, and its folder in the program."""
    package = PurePosixPath("chorus_desktop")
    for step in sorted((root / "chorus_desktop" / "core" / "migrations").glob("[0-9]*.py")):
        yield step, package / "core" / "migrations"  # playhouse looks for the files themselves
    resources = root / "resources"
    for file in sorted(path for path in resources.rglob("*") if path.is_file()):
        inside = PurePosixPath(file.relative_to(resources).as_posix())
        if inside.parts[0] not in COMPILED_IN and inside.suffix != ".svg":
            yield file, package / "resources" / inside.parent


def is_used(name: str, source: str) -> bool:
    """Whether a file that PyInstaller found is worth taking along."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        words = PLUGINS.get(kind)
        return words is not None and (not words or any(word in path.name for word in words))
    if path.suffix == ".qm":
        return path.name in LANGUAGES
    if any(path.name.removeprefix("lib").startswith((f"Qt6{part}", f"Qt{part}")) for part in UNUSED_QT):
        return False
    if path.parts[0] == "stdnum" and path.suffix == ".dat":
        return path.name == "iban.dat"
    if path.name.startswith("_codecs_"):  # Chinese, Japanese and Korean files from before Unicode
        return False
    return not source.startswith(SYSTEM) or path.name.startswith(CARRIED)
