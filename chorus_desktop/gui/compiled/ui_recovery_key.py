"""Made from ui/recovery_key.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import Card

class Ui_RecoveryKey(object):

    def setupUi(self, RecoveryKey: QWidget) -> None:
        if not RecoveryKey.objectName():
            RecoveryKey.setObjectName(u'RecoveryKey')
        self.column = QVBoxLayout(RecoveryKey)
        self.column.setSpacing(12)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.card = Card(RecoveryKey)
        self.card.setObjectName(u'card')
        self.inside = QVBoxLayout(self.card)
        self.inside.setSpacing(6)
        self.inside.setObjectName(u'inside')
        self.inside.setContentsMargins(16, 16, 16, 16)
        self.key = QLabel(self.card)
        self.key.setObjectName(u'key')
        self.inside.addWidget(self.key)
        self.owner = QLabel(self.card)
        self.owner.setObjectName(u'owner')
        self.inside.addWidget(self.owner)
        self.column.addWidget(self.card)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(8)
        self.ways.setObjectName(u'ways')
        self.print = QPushButton(RecoveryKey)
        self.print.setObjectName(u'print')
        self.print.setAutoDefault(False)
        self.ways.addWidget(self.print)
        self.save = QPushButton(RecoveryKey)
        self.save.setObjectName(u'save')
        self.save.setAutoDefault(False)
        self.ways.addWidget(self.save)
        self.copy = QPushButton(RecoveryKey)
        self.copy.setObjectName(u'copy')
        self.copy.setAutoDefault(False)
        self.ways.addWidget(self.copy)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.ways.addItem(self.spacer1)
        self.column.addLayout(self.ways)
        self.save_line = FieldError(RecoveryKey)
        self.save_line.setObjectName(u'save_line')
        self.column.addWidget(self.save_line)
        self.kept = QCheckBox(RecoveryKey)
        self.kept.setObjectName(u'kept')
        self.column.addWidget(self.kept)
        self.retranslateUi(RecoveryKey)

    def retranslateUi(self, RecoveryKey: QWidget) -> None:
        self.print.setText(QCoreApplication.translate('RecoveryKey', u'Imprimer…', None))
        self.save.setText(QCoreApplication.translate('RecoveryKey', u'Enregistrer en PDF…', None))
        self.copy.setText(QCoreApplication.translate('RecoveryKey', u'Copier', None))
        self.kept.setText(QCoreApplication.translate('RecoveryKey', u'J’ai imprimé ou noté ma clé de secours', None))
        pass
