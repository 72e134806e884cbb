"""Which languages there are, and Qt's translator behind `i18n` for the one chosen."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ipt_journal import i18n, paths

# A code, what its speakers call it, and the locale it follows. The texts themselves are English.
LANGUAGES: tuple[tuple[str, str, str], ...] = (
    ("en", "English", "en_GB"),
    ("en_US", "English (US)", "en_US"),
)
_INSTALLED = "ipt_translator"


def install(code: str) -> None:
    """Speak `code` from now on; a language without a catalogue is English."""
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - called with an application only
    earlier = app.property(_INSTALLED)
    if isinstance(earlier, QTranslator):
        QCoreApplication.removeTranslator(earlier)
    locale = next((locale for known, _, locale in LANGUAGES if known == code), "en_GB")
    QLocale.setDefault(QLocale(locale))
    translator = QTranslator(app)
    if translator.load(f"ipt_journal_{code}", str(paths.resource("i18n"))):
        QCoreApplication.installTranslator(translator)
    app.setProperty(_INSTALLED, translator)
    i18n.install(_translate)


def _translate(context: str, text: str, disambiguation: str, n: int) -> str:
    return QCoreApplication.translate(context, text, disambiguation or None, n)


def name(code: str) -> str:
    return next((name for known, name, _ in LANGUAGES if known == code), "English")


def tag(code: str) -> str:
    """Return the BCP 47 tag of a language, for web pages."""
    locale = next((locale for known, _, locale in LANGUAGES if known == code), "en_GB")
    return locale.replace("_", "-")
