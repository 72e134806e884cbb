"""Whether a journal lies in a folder that a sync service copies while it is written."""

from pathlib import Path

# What the folders of the known services are called, and what lies in a synced folder's root.
_NAMES = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud drive",
    "mobile documents", "nextcloud", "owncloud", "syncthing", "pcloud", "megasync", "box sync",
    "proton drive", "seafile", "tresorit",
)  # fmt: skip
_MARKS = (".stfolder", ".sync", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log")


def is_synced(folder: Path) -> bool:
    """Tell by the names of the folders above, and by what sync services leave in them."""
    for above in folder.absolute().parents:
        name = above.name.lower()
        if any(name == known or name.startswith(f"{known} ") for known in _NAMES):
            return True
        if any((above / mark).exists() for mark in _MARKS):
            return True
    return False
