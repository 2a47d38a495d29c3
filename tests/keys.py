"""A person at the keyboard: every key goes to what has the focus, as it does on a real screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

TRIES = 50


def _let_a_window_be_active() -> None:
    """What every window manager does when a dialog closes; without a screen there is none."""
    if QApplication.activeWindow() is None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow) and one.isVisible()]
        window = QApplication.activeModalWidget() or next(iter(windows), None)
        if window is not None:
            window.activateWindow()
            QTest.qWait(20)


def focused() -> QWidget:
    """What the next key goes to."""
    for _ in range(TRIES):
        _let_a_window_be_active()
        found = QApplication.focusWidget() or QApplication.activePopupWidget() or QApplication.activeWindow()
        if found is not None:
            return found
        QTest.qWait(20)  # a dialog has just closed
    raise AssertionError("nothing has the focus")


def press(*keys: str, times: int = 1) -> None:
    """Press keys such as "Ctrl+2", "Tab" or "Return", one after the other."""
    for _ in range(times):
        for key in keys:
            combination = QKeySequence(key)[0]  # type: ignore[index]
            popup = QApplication.activePopupWidget()
            QTest.keyClick(popup or focused(), combination.key(), combination.keyboardModifiers())


def type_text(text: str) -> None:
    """Type into the field in focus, in place of what is selected there; accents as an input method sends them."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    assert focused().testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), f"{focused()} takes no text"
    QApplication.sendEvent(focused(), event)


def tab_to(name: str, back: bool = False, most: int = 60) -> QWidget:
    """Press Tab until the focus is on the widget with this accessible name or text."""
    for _ in range(most):
        if name in named(focused()):
            return focused()
        press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"Tab does not come to « {name} »")


def named(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)
