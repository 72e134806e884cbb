"""Where a life lies in the picture: nothing rough becomes a point, and no words cover others."""

from datetime import date
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from ipt_journal.records import fuzzy
from ipt_journal.records.life import LifeItem
from ipt_journal.ui import theme
from ipt_journal.ui.charts.axis import number_of
from ipt_journal.ui.life import data, placing
from ipt_journal.ui.life.lying import Lying
from ipt_journal.ui.life.placing import Extent
from ipt_journal.ui.widgets.time_bars import DOT
from tests import lives

TODAY = date(2026, 11, 17)
DECADE = (float(number_of(date(2016, 11, 17))), float(number_of(date(2026, 12, 17))))


def lying(items: list[LifeItem], view: tuple[float, float] = DECADE) -> Lying:
    life = data.laid_out(items, {}, None, (), TODAY)
    made = Lying(life, "")
    made.count_rows(700, view)
    made.lay_out(700, made.least_height, view)
    return made


@pytest.mark.parametrize("first", ["2019", "2019-winter", "2019-summer", "2019-09"])
def test_what_is_roughly_known_is_a_bar_over_all_of_its_days(
    qapp: QApplication, first: str
) -> None:
    picture = lying([LifeItem(words="moved", first=first)])
    (mark,), (lain,) = picture.life.marks, picture.items
    assert not mark.known
    shown = fuzzy.span(first)
    assert shown is not None
    assert (mark.start[0], mark.start[1]) == (number_of(shown[0]), number_of(shown[1]) + 1)
    assert lain.bar.width() >= picture.x(mark.start[1]) - picture.x(mark.start[0]) - 1
    assert lain.bar.contains((picture.x(sum(mark.start) / 2)), lain.bar.center().y())


def test_a_known_day_is_a_dot_on_that_day(qapp: QApplication) -> None:
    picture = lying([LifeItem(words="moved", first="2019-06-14")])
    (mark,), (lain,) = picture.life.marks, picture.items
    assert mark.known
    assert lain.bar.width() == pytest.approx(2 * DOT * theme.look().scale)
    assert lain.bar.center().x() == pytest.approx(picture.x(number_of(date(2019, 6, 14)) + 0.5))


def test_what_went_on_is_sure_only_between_its_rough_ends(qapp: QApplication) -> None:
    picture = lying([LifeItem(words="taught", first="2018-autumn", last="2021")])
    (lain,) = picture.items
    assert lain.sure is not None
    begun, ended = date(2018, 12, 1), date(2021, 1, 1)
    assert lain.sure == pytest.approx((picture.x(number_of(begun)), picture.x(number_of(ended))))
    assert lain.bar.left() < lain.sure[0] < lain.sure[1] < lain.bar.right()


def test_nothing_reaches_beyond_today(qapp: QApplication) -> None:
    items = [
        LifeItem(words="this year", first="2026"),
        LifeItem(words="still", first="2020", goes_on=True),
        LifeItem(words="until this year", first="2020", last="2026"),
    ]
    picture = lying(items)
    assert {mark.reach[1] for mark in picture.life.marks} == {number_of(TODAY) + 1.0}
    assert [mark.goes_on for mark in picture.life.marks if mark.words == "still"] == [True]


def test_words_of_hundreds_of_things_do_not_cover_one_another(qapp: QApplication) -> None:
    items = lives.decades(1961, 2026, each=8)
    view = (float(number_of(date(1960, 1, 1))), DECADE[1])
    picture = lying(items, view)
    assert len(picture.items) == len(items)
    boxes = [one.words for one in picture.items if one.words is not None]
    assert len(boxes) > 20
    assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
    assert all(picture.plot.contains(box) for box in boxes)


def test_those_of_one_time_stand_below_one_another_in_their_order(qapp: QApplication) -> None:
    items = [LifeItem(kind="loss", words=words, first="2019") for words in ("z", "a", "m")]
    picture = lying(items)
    tops = [one.bar.top() for one in picture.items]
    assert [picture.life.items[one.index].words for one in picture.items] == ["z", "a", "m"]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3


def test_rows_are_shared_where_there_is_room_and_words_give_way_where_there_is_none() -> None:
    apart = [Extent(0, 10, 40), Extent(60, 70, 90)]
    assert [place.row for place in placing.rows(apart)] == [0, 0]
    together = [Extent(0, 10, 40), Extent(5, 15, 50)]
    assert [place.row for place in placing.rows(together)] == [0, 1]
    crowded = placing.rows([Extent(0, 10, 60), Extent(20, 30, 80)], most=1, gap=8)
    assert [place.row for place in crowded] == [0, 0]
    assert crowded[0].room == 12
