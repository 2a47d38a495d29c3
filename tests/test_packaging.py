"""What `make package` is made of; that the package itself works is checked by `make package`."""

import configparser
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage

from chorus_desktop import __version__
from chorus_desktop.core import database
from resources.packaging import debian, icons, licences, trimming

ROOT = Path(__file__).resolve().parents[1]
SVG = ROOT / "resources" / "app-icon.svg"


def test_the_changelog_tells_of_this_version() -> None:
    entry = debian.newest()
    assert entry.version.partition("-")[0] == __version__
    release = ElementTree.fromstring(debian.metainfo()).find("releases/release")
    assert release is not None and release.attrib == {"version": __version__, "timestamp": str(entry.date)}


def test_the_desktop_shows_the_program_in_french_and_opens_its_databases() -> None:
    desktop = configparser.RawConfigParser()
    desktop.read_string(debian.source("chorus-desktop.desktop"))
    entry = desktop["Desktop Entry"]
    assert entry["GenericName[fr]"].startswith("Registre") and entry["Exec"] == "chorus-desktop %f"
    mime = ElementTree.fromstring(debian.source("chorus-desktop.mime.xml"))
    spaced = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind, number = mime.find("mime-type", spaced), mime.find(".//match[@type='big32']", spaced)
    assert kind is not None and f"{kind.attrib['type']};" == entry["MimeType"]
    assert number is not None and int(number.attrib["value"], 16) == database.APPLICATION_ID


def test_what_is_read_from_files_goes_along_and_icons_stay_at_home() -> None:
    names = {f"{folder}/{source.name}" for source, folder in trimming.our_files(ROOT)}
    assert "chorus_desktop/resources/demonstration.toml" in names
    assert len([name for name in names if "/migrations/" in name]) == database.VERSION
    assert {"16-questions.md", "pictures"} <= {name.split("/")[3] for name in names if "/handbook/" in name}
    assert not any(name.endswith((".svg", ".desktop", ".ts")) for name in names)


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt6Quick.dll", False),
        ("stdnum/iban.dat", True),
        ("stdnum/be/banks.dat", False),
        ("stdnum/oui.dat", False),
        ("python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so", True),
        ("python3.11/lib-dynload/_codecs_jp.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_of_qt_only_what_the_windows_use_goes_along(name: str, used: bool) -> None:
    assert trimming.is_used(name, "elsewhere") is used


def test_libraries_that_belong_to_the_desktop_stay_its_own() -> None:
    assert not trimming.is_used("libglib-2.0.so.0", "/usr/lib/libglib-2.0.so.0")
    assert trimming.is_used("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0")


def test_the_icons_of_windows_and_macos_hold_their_sizes(qapp: QGuiApplication) -> None:
    image = QImage.fromData(QByteArray(icons.ico(SVG)))
    assert image.hasAlphaChannel() and image.width() in icons.ICO
    data, at, sizes = icons.icns(SVG), 8, []
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8]) == (len(data),)
    while at < len(data):
        (length,) = struct.unpack(">I", data[at + 4 : at + 8])
        sizes.append(QImage.fromData(QByteArray(data[at + 8 : at + length])).width())
        at += length
    assert sizes == list(icons.ICNS.values())


def test_every_library_keeps_its_licence(tmp_path: Path) -> None:
    licences.gather(tmp_path)
    missing = [name for name in licences.brought() if not list(tmp_path.glob(f"{name}/*"))]
    assert set(missing) <= {"pyside6-essentials", "shiboken6"}, "those two are in the folder qt"
    assert (tmp_path / "qt" / "LGPL-3.txt").is_file() and list(tmp_path.glob("python/*"))


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_an_environment_behind_a_link_is_not_emptied(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    (tmp_path / "shared").mkdir()
    kept = tmp_path / "shared" / "pyvenv.cfg"
    kept.touch()
    (tmp_path / ".venv").symlink_to("shared")
    (tmp_path / "requirements.lock").write_text("newer")
    script = tmp_path / ".ci" / "environment"
    script.write_bytes((ROOT / ".ci" / "environment").read_bytes())
    done = subprocess.run(["sh", str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "symbolic link" in done.stderr and kept.exists()
