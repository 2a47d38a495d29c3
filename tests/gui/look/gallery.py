"""One of each control, for the tests that paint them all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.date_field import DateField
from chorus_desktop.gui.look.form import make_search

KINDS = ["", "primary", "danger", "dangerText", "quiet"]


def button(kind: str = "", icon: str = "eye", text: str = "Consulter") -> QPushButton:
    made = QPushButton(text)
    made.setProperty("kind", kind)
    if icon:
        made.setIcon(icons.icon(icon))
    return made


def menu_button() -> QPushButton:
    made = button("", "", "Ajouter")
    made.setMenu(QMenu(made))
    return made


def search() -> QLineEdit:
    made = QLineEdit("dupont")
    make_search(made)
    return made


def combo(editable: bool = False) -> QComboBox:
    made = QComboBox()
    made.setEditable(editable)
    made.addItems(["Utilisateur simple", "Gestionnaire secondaire"])
    made.addItem(icons.icon("user-plus"), "Avec icône")
    return made


def date() -> QDateEdit:
    made = QDateEdit(QDate(2026, 6, 12))
    made.setCalendarPopup(True)
    return made


def check(state: Qt.CheckState) -> QCheckBox:
    made = QCheckBox("Service obligatoire")
    made.setTristate(True)
    made.setCheckState(state)
    return made


def radio(on: bool) -> QRadioButton:
    made = QRadioButton("Toute la structure")
    made.setChecked(on)
    return made


def tabs(document: bool = False) -> QTabWidget:
    made = QTabWidget()
    made.setDocumentMode(document)
    for title in ("Accueil", "Actions en attente (12)", "Mes structures (0)"):
        made.addTab(QWidget(), title)
    made.setCornerWidget(button("quiet", "user-circle", "Pauline Dufour"))
    return made


def table() -> QTableWidget:
    made = QTableWidget(20, 2)
    made.setHorizontalHeaderLabels(["Date dernière\nconnexion", "Âge"])
    made.setSortingEnabled(True)
    for row in range(20):
        made.setItem(row, 0, QTableWidgetItem("12/06/2026"))
    made.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    made.selectRow(0)
    return made


def tree() -> QTreeWidget:
    made = QTreeWidget()
    parent = QTreeWidgetItem(["parent"])
    parent.setCheckState(0, Qt.CheckState.PartiallyChecked)
    parent.addChild(QTreeWidgetItem(["enfant"]))
    made.addTopLevelItem(parent)
    made.expandAll()
    made.setCurrentItem(parent)
    return made


def rows() -> QListWidget:
    made = QListWidget()
    made.addItems(["un", "deux"])
    made.setCurrentRow(0)
    return made


def progress(value: int) -> QProgressBar:
    made = QProgressBar()
    made.setRange(0, 12)
    made.setValue(value)
    return made


def tool(auto_raise: bool) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon("eye"))
    made.setAutoRaise(auto_raise)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setMenu(QMenu(made))
    return made


def frame(shape: QFrame.Shape) -> QFrame:
    made = QFrame()
    made.setFrameShape(shape)
    return made


def splitter() -> QSplitter:
    made = QSplitter()
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    return made


def group() -> QGroupBox:
    made = QGroupBox("Identité")
    QVBoxLayout(made).addWidget(QLabel("SIRET"))
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    **{f"button {kind or 'secondary'}": partial(button, kind) for kind in [*KINDS, "inverse", "inverseQuiet"]},
    "icon alone": lambda: button("quiet", "x", ""),
    "menu button": menu_button,
    "line edit": lambda: QLineEdit("texte"),
    "search": search,
    "combo": combo,
    "editable combo": lambda: combo(True),
    "date edit": date,
    "date field": DateField,
    "number": QSpinBox,
    "long text": lambda: QPlainTextEdit("texte\n" * 30),
    **{f"check {state.name}": partial(check, state) for state in Qt.CheckState},
    "radio on": lambda: radio(True),
    "radio off": lambda: radio(False),
    "tabs": tabs,
    "document tabs": lambda: tabs(True),
    "table": table,
    "tree": tree,
    "list": rows,
    "progress": lambda: progress(7),
    "no progress": lambda: progress(0),
    "tool": lambda: tool(True),
    "raised tool": lambda: tool(False),
    "scroll bar": lambda: QScrollBar(Qt.Orientation.Horizontal),
    "splitter": splitter,
    "group": group,
    "line": lambda: frame(QFrame.Shape.HLine),
    "framed": lambda: frame(QFrame.Shape.StyledPanel),
    "calendar": QCalendarWidget,
}
