"""The licences of everything that the packaged program brings along, as their authors wrote them."""

import os
import re
import shutil
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = Path(__file__).with_name("licences")
"""Those that the packages of Qt, and some of Python, leave out."""


def gather(folder: Path) -> None:
    """Copy them into a folder, each in one of the name of what it covers."""
    shutil.rmtree(folder, ignore_errors=True)
    keep(folder / "chorus-desktop", ROOT / "LICENSE")
    keep(folder / "icons", ROOT / "resources" / "icons" / "LICENSE")
    keep(folder / "qt", TEXTS / "LGPL-3.txt", TEXTS / "GPL-3.txt")
    keep(folder / "python", of_python())
    for name in sorted(brought()):
        distribution = metadata.distribution(name)
        names = [
            str(file) for file in distribution.files or () if re.search("licen[cs]e|copying|notice", str(file), re.I)
        ]
        keep(folder / name, *(Path(str(distribution.locate_file(file))) for file in names if ".dist-info" in file))


def keep(folder: Path, *files: Path) -> None:
    for file in files:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / file.name)


def of_python() -> Path:
    """Where Python keeps its own, which differs from one system to the next."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(os.__file__).with_name("LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    )
    return next((place for place in places if place.is_file()), TEXTS / "PSF-2.txt")


def brought() -> set[str]:
    """Return the names of the libraries that the program uses, and of those that they use, on this system."""
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    waiting: list[str] = list(project["dependencies"])
    while waiting:
        wanted = waiting.pop()
        name = re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", wanted, maxsplit=1)[0]).lower()
        if name not in found and "extra ==" not in wanted:
            try:
                waiting += metadata.requires(name) or ()
                found.add(name)
            except metadata.PackageNotFoundError:  # another system's
                continue
    return found
