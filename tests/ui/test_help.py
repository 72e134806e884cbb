"""Need help now: read while locked, made one's own when open, and no link opens unasked."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimeZone, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ipt_journal import paths
from ipt_journal.helplines import reading
from ipt_journal.records import help_list, own_line, preferences
from ipt_journal.ui import country
from ipt_journal.ui.help.list_row import ListRow
from ipt_journal.ui.pages.help import HelpPage
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.widgets.help_card import HelpCard
from ipt_journal.ui.widgets.help_row import HelpRow
from ipt_journal.ui.window import Window
from tests import help_scenes
from tests.conftest import ROOT
from tests.hands import (
    ALT,
    choose,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    save,
    says,
    settle,
    words_on,
    write,
)
from tests.help_scenes import press_row
from tests.helplines.test_reading import EMERGENCY, ROW, table
from tests.scenes import Stage

TODAY = date(2026, 11, 17)
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
SOURCE = "Where this number was seen"


class Browser(QObject):
    """Takes what the app hands to the system instead of a web browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@pytest.fixture
def browser(qapp: object) -> Iterator[Browser]:
    made = Browser()
    # PySide's own description asks for bytes, which it then refuses.
    QDesktopServices.setUrlHandler("https", made, "open")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "help")


def numbers(within: HelpCard) -> list[str]:
    """Return the numbers shown, in their order."""
    return [row.line.number for row in within.findChildren(HelpRow) if row.isVisible()]


def card(qtbot: QtBot, text: str | bytes, tmp_path: Path, code: str = "AA") -> HelpCard:
    """Show a card with a list of help lines from a file."""
    file = tmp_path / "lines.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    made = HelpCard(code, TODAY, reading.read(file))
    qtbot.addWidget(made)
    return made


def words(made: HelpCard) -> str:
    """Return what a card says, also before it is on the screen."""
    from PySide6.QtWidgets import QLabel  # noqa: PLC0415

    return " ".join(one.text() for one in made.findChildren(QLabel))


def page_of(window: Window) -> HelpPage:
    assert isinstance(window.page, HelpPage)
    return window.page


# Reading


def test_emergency_is_first_and_the_lines_about_abuse_are_behind_one_neutral_click(
    window: Window,
) -> None:
    shown = page_of(window).card
    assert numbers(shown) == ["999", "116 123", "85258"]
    seen = " ".join([*words_on(window), *(name_of(b) for b in visible_buttons(window))]).lower()
    for word in ("abuse", "violence", "hurt", "frightened"):
        assert word not in seen
    press(window, "Other kinds of help")
    assert numbers(shown)[-1] == "0808 2000 247"
    assert says(window, "Being hurt or frightened by someone")


def visible_buttons(window: Window) -> list[QAbstractButton]:
    return [one for one in window.findChildren(QAbstractButton) if one.isVisible()]


def test_who_else_can_help_opens_the_folded_lines(window: Window) -> None:
    window.desk.visit("help", lines="abuse")
    settle()
    assert "0808 2000 247" in numbers(page_of(window).card)


def test_a_row_says_what_to_do_and_where_the_number_was_seen(window: Window) -> None:
    assert offers(window, "Shout, text 85258. Any time. Text the word SHOUT. Free.")
    assert says(window, "giveusashout.org, not checked with the operator")
    assert says(window, "This app calls and alerts no one.")


def test_pressing_a_row_shows_its_number_large_and_enter_takes_it_back(window: Window) -> None:
    press_row_of(window, "Samaritans, call")
    row = next(r for r in window.findChildren(HelpRow) if r.line.number == "116 123")
    assert row.is_open
    find(window, "Samaritans, call 116 123. Any time. Free.", QAbstractButton).setFocus()
    key(Qt.Key.Key_Return)
    assert not row.is_open


def press_row_of(window: Window, begins: str) -> None:
    next(one for one in visible_buttons(window) if name_of(one).startswith(begins)).click()
    settle()


@pytest.mark.parametrize("code", ["ZZ", "other", "gb"])
def test_an_unknown_country_shows_the_neutral_advice_and_no_other_country_s_lines(
    stage: Stage, code: str
) -> None:
    help_scenes.opened(code)(stage)
    window = stage.frame
    assert says(window, "In danger, call your local emergency number.")
    assert offers(window, "Lines in many countries: findahelpline.com")
    assert not [row for row in window.findChildren(HelpRow) if row.isVisible()]


def test_each_country_shows_its_own_lines_only(window: Window) -> None:
    shown = page_of(window).card
    for known in reading.published().countries:
        choose(window, "Country", known.name)
        for row in shown.findChildren(HelpRow):
            if not row.isHidden():
                assert row.line.key.startswith(f"{known.code}/")


