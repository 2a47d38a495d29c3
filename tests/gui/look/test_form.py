"""Labels, helpers, errors and counters: what is said beside a field, and that nothing typed is lost."""

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.counter import Counter, length
from chorus_desktop.gui.look.form import Field, FieldLabel, make_search


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def place(page: QWidget, field: Field) -> Field:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    return field


def test_label_field_and_screen_reader_say_the_same(page: QWidget) -> None:
    field = place(page, Field("Raison sociale", QLineEdit(), True, "Telle qu’au répertoire."))
    assert field.label.text() == "Raison sociale"
    assert field.label.buddy() is field.editor
    assert field.editor.accessibleName() == "Raison sociale"
    assert field.editor.accessibleDescription() == "obligatoire, Telle qu’au répertoire."


def test_an_error_replaces_the_helper_and_the_next_key_takes_it_away(page: QWidget) -> None:
    editor = QLineEdit("1470098560013")
    field = place(page, Field("Identifiant", editor, helper="14 chiffres"))
    field.line.show_error("Ce SIRET compte 13 chiffres ; il en faut 14.", focus=True)
    assert field.line.label.text() == "Ce SIRET compte 13 chiffres ; il en faut 14."
    assert field.line.label.token == "danger"
    assert field.line.has_error() and editor.property("error") is True
    assert "13 chiffres" in editor.accessibleDescription()
    assert editor.text() == "1470098560013"
    editor.setText("14700985600135")
    assert not field.line.has_error()
    assert field.line.label.text() == "14 chiffres"


@pytest.mark.parametrize(
    ("editor", "change"),
    [
        (QComboBox, lambda editor: editor.addItem("SIRET")),
        (QDateEdit, lambda editor: editor.setDate(editor.date().addDays(1))),
        (QSpinBox, lambda editor: editor.setValue(3)),
        (QPlainTextEdit, lambda editor: editor.setPlainText("motif")),
    ],
)
def test_any_field_loses_its_error_when_it_changes(editor: type[QWidget], change: object, page: QWidget) -> None:
    field = place(page, Field("Champ", editor()))
    field.line.show_error("À corriger.")
    assert callable(change)
    change(field.editor)
    assert not field.line.has_error()


def test_long_forms_have_their_labels_at_the_left(page: QWidget) -> None:
    page.resize(900, 300)
    field = place(page, Field("Code APE", QLineEdit(), side=True))
    field.show()
    layout = page.layout()
    assert layout is not None
    layout.activate()
    field.grab()
    assert field.label.width() == 200
    assert field.editor.width() == 400


def test_a_star_shows_on_a_required_label(each_theme: theme.Choice, qtbot: QtBot) -> None:
    label = FieldLabel()
    qtbot.addWidget(label)
    label.setText("&Motif")
    bare = label.sizeHint().width()
    label.setProperty("required", True)
    assert label.is_required() and label.sizeHint().width() > bare
    label.grab()


@pytest.mark.parametrize(
    ("count", "text", "token"),
    [
        (49, "49 / 255", "muted"),
        (229, "229 / 255", "muted"),
        (230, "230 / 255", "warning"),
        (255, "255 / 255, limite atteinte", "danger"),
    ],
)
def test_a_counter_warns_then_stops(count: int, text: str, token: str, qtbot: QtBot) -> None:
    for editor in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(editor)
        counter = Counter()
        qtbot.addWidget(counter)
        counter.watch(editor)
        editor.setText("x" * count) if isinstance(editor, QLineEdit) else editor.setPlainText("x" * count)
        assert (counter.text(), counter.token) == (text, token)


def test_a_paste_in_the_middle_loses_its_own_end_only(page: QWidget) -> None:
    editor = QLineEdit("debut" + "x" * 200 + "fin")
    field = place(page, Field("Commentaire", editor, limit=255))
    editor.setCursorPosition(5)
    editor.insert("a" * 40 + "bcdefghijklmno")
    assert editor.text() == "debut" + "a" * 40 + "bcdefgh" + "x" * 200 + "fin"
    assert "ijklmno" in field.line.label.text() and field.line.label.token == "warning"
    assert not field.line.has_error()


def test_a_paste_into_a_long_text_loses_its_own_end_only(page: QWidget) -> None:
    editor = QPlainTextEdit("debut" + "x" * 200 + "fin")
    field = place(page, Field("Motif", editor, limit=255))
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    editor.insertPlainText("a" * 40 + "\nbcdefghijklmn")
    assert editor.toPlainText() == "debut" + "a" * 40 + "\nbcdefg" + "x" * 200 + "fin"
    assert "hijklmn" in field.line.label.text()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("z")
    assert len(editor.toPlainText()) == 255, "one key more changes nothing, and is not called a paste"


def test_a_text_too_long_from_the_start_is_cut_too(page: QWidget) -> None:
    for editor in (QLineEdit(), QPlainTextEdit()):
        place(page, Field("Motif", editor, limit=10))
        if isinstance(editor, QLineEdit):
            editor.setText("0123456789abc")
            assert editor.text() == "0123456789"
        else:
            editor.setPlainText("0123456789abc")
            assert editor.toPlainText() == "0123456789"


def test_an_emoji_counts_for_two() -> None:
    assert length("é") == 1 and length("👍") == 2


def test_a_search_field_can_be_cleared(qtbot: QtBot, each_theme: theme.Choice) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    make_search(editor)
    editor.setText("dupont")
    editor.show()
    editor.grab()
    assert editor.isClearButtonEnabled()
