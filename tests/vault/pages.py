"""What the pages of a journal's files hold once they are decrypted, byte for byte."""

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from ipt_journal.vault import kdf
from ipt_journal.vault.vault import Vault

_PAGE, _RESERVED, _IV, _SALT = 4096, 80, 16, 16
_LOG_HEAD, _FRAME_HEAD = 32, 24


def decrypted(vault: Vault) -> bytes:
    """Return every page of the main file and of the log, also free ones and what is wiped."""
    key = kdf.expand(vault.data_key, b"rj db key v1")
    raw = vault.folder.database.read_bytes()
    pages = [raw[start : start + _PAGE] for start in range(0, len(raw), _PAGE)]
    log = vault.folder.log.read_bytes() if vault.folder.log.exists() else b""
    step = _FRAME_HEAD + _PAGE
    pages += [log[at + _FRAME_HEAD : at + step] for at in range(_LOG_HEAD, len(log), step)]
    return b"".join(_plain(page, key, first=not index) for index, page in enumerate(pages))


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    end = _PAGE - _RESERVED
    begin = _SALT if first else 0
    iv = page[end : end + _IV]
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return cipher.update(page[begin:end]) + cipher.finalize()
