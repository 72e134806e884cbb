"""The one style sheet, generated from the theme's roles and the text size."""

import re

from PySide6.QtWidgets import QWidget

# Sizes are the design's pixels; every `…px` is multiplied by the text size.
_TEXT = """
* { font-family: "@family"; font-size: 16px; color: $ink; }
QWidget#page, QWidget#root { background: $paper; }
QLabel { background: transparent; }
QLabel[type="title"] { font-size: 26px; font-weight: 600; }
QLabel[type="number"] { font-size: 34px; font-weight: 600; }
QLabel[type="figure"] { font-size: 22px; font-weight: 600; }
QLabel[type="name"] { font-size: 20px; font-weight: 600; }
QLabel[type="heading"] { font-size: 18px; font-weight: 600; }
QLabel[type="date"] { font-size: 17px; font-weight: 600; }
QLabel[type="reading"] { font-size: 18px; }
QLabel[type="label"] { font-size: 16px; font-weight: 600; }
QLabel[type="compact"] { font-size: 15px; }
QLabel[type="compact-medium"] { font-size: 15px; font-weight: 500; }
QLabel[type="compact-strong"] { font-size: 15px; font-weight: 600; }
QLabel[type="caption"] { font-size: 14px; }
QLabel[type="caption-medium"] { font-size: 14px; font-weight: 500; }
QLabel[type="small"] { font-size: 13px; font-weight: 500; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="notice"] { color: $notice; }
QLabel[badge="key"] { border: 1px solid $line; border-radius: 4px; padding: 0 5px;
  background: $sunken; }
QLabel[badge="mood"] { background: $accent_soft; border-radius: 14px; font-size: 15px;
  font-weight: 600; }
QFrame[card="tag"] { background: $sunken; border: 1px solid $line; border-radius: 6px; }
"""

_FRAMES = """
QWidget#side { background: $side; border-right: 1px solid $line; }
QWidget#sample { background: $notice_soft; border-bottom: 1px solid $notice_line; }
QWidget#noticing { background: $notice_soft; border-top: 1px solid $notice_line; }
QFrame[card="card"] { background: $card; border: 1px solid $line; border-radius: 12px; }
QFrame[card="inset"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QFrame[card="offer"] { background: $accent_soft; border: 1px solid $accent_line;
  border-radius: 8px; }
QFrame[card="notice"] { background: $notice_soft; border: 1px solid $notice_line;
  border-radius: 8px; }
QFrame[card="toast"] { background: $card; border: 1px solid $line_strong; border-radius: 8px; }
QFrame[card="segment"] { background: $sunken; border: 1px solid $line; border-radius: 9px; }
QFrame[rule="h"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QGraphicsView, QListView { background: transparent; border: none; outline: none; }
"""

_BUTTONS = """
QPushButton, QToolButton, QMenu { outline: none; }
QPushButton { background: $card; border: 1px solid $line_strong; border-radius: 8px;
  padding: 0 14px; font-weight: 500; }
QPushButton[dense="false"] { min-height: 36px; }
QPushButton:hover { background: $hover; border-color: $ink2; }
QPushButton:pressed { background: $side; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton[dense="false"]:focus { min-height: 34px; }
QPushButton:disabled { color: $ink3; border-color: $line; background: $sunken; }
QPushButton[kind="primary"] { background: $accent; border: 1px solid $accent; color: $on_accent;
  font-weight: 600; padding: 0 18px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; padding: 0 17px; }
QPushButton[kind="primary"]:disabled { background: $sunken; border: 1px solid $line; color: $ink3;
  padding: 0 18px; min-height: 36px; }
QPushButton[kind="ghost"] { background: transparent; border: 1px solid transparent;
  padding: 0 10px; color: $ink2; }
QPushButton[kind="ghost"]:hover { background: $hover; color: $ink; }
QPushButton[kind="ghost"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; padding: 0 1px;
  color: $accent; min-height: 24px; font-weight: 500; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; border-radius: 6px; padding: 0;
  min-height: 22px; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; padding: 0;
  text-align: left; border-radius: 8px; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[dense="true"] { min-height: 30px; padding: 0 10px; font-size: 15px; }
QPushButton[dense="true"]:focus { min-height: 28px; padding: 0 9px; }
QPushButton[drop="true"] { padding: 0 30px 0 10px; text-align: left; }
QPushButton[drop="true"]:focus { padding: 0 29px 0 9px; }
QPushButton[tag="true"] { background: $sunken; border: 1px solid $line; border-radius: 6px;
  color: $ink2; font-size: 14px; min-height: 24px; padding: 0 7px; }
QPushButton[tag="true"]:hover { border-color: $ink2; color: $ink; }
QPushButton[tag="true"]:focus { border: 2px solid $accent; min-height: 22px; padding: 0 6px; }
QPushButton[active="true"] { border: 1px solid $accent; background: $accent_soft;
  font-weight: 600; }
QPushButton[square="true"] { padding: 0; min-width: 36px; max-width: 36px; }
QPushButton[square="true"]:focus { padding: 0; min-width: 34px; max-width: 34px; }
QPushButton[small="true"] { min-width: 26px; max-width: 26px; min-height: 26px; }
QPushButton[small="true"]:focus { min-width: 24px; max-width: 24px; min-height: 24px; }
QPushButton[kind="nav"] { background: transparent; border: 1px solid transparent;
  border-radius: 8px; text-align: left; padding: 0 10px; min-height: 38px; color: $ink2;
  font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $paper; color: $ink; }
QPushButton[kind="nav"]:checked { background: $card; border: 1px solid $line; color: $ink;
  font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid $accent; padding: 0 9px; min-height: 36px; }
QPushButton[kind="nav"][narrow="true"], QPushButton[kind="nav"][narrow="true"]:focus {
  text-align: center; padding: 0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit { background: $card; border: 1px solid $line_strong; border-radius: 8px;
  padding: 0 12px; min-height: 38px; placeholder-text-color: $ink3;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 7px 8px; min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: $ink2; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 11px; min-height: 36px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 6px 7px; }
QLineEdit:disabled, QLineEdit:read-only { background: $sunken; border-color: $line; color: $ink3; }
QLineEdit[error="true"], QPlainTextEdit[error="true"] { border: 2px solid $danger; }
QLineEdit[error="true"] { padding: 0 11px; min-height: 36px; }
QLineEdit[dense="true"] { min-height: 30px; font-size: 15px; padding: 0 10px; }
QLineEdit[dense="true"]:focus { min-height: 28px; padding: 0 9px; }
QLineEdit[bare="true"] { background: transparent; border: 1px solid transparent; padding: 0 5px;
  min-height: 30px; }
QLineEdit[bare="true"]:hover { border-color: $line_strong; }
QLineEdit[bare="true"]:focus { background: $card; border: 2px solid $accent; padding: 0 4px;
  min-height: 28px; }
QLineEdit[secret="true"] { padding-right: 44px; }
QLineEdit[quiet="true"], QPlainTextEdit[quiet="true"] { background: $sunken;
  border: 1px solid $line; }
QLineEdit[quiet="true"]:hover, QPlainTextEdit[quiet="true"]:hover { border-color: $line_strong; }
QLineEdit[quiet="true"]:focus, QPlainTextEdit[quiet="true"]:focus { border: 2px solid $accent; }
QPlainTextEdit[bare="true"] { background: transparent; border: 1px solid transparent;
  padding: 4px 1px; }
QPlainTextEdit[bare="true"]:hover { border-color: $line_strong; }
QPlainTextEdit[bare="true"]:focus { background: $card; border: 2px solid $accent;
  padding: 3px 0; }
QPlainTextEdit[type="heading"] { font-size: 18px; font-weight: 600; }
QPlainTextEdit[type="compact"] { font-size: 15px; }
QPlainTextEdit[type="caption"] { font-size: 14px; color: $ink2; }
"""

