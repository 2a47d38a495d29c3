"""Made from ui/service_picker.ui by ui/compile.py: never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.table_view import TableView

class Ui_ServicePicker(object):

    def setupUi(self, ServicePicker: QWidget) -> None:
        if not ServicePicker.objectName():
            ServicePicker.setObjectName(u'ServicePicker')
        self.column = QVBoxLayout(ServicePicker)
        self.column.setSpacing(8)
        self.column.setObjectName(u'column')
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u'head')
        self.title = QLabel(ServicePicker)
        self.title.setObjectName(u'title')
        self.head.addWidget(self.title)
        self.count = QLabel(ServicePicker)
        self.count.setObjectName(u'count')
        self.head.addWidget(self.count)
        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.head.addItem(self.head_space)
        self.whole = QCheckBox(ServicePicker)
        self.whole.setObjectName(u'whole')
        self.head.addWidget(self.whole)
        self.column.addLayout(self.head)
        self.none = QLabel(ServicePicker)
        self.none.setObjectName(u'none')
        self.none.setWordWrap(True)
        self.column.addWidget(self.none)
        self.table = TableView(ServicePicker)
        self.table.setObjectName(u'table')
        self.column.addWidget(self.table)
        self.error = FieldError(ServicePicker)
        self.error.setObjectName(u'error')
        self.column.addWidget(self.error)
        QWidget.setTabOrder(self.whole, self.table)
        self.retranslateUi(ServicePicker)

    def retranslateUi(self, ServicePicker: QWidget) -> None:
        self.title.setText(QCoreApplication.translate('ServicePicker', u'Liste des services', None))
        self.whole.setText(QCoreApplication.translate('ServicePicker', u'Rattacher à la structure', None))
        self.table.setAccessibleName(QCoreApplication.translate('ServicePicker', u'Liste des services', None))
        pass
