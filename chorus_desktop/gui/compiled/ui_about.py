"""Made from ui/about.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.look.widgets import Banner, Card

class Ui_About(object):

    def setupUi(self, About: QWidget) -> None:
        if not About.objectName():
            About.setObjectName(u'About')
        self.column = QVBoxLayout(About)
        self.column.setSpacing(12)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(16)
        self.top.setObjectName(u'top')
        self.icon = QLabel(About)
        self.icon.setObjectName(u'icon')
        self.top.addWidget(self.icon)
        self.names = QVBoxLayout()
        self.names.setSpacing(2)
        self.names.setObjectName(u'names')
        self.program = QLabel(About)
        self.program.setObjectName(u'program')
        self.program.setText(u'Chorus Desktop')
        self.names.addWidget(self.program)
        self.version = QLabel(About)
        self.version.setObjectName(u'version')
        self.names.addWidget(self.version)
        self.top.addLayout(self.names)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.top.addItem(self.spacer1)
        self.column.addLayout(self.top)
        self.sentence = QLabel(About)
        self.sentence.setObjectName(u'sentence')
        self.sentence.setWordWrap(True)
        self.column.addWidget(self.sentence)
        self.alone = Banner(About)
        self.alone.setObjectName(u'alone')
        self.column.addWidget(self.alone)
        self.card = Card(About)
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
        self.licence = QLabel(About)
        self.licence.setObjectName(u'licence')
        self.licence.setText(u'')
        self.licence.setWordWrap(True)
        self.column.addWidget(self.licence)
        self.retranslateUi(About)

    def retranslateUi(self, About: QWidget) -> None:
        self.sentence.setText(QCoreApplication.translate('About', u'Registre des rattachements et des abonnements d’une structure publique, tenu sur ce poste.', None))
        self.place_label.setText(QCoreApplication.translate('About', u'Base', None))
        pass