_POPUPS = """
QMenu { background: $card; border: 1px solid $line_strong; border-radius: 8px; padding: 4px;
  menu-scrollable: 1; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; font-size: 15px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $card; color: $ink; border: 1px solid $line_strong; padding: 4px 8px;
  font-size: 14px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px 4px 2px 4px; }
#side QScrollBar:vertical { width: 12px; margin: 2px 3px 2px 3px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 3px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; height: 0; width: 0; border: none; }
QCalendarWidget QWidget { background: $card; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; border: none; outline: none; font-size: 15px; }
QCalendarWidget QAbstractItemView:disabled { color: $ink3; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent;
  border-radius: 6px; padding: 5px 10px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border: 2px solid $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { background: $card; border: 1px solid $line_strong; border-radius: 6px;
  padding: 4px; }
QFrame#calendar { background: $card; border: 1px solid $line_strong; border-radius: 8px; }
"""

_FILE_DIALOG = """
QFileDialog { background: $paper; }
QFileDialog QTreeView, QFileDialog QListView { background: $card; border: 1px solid $line_strong;
  border-radius: 8px; padding: 4px; outline: none; }
QFileDialog QTreeView::item, QFileDialog QListView::item { padding: 4px; border-radius: 4px; }
QFileDialog QTreeView::item:selected, QFileDialog QListView::item:selected {
  background: $accent; color: $on_accent; }
QFileDialog QHeaderView::section { background: $sunken; border: none; padding: 4px 8px;
  color: $ink2; font-size: 14px; }
QFileDialog QToolButton { background: $card; border: 1px solid $line_strong; border-radius: 6px;
  padding: 5px; }
QFileDialog QToolButton:hover { background: $hover; }
QFileDialog QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QFileDialog QComboBox { background: $card; border: 1px solid $line_strong; border-radius: 8px;
  padding: 0 10px; min-height: 32px; }
QFileDialog QComboBox::drop-down { border: none; width: 28px; }
QFileDialog QComboBox:focus { border: 2px solid $accent; padding: 0 9px; min-height: 30px; }
QListView#offered { background: $card; border: 1px solid $line_strong; padding: 4px; }
QListView#offered::item { padding: 4px; border-radius: 4px; }
QListView#offered::item:selected { background: $accent_soft; color: $ink; }
QFileDialog QComboBox QAbstractItemView { background: $card; border: 1px solid $line_strong;
  selection-background-color: $accent_soft; selection-color: $ink; }
"""

_PARTS = _TEXT + _FRAMES + _BUTTONS + _FIELDS + _POPUPS + _FILE_DIALOG


def stylesheet(colours: dict[str, str], scale: float, family: str) -> str:
    """Fill in the roles and multiply the sizes; borders of 1 and 2 px stay as thin as they are."""
    text = _PARTS.replace("@family", family)
    text = re.sub(r"\$(\w+)", lambda role: colours[role[1]], text)
    return re.sub(r"(\d+)px", lambda size: f"{_scaled(int(size[1]), scale)}px", text)


def mark(widget: QWidget, name: str, *, on: bool) -> None:
    """Turn a property that the style sheet looks at on or off, and draw accordingly."""
    if (widget.property(name) == "true") is on:
        return
    widget.setProperty(name, "true" if on else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _scaled(size: int, scale: float) -> int:
    return size if size <= 2 else round(size * scale)
