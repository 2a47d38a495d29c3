"""The Debian package: the program's folder with what a desktop needs to find it, checked by the system's own tools."""

import gzip
import hashlib
import re
import shutil
import subprocess
import sys
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NamedTuple

from chorus_desktop import __version__
from resources.packaging import icons, trimming

HERE = Path(__file__).parent
LINUX = HERE / "linux"
NAME = "chorus-desktop"
OPTIONAL = ("libqgtk3.so",)
"""Loads the desktop's own library where there is one, and is left alone where there is none."""
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, fonts-noto-core
Suggests: gnome-keyring | kwalletmanager
Section: misc
Priority: optional
Description: register of a public structure's members, rights and requests
 For the managers of French public structures, who decide who may act for their
 town, hospital or region on Chorus Pro. It works offline, with a database that
 never loses anything: every decision is a sealed row of the history.
 .
 It is a register of its own, in French: it is not connected to Chorus Pro.
"""


class Entry(NamedTuple):
    """What the changelog says of one version."""

    version: str
    maintainer: str
    date: int


def newest() -> Entry:
    """Return the changelog's first entry. Ends the program when that is not the version being built."""
    text = LINUX.joinpath("changelog").read_text(encoding="utf-8")
    version, signed = re.search(r"\((.+)\)", text), re.search(r"^ -- (.+>)  (.+)$", text, re.M)
    assert version is not None and signed is not None
    if version[1].partition("-")[0] != __version__:
        sys.exit(f"{LINUX.name}/changelog tells of {version[1]}, the program is {__version__}: add an entry first.")
    return Entry(version[1], signed[1], int(parsedate_to_datetime(signed[2]).timestamp()))


def package(bundle: Path, root: Path, dist: Path) -> Path:
    """Return the package, without errors for lintian nor warnings for the desktop's checks."""
    shutil.rmtree(root, ignore_errors=True)
    lay_out(bundle, root)
    check_desktop_files(root)
    entry, architecture = newest(), told("dpkg", "--print-architecture").strip()
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    control = CONTROL.format(
        name=NAME,
        version=entry.version,
        architecture=architecture,
        maintainer=entry.maintainer,
        size=sum(file.stat().st_size for file in files) // 1024,
        depends=depends(root),
    )
    sums = "".join(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files)
    write(root / "DEBIAN" / "control", control)
    write(root / "DEBIAN" / "md5sums", sums)
    made = dist / f"{NAME}_{entry.version}_{architecture}.deb"
    told("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made)
    print(told("lintian", "--allow-root", "--fail-on", "error", made), end="")
    return made


def lay_out(bundle: Path, root: Path) -> None:
    """Put every file where Debian wants it."""
    program = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True)
    for library in program.joinpath("_internal").glob("lib*"):
        if library.name.startswith(trimming.DESKTOP):  # the package depends on the system's, which it keeps safe
            library.unlink()
    set_modes(program)
    share = root / "usr" / "share"
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(Path("..", "lib", NAME, NAME))
    write(share / "applications" / f"{NAME}.desktop", source(f"{NAME}.desktop"))
    write(share / "mime" / "packages" / f"{NAME}.xml", source(f"{NAME}.mime.xml"))
    write(share / "metainfo" / f"{NAME}.metainfo.xml", metainfo())
    write(share / "lintian" / "overrides" / NAME, source("lintian-overrides"))
    write(share / "doc" / NAME / "copyright", source("copyright"))
    compress(share / "doc" / NAME / "changelog.Debian.gz", source("changelog"))
    compress(share / "man" / "man1" / f"{NAME}.1.gz", source(f"{NAME}.1"))
    svg = HERE.parent / "app-icon.svg"
    hicolor = share / "icons" / "hicolor"
    write(hicolor / "scalable" / "apps" / f"{NAME}.svg", svg.read_text(encoding="utf-8"))
    for size in icons.PNG:
        write(hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png", icons.png(svg, size))


def set_modes(folder: Path) -> None:
    """Everybody reads; only the program itself is run."""
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == folder / NAME else 0o644)


def metainfo() -> str:
    """Return the AppStream file, with the newest release from the changelog."""
    entry = newest()
    release = f'<releases>\n    <release version="{__version__}" timestamp="{entry.date}"/>\n  </releases>'
    return source(f"{NAME}.metainfo.xml").replace("<releases/>", release)


def check_desktop_files(root: Path) -> None:
    share = root / "usr" / "share"
    told("desktop-file-validate", share / "applications" / f"{NAME}.desktop")
    told("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{NAME}.metainfo.xml")


def depends(root: Path) -> str:
    """Return the packages with the libraries that are not brought along, and since which version they will do."""
    program = root / "usr" / "lib" / NAME
    ours = sorted({path.parent for path in program.rglob("*.so*")})
    binaries = [path for path in (program / NAME, *program.rglob("*.so*")) if not path.is_symlink()]
    scratch = root.with_name("shlibs")
    root.joinpath("DEBIAN").mkdir(exist_ok=True)  # by this dpkg-shlibdeps knows the root
    write(scratch / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    found = told(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{folder}" for folder in ours),
        *(f"-e{path}" for path in binaries if path.name not in OPTIONAL),
        folder=scratch,
    )
    return found.strip().removeprefix("shlibs:Depends=")


def source(name: str) -> str:
    return LINUX.joinpath(name).read_text(encoding="utf-8")


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(0o644)


def compress(path: Path, content: str) -> None:
    write(path, gzip.compress(content.encode(), 9, mtime=0))


def told(*command: str | Path, folder: Path | None = None) -> str:
    """Return what a tool prints; the build ends with its words when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout
