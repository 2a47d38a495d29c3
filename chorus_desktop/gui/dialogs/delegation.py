"""« Délégation »: what the primary manager lets a secondary one do, at each of the two levels (G2.7)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from chorus_desktop.core import memberships
from chorus_desktop.core.delegations import Delegated
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.look.widgets import Card, muted, title

SIDE, BESIDE = 14, 25
"""Pixels around a card, and from its edge of a radio button to its words."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Delegation", text)


class LevelChoice(Card):
    """One level: as the primary manager, or as a simple user; each says in plain words what that is."""

    def __init__(self, name: str, primary: str, simple: str, as_primary: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.primary = QRadioButton(tr("Comme le gestionnaire principal"))
        self.simple = QRadioButton(tr("Comme un utilisateur simple"))
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(4)
        column.addWidget(title(QLabel(name), "card"))
        for button, meaning in ((self.primary, primary), (self.simple, simple)):
            self.group.addButton(button)
            button.setAccessibleName(f"{name}, {button.text()}")
            button.setAccessibleDescription(meaning)
            words = muted(QLabel(meaning))
            words.setWordWrap(True)
            words.setContentsMargins(BESIDE, 0, 0, 4)
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(words)
        (self.primary if as_primary else self.simple).setChecked(True)

    @property
    def as_primary(self) -> bool:
        return self.primary.isChecked()


class DelegationDialog(EntryDialog):
    """Starts from the levels as they are; « Enregistrer » wakes up once one of them differs."""

    def __init__(self, parent: QWidget | None, desk: Desk, delegated: Delegated) -> None:
        heading = tr("Ce que peut faire {name}").format(name=delegated.subject.name)
        super().__init__(parent, desk, tr("Délégation"), heading)
        self.delegated = delegated
        self.aside.setText(delegated.body.name)
        levels = delegated.levels
        self.structure_level = LevelChoice(
            tr("Au niveau de la structure"),
            tr(
                "Modifie la fiche, les services, les coordonnées bancaires et les pièces jointes\u202f; "
                "ouvre et ferme les espaces."
            ),
            tr("Voit la fiche, IBAN masqué, sans rien y changer."),
            levels.structure_level,
        )
        self.user_level = LevelChoice(
            tr("Au niveau des utilisateurs"),
            tr(
                "Décide les demandes, rattache, modifie, désactive et supprime les utilisateurs simples, accorde et "
                "retire leurs accès, crée des comptes."
            ),
            tr("Voit les demandes et les utilisateurs, sans rien décider."),
            levels.user_level,
        )
        note = muted(
            QLabel(
                tr(
                    "Les rôles de gestionnaire, les délégations, les utilisateurs techniques, le mandat et "
                    "l’identifiant de la structure restent au seul gestionnaire principal."
                )
            )
        )
        note.setWordWrap(True)
        column = self.column(12)
        for part in (self.structure_level, self.user_level, note, self.trouble):
            column.addWidget(part)
        for choice in (self.structure_level, self.user_level):
            choice.group.buttonToggled.connect(self._show_state)
        self._show_state()
        chosen = self.structure_level.primary if levels.structure_level else self.structure_level.simple
        chosen.setFocus()

    @Slot()
    def _show_state(self) -> None:
        levels = self.delegated.levels
        chosen = (self.user_level.as_primary, self.structure_level.as_primary)
        changed = chosen != (levels.user_level, levels.structure_level)
        self.save.setEnabled(changed)
        self.save.setToolTip("" if changed else tr("La délégation est déjà celle-ci"))

    def verb(self) -> Callable[[], object]:
        return partial(
            memberships.delegate,
            self.desk.actor,
            self.delegated.membership_id,
            user_level=self.user_level.as_primary,
            structure_level=self.structure_level.as_primary,
            version=self.delegated.levels.version,
        )
