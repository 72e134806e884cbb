"""A day on a button, and the month that opens below it."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.ui import icons, layout, theme
from ipt_journal.ui.widgets.button import Button

_EARLIEST = QDate(1920, 1, 1)
_YEARS_AHEAD = 2
_SHOWN_AT_ONCE = 42  # days: six weeks


class DateButton(Button):
    """Shows the day in words; pressing it opens a month to choose from."""

    changed = Signal()

    def __init__(self, today: date, *, past_only: bool) -> None:
        super().__init__("", icon="calendar", dense=True)
        self._today = today
        self._past_only = past_only
        self.day = today
        self.clicked.connect(self._open)
        self.set_day(today)

    def set_day(self, day: date) -> None:
        """Show `day` without telling anyone."""
        self.day = day
        self.setText(f" {dates.day_month_year(day)}")
        self.setAccessibleName(self.tr("Day: {day}").format(day=dates.long_day_year(day)))

    @Slot()
    def _open(self) -> None:
        month = _Month(self, self._today, self.day, past_only=self._past_only)
        month.chosen.connect(self._on_chosen)
        month.open_below(self)

    @Slot(object)
    def _on_chosen(self, day: object) -> None:
        if isinstance(day, date):
            self.set_day(day)
            self.changed.emit()


class _Month(QFrame):
    """A popup with one month; arrows move, Enter chooses, Esc closes."""

    chosen = Signal(object)  # date

    def __init__(self, owner: QWidget, today: date, day: date, *, past_only: bool) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        latest = QDate(today.year, today.month, today.day)
        self._calendar.setMinimumDate(_EARLIEST)
        self._calendar.setMaximumDate(latest if past_only else latest.addYears(_YEARS_AHEAD))
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setGridVisible(False)
        self._calendar.setFirstDayOfWeek(self._calendar.locale().firstDayOfWeek())
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, plain)
        header = QTextCharFormat()
        header.setForeground(theme.colour("ink2"))
        self._calendar.setHeaderTextFormat(header)
        self._dim_days_to_come(self._calendar.maximumDate())
        self._dress_arrows()
        self._calendar.activated.connect(self._on_activated)
        self._calendar.clicked.connect(self._on_activated)
        layout.fill(QVBoxLayout(self), self._calendar, margins=(8, 8, 8, 8))

    def _dim_days_to_come(self, last: QDate) -> None:
        """Draw the days after the last that can be chosen, as far as its month shows them."""
        dim = QTextCharFormat()
        dim.setForeground(theme.colour("ink3"))
        for ahead in range(1, _SHOWN_AT_ONCE):
            self._calendar.setDateTextFormat(last.addDays(ahead), dim)

    def _dress_arrows(self) -> None:
        arrows = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
        for name, icon in arrows.items():
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(icon))

    def open_below(self, owner: QWidget) -> None:
        self.adjustSize()
        self.move(owner.mapToGlobal(QPoint(0, owner.height() + 4)))
        self.show()
        self._calendar.setFocus()

    @Slot(QDate)
    def _on_activated(self, chosen: QDate) -> None:
        self.chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()
