"""Days with the packaged program: on a screen with a window manager, started and closed as a desktop does.

Run by `__main__` in a session of its own: python -m tests.trial.story HOME ARCHIVE PICTURES
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.journeys.screen_reader import DIALOG, Reader, decide, pending, waited
from tests.trial import installed
from tests.trial.installed import told
from tests.trial.steps import found, keep_key, newest_of_history, opened, press, record

DECISION = "BON Julie"
STICK = "Clé USB de l’été"
NOISE = "Could not find accessible on path"
"""Qt's word when a screen reader asks about what has just closed."""


def first_day(reader: Reader, base: Path) -> list[str]:
    """Chosen in the menu: the assistant, a request recorded and validated. Return what the history says of it."""
    installed.choose_in_menu()
    process = installed.only_process()
    program = installed.accessible(reader, process)
    found(reader, program, base)
    window = keep_key(reader, program)
    waited(lambda: installed.front()[0] == process or None, "the window in front")
    assert installed.kind_in_front() == installed.NAME, "what StartupWMClass says"
    block = pending(reader, window)
    record(reader, program, window)
    decide(reader, program, block, DECISION)
    picture("decided")
    said = newest_of_history(reader, window)
    picture("history")
    installed.close(process, base)
    return said


def second_day(reader: Reader, base: Path, decided: list[str]) -> None:
    """The file is double-clicked: the decision is there; double-clicked again, the window comes forward."""
    kind = told("gio", "info", "-a", "standard::content-type", base).split()[-1]
    default = told("gio", "mime", installed.KIND).splitlines()[0]
    assert kind == installed.KIND and default.endswith(installed.MENU_ENTRY), (kind, default)
    installed.double_click(base)
    process = installed.only_process()
    window = opened(reader, process, base)
    assert newest_of_history(reader, window) == decided
    told("xdotool", "getactivewindow", "windowminimize")
    waited(lambda: installed.front()[0] != process or None, "the window out of the way")
    installed.double_click(base)
    waited(lambda: installed.front()[0] == process or None, "the window in front again")
    installed.only_process()


def cut(reader: Reader, base: Path, decided: list[str]) -> None:
    """The power goes; the next start says so, sweeps what it left, and has the decision."""
    process = installed.only_process()
    installed.kill(process)
    lock = base.with_name(f"{base.name}.lock")
    assert lock.read_text().startswith(f"{process}\n"), "what the power cut left"
    installed.choose_in_menu()
    process = installed.only_process()
    program = installed.accessible(reader, process)
    said = reader.find(program, DIALOG, "Chorus Desktop")
    reader.find(said, None, "La dernière fois, le programme s’est arrêté brusquement")
    picture("killed")
    press(reader, said, "Continuer")
    assert newest_of_history(reader, opened(reader, process, base)) == decided
    assert lock.read_text().startswith(f"{process}\n")
    installed.close(process, base)
    assert not lock.exists()


def carried(reader: Reader, program: Path) -> None:
    """What is carried along keeps everything beside itself."""
    before = kept_at_home()
    process = launched(program)
    accessible = installed.accessible(reader, process)
    base = found(reader, accessible, None)
    assert base == program.with_name("data") / "chorus.db"
    keep_key(reader, accessible)
    installed.close(process, base, program)
    assert base.is_file() and base.with_name("settings.ini").is_file()
    assert kept_at_home() == before, "the workstation's own settings and log were left alone"


def forbidden(reader: Reader, program: Path) -> None:
    """In a folder that cannot be written, it says so: of the database that is there, and where one is to be made."""
    told("chmod", "-R", "a-w", program.parent)
    process = launched(program)
    accessible = installed.accessible(reader, process)
    trouble = reader.find(accessible, DIALOG, "Chorus Desktop")
    reader.find(trouble, None, "La base est en lecture seule.")
    picture("read-only")
    installed.kill(process, program)

    told("chmod", "-R", "u+w", program.parent)
    shutil.rmtree(program.with_name("data"))
    told("chmod", "-R", "a-w", program.parent)
    process = launched(program)
    accessible = installed.accessible(reader, process)
    found(reader, accessible, None)
    reader.find(accessible, None, "La base ne peut pas être créée à cet endroit.")
    picture("nowhere")
    installed.kill(process, program)
    told("chmod", "-R", "u+w", program.parent)


def kept_at_home() -> dict[Path, int]:
    """Return the files and folders of the installed program, and when each was written."""
    folders = [path for path in Path.home().rglob(installed.NAME) if path.is_dir() and path.parent.name != STICK]
    return {path: path.stat().st_mtime_ns for folder in folders for path in (folder, *folder.rglob("*"))}


def unpacked(archive: Path, folder: Path) -> Path:
    """Return the program of the archive."""
    folder.mkdir()
    told("tar", "-xf", archive, "-C", folder)
    return folder / installed.NAME / installed.NAME


def launched(program: Path) -> int:
    with installed.LOG.open("a") as log:
        subprocess.Popen([program], stdout=log, stderr=log)
    return installed.only_process(program)


def picture(name: str) -> None:
    told(sys.executable, "-m", "tests.trial.picture", Path(sys.argv[3]) / f"{name}.png")


def tell(done: str) -> None:
    print(f"ok    {done}", flush=True)


def main() -> None:
    home, archive = Path(sys.argv[1]), Path(sys.argv[2])
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        reader = Reader()
        base = home / "Été à Terneuil" / "base d’essai.db"
        base.parent.mkdir()
        decided = first_day(reader, base)
        tell("chosen in the menu: a database made, a request recorded and validated, the window closed")
        second_day(reader, base, decided)
        tell("the file double-clicked: the decision is in the history; again: the same window comes forward")
        cut(reader, base, decided)
        tell("killed: the next start says so, the lock is swept, the decision is there")
        program = unpacked(archive, home / STICK)
        carried(reader, program)
        tell("the archive, in a folder with spaces and accents: everything stays in it")
        forbidden(reader, program)
        tell("the archive in a folder that cannot be written: said in plain words")
        said = [line for line in installed.LOG.read_text().splitlines() if not line.startswith(NOISE)]
        assert not said, said
    except BaseException:
        picture("failed")
        raise
    finally:
        manager.terminate()
        manager.wait()


if __name__ == "__main__":
    main()