def test_paper_is_the_size_that_is_sold_there() -> None:
    assert [country.paper_size(code) for code in ("GB", "US", "CA", "DE")] == [
        "A4", "Letter", "Letter", "A4",
    ]  # fmt: skip


def test_the_time_zone_tells_the_country_and_an_unknown_one_tells_none() -> None:
    assert country.of(QTimeZone(b"Europe/Berlin")) == "DE"
    assert country.of(QTimeZone(b"Europe/London")) == "GB"
    assert country.of(QTimeZone(b"Etc/UTC")) == ""
    assert country.of(QTimeZone(b"EST")) == ""
    by_old_names = {
        b"Asia/Calcutta": "IN", b"GB": "GB", b"Europe/Belfast": "GB", b"Eire": "IE",
        b"Europe/Kiev": "UA", b"US/Eastern": "US", b"Canada/Eastern": "CA", b"Australia/NSW": "AU",
        b"America/Indianapolis": "US",
    }  # fmt: skip
    assert {name: country.of(QTimeZone(name)) for name in by_old_names} == by_old_names
    assert country.of(QTimeZone(b"Nowhere/Nothing")) == ""


def test_a_language_without_a_catalogue_leaves_the_help_in_english(stage: Stage) -> None:
    stage.appearance.change("language", "xx")
    help_scenes.opened("GB")(stage)
    assert says(stage.frame, "This app calls and alerts no one.")


# Bad files and badges


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe\x00", b"#" * 11_000_000, b"[[AA]]\n" + b"[" * 900])
def test_a_list_that_cannot_be_read_says_so_and_still_says_what_to_do(
    qtbot: QtBot, tmp_path: Path, raw: bytes
) -> None:
    said = words(card(qtbot, raw, tmp_path))
    assert "The list of lines could not be read." in said
    assert "In danger, call your local emergency number." in said


def test_a_bad_row_leaves_the_emergency_number_and_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    made = card(qtbot, table(EMERGENCY) + table({**ROW, "number": "call us"}), tmp_path)
    assert [row.line.number for row in made.findChildren(HelpRow)] == ["112"]
    assert "A part of the list of lines could not be read and is left out." in words(made)


def test_without_its_emergency_number_a_country_says_what_to_do(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = card(qtbot, table(ROW), tmp_path)
    assert "In danger, call your local emergency number." in words(made)
    assert "No lines are listed here" not in words(made)


@pytest.mark.parametrize(
    ("verified_on", "seen", "badge", "foot"),
    [
        ("", "operator", "example.org, not checked with the operator", "Nobody has checked"),
        ("", "elsewhere", "Not confirmed", "Nobody has checked"),
        ("2026-11-01", "operator", "checked with the operator 1 November 2026", "checked 1 Nov"),
        ("2026-01-31", "operator", "May be out of date", "checked 31 Ja"),
        ("2027-01-01", "operator", "example.org, not checked with the operator", "Nobody has"),
    ],
)
def test_how_sure_a_number_is_can_be_read(
    qtbot: QtBot, tmp_path: Path, verified_on: str, seen: str, badge: str, foot: str
) -> None:
    said = words(
        card(qtbot, table({**EMERGENCY, "verified_on": verified_on, "seen": seen}), tmp_path)
    )
    assert badge in said
    assert foot in said


def test_some_checked_and_some_not_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = card(qtbot, table({**EMERGENCY, "verified_on": "2026-11-01"}) + table(ROW), tmp_path)
    assert "Some of these numbers were not checked with their operators." in words(made)


# Links


def test_a_source_opens_only_after_the_question(window: Window, browser: Browser) -> None:
    press_row_of(window, "Samaritans, call")
    press(window, SOURCE)
    assert says(window, "This opens in your web browser, which keeps a history.")
    assert not browser.opened
    assert name_of(focused()) == "Not now"
    key(Qt.Key.Key_Return)
    assert not browser.opened
    assert name_of(focused()) == SOURCE
    press(window, SOURCE)
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, HelpPage)
    assert not browser.opened
    press(window, SOURCE)
    press(window, "Open")
    assert len(browser.opened) == 1
    assert browser.opened[0].startswith("https://www.samaritans.org/")


def test_the_address_can_be_copied_instead(stage: Stage, browser: Browser) -> None:
    help_scenes.locked("ZZ")(stage)
    press(stage.frame, "Lines in many countries: findahelpline.com")
    press(stage.frame, "Copy the address instead")
    assert QGuiApplication.clipboard().text() == "https://findahelpline.com"
    assert not browser.opened


