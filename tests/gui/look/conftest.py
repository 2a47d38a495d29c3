"""Every test of the look runs on the whole of it: style, fonts and palettes, in each theme when it asks."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from chorus_desktop.gui.look import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    theme.install(qapp, theme.Choice.LIGHT)
    yield
    theme.apply(theme.Choice.LIGHT)


@pytest.fixture(params=[theme.Choice.LIGHT, theme.Choice.DARK])
def each_theme(request: pytest.FixtureRequest, look: None) -> theme.Choice:
    chosen = theme.Choice(request.param)
    theme.apply(chosen)
    return chosen
