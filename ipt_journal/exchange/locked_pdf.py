"""A PDF that opens only with a password: AES-256 as in PDF 2.0 (ISO 32000-2, 7.6.4, revision 6)."""

from importlib import import_module
from io import BytesIO


def locked(content: bytes, password: str) -> bytes:
    """Return the same pages under a password, for whoever opens the file and whoever changes it."""
    pypdf = import_module("pypdf")  # a quarter of a second that only this needs
    writer = pypdf.PdfWriter(clone_from=BytesIO(content))
    writer.pdf_header = "%PDF-2.0"  # the version whose encryption this is
    writer.encrypt(user_password=password, algorithm="AES-256")
    made = BytesIO()
    writer.write(made)
    return made.getvalue()