def test_nothing_else_in_the_program_opens_a_link() -> None:
    for path in (ROOT / "ipt_journal").rglob("*.py"):
        names = {
            node.id
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Name)
        }
        opens = names & {"QDesktopServices", "webbrowser"}
        assert not opens or path.name == "web_link.py", path
        assert "setOpenExternalLinks" not in path.read_text("utf-8")


# Made one's own


def rows(window: Window) -> list[str]:
    """Return what the list is while it is changed, in its order."""
    found = [row for row in window.findChildren(ListRow) if row.isVisible()]
    return [row.key for row in found]


def test_a_line_is_moved_by_keys_and_by_buttons_and_stays_so(window: Window) -> None:
    press(window, "Change this list")
    assert isinstance(focused(), ListRow)
    key(DOWN, ALT)
    assert rows(window)[:2] == ["GB/85258", "GB/116123"]
    assert focused().accessibleName() == "2, Samaritans, 116 123"
    key(DOWN, ALT)
    assert rows(window)[:2] == ["GB/85258", "GB/116123"]
    key(UP, ALT)
    assert rows(window)[:2] == ["GB/116123", "GB/85258"]
    press(window, "Move Samaritans down")
    press(window, "Done")
    assert numbers(page_of(window).card) == ["999", "85258", "116 123"]
    assert name_of(focused()) == "Change this list"


def test_a_line_is_hidden_shown_again_and_hiding_can_be_undone(window: Window) -> None:
    press(window, "Change this list")
    key(Qt.Key.Key_Delete)
    assert rows(window)[0] == "GB/85258"
    assert isinstance(focused(), ListRow)
    press(window, "Show Samaritans again")
    assert "GB/116123" in rows(window)
    press(window, "Hide Shout")
    press(window, "Undo")
    assert "GB/85258" in rows(window)
    press(window, "Done")
    assert set(numbers(page_of(window).card)) == {"999", "116 123", "85258"}


def test_a_number_of_one_s_own_is_added_changed_and_deleted_with_undo(window: Window) -> None:
    press(window, "Change this list")
    press(window, "Add a number of your own")
    save()
    assert says(window, "Which number is it? The rest can stay empty.")
    write(window, "Who is it?", "Ana")
    write(window, "Number", "020 7946 0018")
    save()
    with window.desk.journal.read() as session:
        (made,) = own_line.all_lines(session)
    assert (made.name, made.number) == ("Ana", "020 7946 0018")
    press(window, "Change Ana")
    assert name_of(focused()) == "Who is it?"
    key(Qt.Key.Key_End)
    keys(" from work")
    save()
    press(window, "Done")
    assert "020 7946 0018" in numbers(page_of(window).card)
    assert says(window, "Ana from work")
    press(window, "Change this list")
    press(window, "Change Ana from work")
    press(window, "Delete")
    assert made.id.hex not in rows(window)
    press(window, "Undo")
    assert made.id.hex in rows(window)


def test_all_of_it_is_kept_in_the_journal_and_the_locked_page_shows_none_of_it(
    stage: Stage,
) -> None:
    help_scenes.made_own()(stage)
    window = stage.frame.content
    assert isinstance(window, Window)
    assert numbers(page_of(window).card)[:2] == ["999", "07700 900123"]
    choose(window, "Country", "Ireland")
    choose(window, "Country", "United Kingdom")
    with window.desk.journal.read() as session:
        own = help_list.load(session)
        assert preferences.load(session).help_hidden == ["GB/85258"]
    assert len(own.lines) == 2
    kept = paths.settings_file().read_text("utf-8")
    assert 'country = "GB"' in kept
    for private in ("Daniel", "900123", "85258", "116123", own.lines[0].key, "hidden", "order"):
        assert private not in kept
    help_scenes.locked("GB")(stage)
    page = stage.frame.content
    assert isinstance(page, Unlock)
    (shown,) = page.findChildren(HelpCard)
    assert numbers(shown) == ["999", "116 123", "85258"]
    assert not says(page, "Daniel")
    assert not offers(page, "Change this list")


def test_the_country_chosen_while_locked_is_kept(stage: Stage) -> None:
    help_scenes.locked("GB")(stage)
    choose(stage.frame, "Country", "Germany")
    assert stage.appearance.settings.country == "DE"
    assert says(stage.frame, "TelefonSeelsorge")
    press_row(stage, "TelefonSeelsorge, call")
    assert says(stage.frame, "0800 111 0 111")
