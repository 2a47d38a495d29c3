"""`make trial`: installs what `make package` made, uses it as a person does, measures it, and takes it away again.

On Debian or Ubuntu, as root or with sudo. The machine keeps what apt had to bring for the package.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from resources.packaging import licences
from tests import virtual_screen
from tests.benchmarks.measure import HEAD, Result, line
from tests.trial.installed import NAME, PROGRAM

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PICTURES = ROOT / "build" / "trial"
ADMINISTRATOR = () if os.geteuid() == 0 else ("sudo",)
ORDINARY = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()
"""Root uses the program without what only root may: a folder that cannot be written is one for it too."""


def main() -> int:
    package, archive = newest("*.deb"), newest("*.tar.xz")
    if subprocess.run(["dpkg-query", "--show", NAME], capture_output=True, check=False).returncode == 0:
        sys.exit(f"{NAME} is installed on this machine: remove it first, the trial installs and purges its own.")
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    brought = install(package)
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-trial-") as folder:
        home = Path(folder, "home")
        try:
            files = [Path(name) for name in told("dpkg-query", "--listfiles", NAME).splitlines()]
            told(str(PROGRAM.name), "--healthcheck")
            print("ok    installed; chorus-desktop --healthcheck", flush=True)
            use(home, archive)
            table = [*map(line, sizes(package, archive)), *measured(home.with_name("other"))]
        finally:
            apt("purge", NAME)
        check_nothing_left(files, home)
    print(f"left: {', '.join(brought) or 'nothing'}" + " (apt-get autoremove takes them away)" * bool(brought))
    print(f"pictures: {PICTURES.relative_to(ROOT)}/\n\n{HEAD}\n" + "\n".join(table))
    return int(any(row.endswith("over") for row in table))


def newest(pattern: str) -> Path:
    """Return the newest file of `dist/` of this kind. Ends the program without one."""
    found = sorted(DIST.glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else sys.exit(f"dist/ has no {pattern}: run `make package` first.")


# The package


def install(package: Path) -> list[str]:
    """Return what apt had to bring along."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # apt reads it as a user of its own
        copy = Path(folder, package.name)
        copy.write_bytes(package.read_bytes())
        subprocess.run([*ADMINISTRATOR, "apt-get", "update", "-qq"], check=True)
        planned = re.findall(r"^Inst (\S+)", told("apt-get", "install", "--simulate", str(copy)), re.M)
        brought = [name for name in planned if name != NAME]
        print(f"installs: {NAME}" + "".join(f", {name}" for name in brought), flush=True)
        apt("install", str(copy))
    return brought


def apt(what: str, name: str) -> None:
    subprocess.run(
        [*ADMINISTRATOR, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", what, "-qq", "--yes", name],
        stdout=subprocess.DEVNULL,
        check=True,
    )


def check_nothing_left(files: list[Path], home: Path) -> None:
    """Of the package; the person's database and backups are theirs."""
    left = [str(path) for path in files if path.is_file() or (NAME in path.name and path.exists())]
    assert not left, left
    cached = [path for path in Path("/usr/share").glob("*/*.cache") if NAME.encode() in path.read_bytes()]
    assert not cached, cached
    (base,) = home.glob("*/*.db")
    assert base.stat().st_size and list(base.parent.glob("*.sauvegardes/*"))
    print("ok    removed and purged: the database and its backups are there, nothing else is")


# Its use


def use(home: Path, archive: Path) -> None:
    with virtual_screen.shown() as screen:
        in_session(virtual_screen.environment(screen, home), "tests.trial.story", home, archive, PICTURES)


def measured(home: Path) -> list[str]:
    """Return the lines of the table that tell of the start."""
    with virtual_screen.shown() as screen:
        environment = virtual_screen.environment(screen, home)
        silent = {name: value for name, value in environment.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        return [row for row in in_session(silent, "tests.trial.start") if row.endswith(("ok", "over"))]


def in_session(environment: Mapping[str, str], module: str, *arguments: Path) -> list[str]:
    """Run a module as an ordinary person, in a session of its own; return the lines that it prints."""
    home = environment["XDG_RUNTIME_DIR"].rpartition("/")[0]
    command = [*ORDINARY, "dbus-run-session", "--", sys.executable, "-m", module, *map(str, arguments)]
    said = []
    with (PICTURES / "session.log").open("a") as log:
        everything = {**environment, "HOME": home, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        with subprocess.Popen(
            command, env=everything, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, encoding="utf-8"
        ) as program:
            assert program.stdout is not None
            for row in program.stdout:
                said.append(row.rstrip())
                if row.startswith("ok "):
                    print(row, end="", flush=True)
    if program.returncode:
        sys.exit(f"{module} failed; its screen is in {PICTURES}, its words in {log.name}:\n{tail(Path(log.name))}")
    return said


def tail(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8").splitlines()[-12:])


# Its size


def sizes(package: Path, archive: Path) -> Iterator[Result]:
    """In millions of bytes: what is downloaded beside what it becomes, and that beside what it was made from."""
    installed = size(PROGRAM.parent)
    yield Result(".deb, beside the program installed", size(package), installed, 0.35, 0.3, "MB")
    yield Result(".tar.xz, beside the same", size(archive), installed, 0.35, 0.3, "MB")
    names = licences.brought()
    files = [
        distribution.locate_file(file)
        for name in names
        for distribution in [metadata.distribution(name)]
        for file in distribution.files or ()
    ]
    libraries = sum(Path(str(file)).stat().st_size for file in files if Path(str(file)).is_file()) / 1e6
    yield Result("installed, beside its libraries from the lock", installed, libraries, 0.5, 0.4, "MB")


def size(path: Path) -> float:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / 1e6


def told(*command: str) -> str:
    """Return what a tool prints. Ends the program with its words when it fails."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
