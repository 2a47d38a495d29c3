"""The one style: Fusion, with every control of the program painted our way (look.md 4).

It only hands out: `metrics` says how large; `controls`, `fields`, `bars`, `menus` and `rows` paint. A painter that
answers False leaves the element to Fusion. An exception in an override is printed by Qt, not raised: the tests watch
stderr.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QScrollBar,
    QStatusBar,
    QStyle,
    QStyledItemDelegate,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QTextEdit,
    QWidget,
)

from chorus_desktop.gui.look import bars, controls, fields, icons, menus, metrics, rows, type
from chorus_desktop.gui.look.whole_text import WATCHED, WholeText

Painter = Callable[[QStyleOption, QPainter, QWidget | None], bool]
_CE = QStyle.ControlElement
_PE = QStyle.PrimitiveElement
_CC = QStyle.ComplexControl
_SE = QStyle.SubElement
_SP = QStyle.StandardPixmap

CONTROLS: dict[_CE, Painter] = {
    _CE.CE_PushButton: controls.push_button,
    _CE.CE_ShapedFrame: fields.line,
    _CE.CE_ComboBoxLabel: fields.combo_label,
    _CE.CE_TabBarTabShape: bars.tab_shape,
    _CE.CE_TabBarTabLabel: bars.tab_label,
    _CE.CE_Header: bars.header,
    _CE.CE_HeaderSection: bars.header_section,
    _CE.CE_HeaderEmptyArea: bars.header_section,
    _CE.CE_HeaderLabel: bars.header_label,
    _CE.CE_ProgressBarGroove: bars.progress_groove,
    _CE.CE_ProgressBarContents: bars.progress_contents,
    _CE.CE_ProgressBarLabel: bars.nothing,
    _CE.CE_MenuItem: menus.menu_item,
    _CE.CE_MenuBarItem: menus.menu_bar_item,
    _CE.CE_MenuBarEmptyArea: bars.window_area,
    _CE.CE_Splitter: bars.splitter,
    _CE.CE_SizeGrip: bars.nothing,
}

PRIMITIVES: dict[_PE, Painter] = {
    _PE.PE_FrameFocusRect: rows.focus,
    _PE.PE_PanelItemViewItem: rows.item,
    _PE.PE_PanelItemViewRow: rows.row,
    _PE.PE_IndicatorBranch: rows.branch,
    _PE.PE_IndicatorItemViewItemCheck: rows.check,
    _PE.PE_IndicatorCheckBox: controls.check_box,
    _PE.PE_IndicatorRadioButton: controls.radio_button,
    _PE.PE_PanelButtonTool: controls.tool_panel,
    _PE.PE_PanelLineEdit: fields.line_edit,
    _PE.PE_FrameLineEdit: bars.nothing,
    _PE.PE_Frame: fields.frame,
    _PE.PE_FrameGroupBox: fields.group_box,
    _PE.PE_PanelMenu: menus.menu_panel,
    _PE.PE_FrameMenu: bars.nothing,
    _PE.PE_PanelTipLabel: bars.tip_panel,
    _PE.PE_PanelStatusBar: bars.status_bar,
    _PE.PE_FrameStatusBarItem: bars.nothing,
    _PE.PE_FrameTabBarBase: bars.tab_line,
    _PE.PE_FrameTabWidget: bars.pane_line,
    _PE.PE_PanelScrollAreaCorner: bars.nothing,
    _PE.PE_IndicatorHeaderArrow: bars.nothing,
    _PE.PE_Widget: bars.popup_border,
    _PE.PE_IndicatorArrowDown: controls.arrow_down,
    _PE.PE_IndicatorArrowUp: controls.arrow_up,
    _PE.PE_IndicatorArrowLeft: controls.arrow_left,
    _PE.PE_IndicatorArrowRight: controls.arrow_right,
}

COMPLEX: dict[_CC, Painter] = {
    _CC.CC_ComboBox: fields.combo_box,
    _CC.CC_SpinBox: fields.spin_box,
    _CC.CC_ScrollBar: bars.scroll_bar,
}

STANDARD_ICONS = {
    _SP.SP_LineEditClearButton: "x",
    _SP.SP_TitleBarCloseButton: "x",
    _SP.SP_ArrowLeft: "chevron-left",
    _SP.SP_ArrowRight: "chevron-right",
    _SP.SP_MessageBoxInformation: "info-circle",
    _SP.SP_MessageBoxWarning: "alert-triangle",
    _SP.SP_MessageBoxCritical: "alert-circle",
}


WHOLE = {
    _SE.SE_ProgressBarGroove,
    _SE.SE_ProgressBarContents,
    _SE.SE_HeaderLabel,
    _SE.SE_ItemViewItemFocusRect,
}


class ChorusStyle(QProxyStyle):
    """Fusion underneath, so that whatever we do not paint still works."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._whole_text = WholeText()

    def drawControl(self, element: _CE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        paint = CONTROLS.get(element)
        if paint is None or not paint(option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self, element: _PE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = PRIMITIVES.get(element)
        if paint is None or not paint(option, painter, widget):
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self, control: _CC, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = COMPLEX.get(control)
        if paint is None or not paint(option, painter, widget):
            super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        found = metrics.PIXELS.get(metric)
        return super().pixelMetric(metric, option, widget) if found is None else found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        found = metrics.HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if found is None else found

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption | None, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        found = metrics.contents_size(kind, option, size, widget)
        if found is not None:
            return found
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_ItemViewItem:
            result.setHeight(max(result.height(), metrics.row_height(widget)))
        return result

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == _SE.SE_LineEditContents:
            return fields.contents(option, rect, widget)
        if element == _SE.SE_TabWidgetTabBar:
            return rect.adjusted(2, 0, 0, 0) if rect.width() >= option.rect.width() else rect.translated(2, 0)
        if element == _SE.SE_TabWidgetRightCorner:
            return rect.translated(-16, (rect.height() - metrics.TAB) // 2)
        if element == _SE.SE_TabWidgetTabContents:
            pane = super().subElementRect(_SE.SE_TabWidgetTabPane, option, widget)  # type: ignore[arg-type]
            return pane.adjusted(0, 1, 0, 0)
        if element == _SE.SE_PushButtonLayoutItem:
            return controls.hanging(option)
        return option.rect if element in WHOLE else rect

    def subControlRect(
        self, control: _CC, option: QStyleOptionComplex, part: QStyle.SubControl, widget: QWidget | None = None
    ) -> QRect:
        found = fields.part(control, option, part, widget)
        if found is None:
            found = bars.part(control, option, part)
        return super().subControlRect(control, option, part, widget) if found is None else found  # type: ignore[arg-type]

    def standardIcon(self, standard: _SP, option: QStyleOption | None = None, widget: QWidget | None = None) -> QIcon:
        name = STANDARD_ICONS.get(standard)
        token = "on_accent" if isinstance(widget, QCalendarWidget) else "muted"
        return icons.icon(name, token) if name else super().standardIcon(standard, option, widget)

    def polish(self, target: object) -> None:
        """Three overloads in one; what no painter can reach is set here, on widgets."""
        if not isinstance(target, QWidget):
            if isinstance(target, QApplication):
                super().polish(target)
            return
        super().polish(target)
        if isinstance(target, WATCHED):
            target.installEventFilter(self._whole_text)
        if isinstance(target, QScrollBar):
            target.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        elif isinstance(target, QLabel) and target.textFormat() == Qt.TextFormat.AutoText:
            target.setTextFormat(Qt.TextFormat.PlainText)  # a name with <b> in it is shown, never obeyed; tool tips too
        elif isinstance(target, QComboBox) and not isinstance(target.itemDelegate(), QStyledItemDelegate):
            target.setItemDelegate(QStyledItemDelegate(target))
        elif isinstance(target, QLineEdit) and target.hasFrame():
            target.setMinimumHeight(metrics.CONTROL)
        elif isinstance(target, (QPlainTextEdit, QTextEdit)):
            target.document().setDocumentMargin(6)
        elif isinstance(target, QStatusBar):
            target.setFont(type.font(type.SMALL))
            target.setSizeGripEnabled(False)
            target.setContentsMargins(14, 0, 14, 0)
        elif isinstance(target, QPushButton) and target.property("kind") == "quiet":
            target.setFlat(True)
        elif isinstance(target, QCalendarWidget):
            target.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            target.setContentsMargins(1, 1, 1, 1)
            target.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            target.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
            for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                target.setWeekdayTextFormat(day, QTextCharFormat())
