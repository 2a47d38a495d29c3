"""What every test relies on: a private home, a fixed place and time zone, and no complaint left unheard."""

import gc
import os
import re
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler

from chorus_desktop.gui import application, garbage

#: Python code called by Qt cannot raise through it: PySide prints this and goes on.
PRINTED_ERROR = "Error calling Python override of"
COMPLAINTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)

# The same examples at every run: a red test is red for everybody. Exploring: pytest --hypothesis-profile=default
settings.register_profile("same", derandomize=True, deadline=None, database=None)
settings.load_profile("same")


def pytest_configure() -> None:
    """Before anything asks Qt or the C library. CHORUS_TEST_PLATFORM=xcb shows the windows."""
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("CHORUS_TEST_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "Europe/Paris"
    if hasattr(time, "tzset"):
        time.tzset()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))


@pytest.fixture(scope="session", autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes the settings, the caches or the databases of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield home


@pytest.fixture(scope="session")
def qapp_cls() -> type[application.Application]:
    """The application of the tests is the program's."""
    return application.Application


@pytest.fixture(scope="session", autouse=True)
def garbage_watched() -> Iterator[None]:
    """As in the program: no thread but this one collects (`gui/garbage.py`)."""
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fails a test during which an error was printed instead of raised."""
    report = yield
    printed = dict(report.sections).get(f"Captured stderr {report.when}", "")
    if report.passed and PRINTED_ERROR in printed:
        report.outcome = "failed"
        report.longrepr = f"An exception was printed, not raised:\n{printed}"
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, Any, Any]:
    """pytest-qt hears Qt until the body of a test ends; what widgets and threads say as they go counts too."""
    heard: list[str] = []
    harmless: list[str] = item.config.getini("qt_log_ignore")

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in COMPLAINTS and not any(re.search(pattern, message) for pattern in harmless):
            heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        result = yield
        garbage.collect()
    finally:
        qInstallMessageHandler(before)
    if heard:
        pytest.fail("Qt complained while the test was cleaned up:\n" + "\n".join(heard), pytrace=False)
    return result
