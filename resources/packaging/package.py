"""`make package`: freezes the program into a folder, checks that it works, and makes of it what people install."""

import os
import platform
import subprocess
import sys
from pathlib import Path

from chorus_desktop import __version__
from resources.packaging import debian, icons, licences
from resources.packaging.debian import told

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).with_name("chorus_desktop.spec")
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
PROGRAM = "chorus-desktop"
CODE = {"x86_64": "--x86", "aarch64": "--arm64"}.get(platform.machine(), "")
"""How xz is told what most of the folder is: a fifteenth less."""


def main() -> None:
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(debian.newest().date))
    bundle = freeze()
    run(bundle / (f"{PROGRAM}.exe" if sys.platform == "win32" else PROGRAM), "--healthcheck")
    DIST.mkdir(exist_ok=True)
    if sys.platform == "linux":
        made = [portable(bundle), debian.package(bundle, BUILD / "debian", DIST)]
    else:
        made = [BUILD / "Chorus Desktop.app" if sys.platform == "darwin" else bundle]
    for path in made:
        print(f"{path.relative_to(ROOT)}: {size(path) / 1e6:.1f} MB")


def freeze() -> Path:
    """Return the folder with the program and all that it runs on."""
    BUILD.mkdir(parents=True, exist_ok=True)
    svg = ROOT / "resources" / "app-icon.svg"
    BUILD.joinpath("chorus-desktop.ico").write_bytes(icons.ico(svg))
    BUILD.joinpath("chorus-desktop.icns").write_bytes(icons.icns(svg))
    licences.gather(BUILD / "licences")
    folders = ("--distpath", BUILD, "--workpath", ROOT / "build" / "pyinstaller")
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, SPEC)
    bundle = BUILD / PROGRAM
    if sys.platform == "linux":
        forget_this_machine(bundle / "_internal")
    return bundle


def forget_this_machine(folder: Path) -> None:
    """Python's own libraries may look for others where it was built: here they find them beside themselves."""
    for library in (*folder.glob("libpython*"), *folder.glob("python*/lib-dynload/*.so")):
        told("chrpath", "--delete", library)


def portable(bundle: Path) -> Path:
    """Return the archive of a program that leaves nothing on the workstation, as long as its mark is beside it."""
    archive = DIST / f"{PROGRAM}-{__version__}-linux-{os.uname().machine}.tar.xz"
    extra = BUILD / "portable" / PROGRAM
    extra.mkdir(parents=True, exist_ok=True)
    extra.joinpath("portable").touch()
    extra.joinpath("LISEZMOI.txt").write_bytes(SPEC.with_name("linux").joinpath("LISEZMOI.txt").read_bytes())
    plain = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{os.environ['SOURCE_DATE_EPOCH']}")
    run(
        "tar",
        "--use-compress-program",
        f"xz {CODE} --lzma2=preset=9",
        "-cf",
        archive,
        *plain,
        "-C",
        BUILD,
        PROGRAM,
        "-C",
        extra.parent,
        PROGRAM,
    )
    return archive


def size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else sum(file.lstat().st_size for file in path.rglob("*"))


def run(*command: str | Path) -> None:
    """Run a program; the build ends with it when it fails."""
    done = subprocess.run([str(part) for part in command], check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} failed ({done.returncode}): {' '.join(map(str, command[1:]))}")


if __name__ == "__main__":
    main()
