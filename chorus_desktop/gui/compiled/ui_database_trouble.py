"""Made from ui/database_trouble.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from chorus_desktop.gui.look.widgets import Card

class Ui_DatabaseTrouble(object):

    def setupUi(self, DatabaseTrouble: QWidget) -> None:
        if not DatabaseTrouble.objectName():
            DatabaseTrouble.setObjectName(u'DatabaseTrouble')
        self.column = QVBoxLayout(DatabaseTrouble)
        self.column.setSpacing(0)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.card = Card(DatabaseTrouble)
        self.card.setObjectName(u'card')
        self.inside = QVBoxLayout(self.card)
        self.inside.setSpacing(4)
        self.inside.setObjectName(u'inside')
        self.inside.setContentsMargins(14, 12, 14, 12)
        self.place_label = QLabel(self.card)
        self.place_label.setObjectName(u'place_label')
        self.inside.addWidget(self.place_label)
        self.place = QLabel(self.card)
        self.place.setObjectName(u'place')
        self.place.setWordWrap(True)
        self.inside.addWidget(self.place)
        self.column.addWidget(self.card)
        self.retranslateUi(DatabaseTrouble)

    def retranslateUi(self, DatabaseTrouble: QWidget) -> None:
        self.place_label.setText(QCoreApplication.translate('DatabaseTrouble', u'Fichier', None))
        pass
