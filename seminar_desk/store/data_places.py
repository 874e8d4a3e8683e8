"""Where a data folder lies and when it was opened: what is to be feared of it, never refused."""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem
from seminar_desk.store import disk_kinds
from seminar_desk.store.certificates.laptop_keys import this_computer

# Nobody held a seminar before; laptops whose battery is flat wake up in 2000 or 2009.
_FIRST_YEAR = 2017
# Folders that a program of the computer copies elsewhere, by their names and by Windows' variables.
_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "yandex.disk": "Яндекс Диск",
    "yandexdisk": "Яндекс Диск",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "мой диск": "Google Drive",
    "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive",
}
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def fears(
    folder: Path,
    now: datetime,
    *,
    environment: Mapping[str, str] = os.environ,
    mounts: Path = disk_kinds.MOUNTS,
) -> list[Problem]:
    """Return what should be said of a data folder: whoever goes on loses nothing by knowing."""
    found: list[Problem] = []
    facts: dict[str, str | int] = {"folder": str(folder)}
    if service := cloud_of(folder, environment):
        found.append(Problem("store_in_cloud", {**facts, "service": service}))
    elif disk_kinds.is_remote(folder, mounts):
        found.append(Problem("store_on_network", facts))
    if _is_from_elsewhere(folder):
        found.append(Problem("store_from_elsewhere", facts))
    if now.year < _FIRST_YEAR:
        found.append(Problem("clock_impossible", {"year": now.year}))
    return found


def cloud_of(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the service that copies a folder elsewhere; empty for none."""
    whole = folder.absolute()
    roots = [Path(root) for name in _ONEDRIVE if (root := environment.get(name))]
    if any(whole.is_relative_to(root) for root in roots):
        return "OneDrive"
    for part in whole.parts:
        name = part.casefold()
        if name in _CLOUDS:
            return _CLOUDS[name]
        if name.startswith("onedrive - "):  # an organisation's: «OneDrive - Project»
            return "OneDrive"
    return ""


def _is_from_elsewhere(folder: Path) -> bool:
    """Say whether other computers wrote into this folder, and this one not yet."""
    try:
        writers = {path.name for path in folder.glob("writer-*.txt")}
    except OSError:
        return False
    return bool(writers) and f"writer-{this_computer()}.txt" not in writers
