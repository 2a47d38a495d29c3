"""What may be typed after `chorus-desktop` (spec.md part 2)."""

from pathlib import Path

import pytest

from chorus_desktop import __main__ as program
from chorus_desktop import __version__, command_line
from chorus_desktop.command_line import Misused, Options


def test_every_option_is_read() -> None:
    assert command_line.read([]) == Options()
    typed = ["--database", "/srv/ccas.db", "--user", " jbon@ccasterneuil.fr ", "--language", "en"]
    assert command_line.read(typed) == Options(Path("/srv/ccas.db"), False, "jbon@ccasterneuil.fr", "en")
    assert command_line.read(["--demo"]).demo
    assert command_line.read(["/srv/ccas.db", "--user", "a@b.fr"]) == Options(Path("/srv/ccas.db"), user="a@b.fr")


def test_a_database_url_is_told_that_shared_databases_come_later() -> None:
    with pytest.raises(Misused, match="partagées"):
        command_line.read(["--database", "postgresql://serveur/chorus"])


@pytest.mark.parametrize(
    "typed",
    [
        *(["--language", "de"], ["--inconnue"], ["--demo", "--database", "x.db"], ["--user"]),
        *(["--demo", "x.db"], ["x.db", "y.db"], ["x.db", "--database", "y.db"]),
    ],
)
def test_what_cannot_be_followed_is_said_in_french_and_ends_with_2(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(typed) == 2
    assert capsys.readouterr().err.startswith("chorus-desktop : ")


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        command_line.read(["--version"])
    assert __version__ in capsys.readouterr().out
