"""It hears of sleep, of a locked screen, of another user, and of a clock that jumps."""

import ctypes
import shutil
import subprocess
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication

from ipt_journal.ui import watch, watch_linux, watch_windows
from tests.hands import settle, until

SESSION = "/org/freedesktop/login1/session/_32"
PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture(scope="module")
def bus() -> Iterator[QDBusConnection]:
    """Give a bus of our own that stands in for the system's."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon, which this system lacks")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        made = QDBusConnection.connectToBus(address, "system of the test")
        assert made.isConnected()
        assert made.registerService("org.freedesktop.login1")
        assert made.registerService("org.gnome.ScreenSaver")
        yield made
        QDBusConnection.disconnectFromBus("system of the test")
        daemon.kill()


@pytest.fixture
def noted(
    bus: QDBusConnection, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[bool]]:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    heard: list[bool] = []
    owner = QObject()
    signs = watch_linux.Signs(owner, bus, bus)
    signs.away.connect(lambda: heard.append(True))
    yield heard
    owner.deleteLater()


def say(bus: QDBusConnection, path: str, interface: str, name: str, *told: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(told))
    assert bus.send(message)
    settle(90)


LOGIN = "org.freedesktop.login1"


def test_it_hears_that_the_computer_goes_to_sleep(bus: QDBusConnection, noted: list[bool]) -> None:
    manager = f"{LOGIN}.Manager"
    say(bus, "/org/freedesktop/login1", manager, "PrepareForSleep", False)
    assert noted == []
    say(bus, "/org/freedesktop/login1", manager, "PrepareForSleep", True)
    until(lambda: noted == [True])


def test_it_hears_that_this_session_is_locked(bus: QDBusConnection, noted: list[bool]) -> None:
    say(bus, "/org/freedesktop/login1/session/_39", f"{LOGIN}.Session", "Lock")
    assert noted == []
    say(bus, SESSION, f"{LOGIN}.Session", "Lock")
    until(lambda: noted == [True])


def test_it_hears_that_another_user_takes_over(
    bus: QDBusConnection, noted: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Systemd, which these tests run without, tells what is in front."""
    in_front = True
    monkeypatch.setattr(watch_linux, "is_in_front", lambda _: in_front)
    session = f"{LOGIN}.Session"
    say(bus, SESSION, PROPERTIES, "PropertiesChanged", session, {"IdleHint": False}, [])
    in_front = False
    other = "/org/freedesktop/login1/session/_39"
    say(bus, other, PROPERTIES, "PropertiesChanged", session, {"Active": False}, [])
    assert noted == []
    say(bus, SESSION, PROPERTIES, "PropertiesChanged", session, {"Active": False}, [])
    until(lambda: noted == [True])


def test_without_systemd_every_session_is_in_front() -> None:
    assert watch_linux.is_in_front("no such session")


def test_it_hears_the_screen_saver(bus: QDBusConnection, noted: list[bool]) -> None:
    say(bus, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    assert noted == []
    say(bus, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    until(lambda: noted == [True])


@pytest.mark.parametrize(
    ("name", "path"),
    [("2", SESSION), ("c1", f"/{LOGIN.replace('.', '/')}/session/c1"), ("../x", "")],
)
def test_the_session_is_found_by_its_name(
    name: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", name)
    assert watch_linux.own_session() == path


@pytest.mark.parametrize(
    ("message", "what", "away"),
    [(0x218, 4, True), (0x218, 7, False), (0x2B1, 7, True), (0x2B1, 8, False), (0x2B1, 2, True),
     (0x0200, 7, False)],
)  # fmt: skip
def test_what_windows_says_is_understood(
    qapp: QApplication, message: int, what: int, *, away: bool
) -> None:
    heard: list[bool] = []
    owner = QObject()
    signs = watch_windows.Signs(owner)
    signs.away.connect(lambda: heard.append(True))
    told = watch_windows._Message(None, message, what)
    address = ctypes.addressof(told)
    signs._filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), address)
    qapp.removeNativeEventFilter(signs._filter)
    assert heard == ([True] if away else [])


@pytest.mark.parametrize(
    ("wall", "boot", "locks"),
    [(5, 5, False), (3_605, 5, True), (-3_595, 5, True), (5, 3_605, True), (-3_595, 3_605, True)],
)
def test_a_clock_that_is_set_back_does_not_keep_it_from_locking(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, wall: int, boot: int, *, locks: bool
) -> None:
    """Five seconds pass for the program, while the other clocks went as told."""
    passed = {"awake": 1_000.0, "wall": 1_700_000_000.0, "boot": 1_000.0}
    stand_in = SimpleNamespace(
        monotonic=lambda: passed["awake"],
        time=lambda: passed["wall"],
        CLOCK_BOOTTIME=7,
        clock_gettime=lambda _: passed["boot"],
    )
    monkeypatch.setattr(watch, "time", stand_in)
    owner = QObject()
    one, noted = watch.Watch(qapp, 5, owner), []
    one.abandoned.connect(lambda: noted.append(True))
    passed["awake"] += 5
    passed["wall"] += wall
    passed["boot"] += boot
    one._look()
    assert noted == ([True] if locks else [])
    owner.deleteLater()
