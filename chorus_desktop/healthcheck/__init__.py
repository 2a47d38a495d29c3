"""`chorus-desktop --healthcheck`: uses once whatever a package may lack, without a screen, and says what fails.

It works in a temporary folder and touches nothing of the person's.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt is loaded once it knows that there is no screen
    from chorus_desktop.healthcheck.ground import Ground

SOUND, BROKEN = 0, 1
"""What the shell is told."""


def run() -> int:
    """Make every check, a line each; return SOUND, or BROKEN when one fails."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from chorus_desktop.healthcheck.checks import CHECKS
    from chorus_desktop.healthcheck.ground import Ground

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")  # a terminal that cannot show « é » must still tell
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-", ignore_cleanup_errors=True) as folder:
        ground = Ground(Path(folder))
        with ground.listening():
            failed = [title for title, check in CHECKS if not _holds(title, check, ground)]
            if ground.window is not None:
                ground.window.opening.close()
    print(f"Échec : {', '.join(failed)}." if failed else "Tout fonctionne.", flush=True)
    return BROKEN if failed else SOUND


def _holds(title: str, check: "Callable[[Ground], str]", ground: "Ground") -> bool:
    from chorus_desktop.healthcheck.ground import Failed

    ground.complaints.clear()
    found = why = ""
    try:
        found = check(ground)
    except Failed as failure:
        why = str(failure)
    except Exception as error:
        why = f"{type(error).__name__} : {error}"
    reasons = [*filter(None, [why]), *ground.complaints]
    print(f"{'ÉCHEC' if reasons else 'bon'}\t{title} : {' ; '.join(reasons) or found}", flush=True)
    return not reasons
