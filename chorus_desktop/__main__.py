"""Command line → open the database → window. Nothing else."""

import gc
import sys
from collections.abc import Sequence

from chorus_desktop import command_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return what the shell is told (2: the command line cannot be followed)."""
    typed = sys.argv[1:] if arguments is None else arguments
    try:
        options = command_line.read(typed)
    except command_line.Misused as misuse:
        return _say(str(misuse), dialog=typed[0] != command_line.CHECK)

    if options.check is not None:
        from chorus_desktop import history_command

        return history_command.run(*options.check)

    if options.healthcheck:
        from chorus_desktop import healthcheck

        return healthcheck.run()

    gc.disable()  # what the start makes stays; from then on the window's own watch collects (gui/garbage.py)
    from chorus_desktop.gui import application

    return application.run(options)


def _say(sentence: str, dialog: bool) -> int:
    """On the terminal, and in a dialog for who has none."""
    print(f"chorus-desktop : {sentence}", file=sys.stderr)
    if not dialog:
        return 2

    from chorus_desktop.gui import application

    if application.has_screen():
        application.tell(sentence)
    return 2


if __name__ == "__main__":
    sys.exit(main())
