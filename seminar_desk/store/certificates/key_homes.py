"""Where private keys are kept: beside the store, but never on a stick, which has no rights.

A key is its computer's; a data folder that is carried to another one gets another key there. So
with a portable folder the keys stay in the user's own folder of each computer.
"""

from pathlib import Path

from seminar_desk.files import give_name, patiently
from seminar_desk.store import disk_kinds

_ENDING = ".private"


def of_folder(folder: Path) -> Path:
    """Return where the keys of a data folder are."""
    return _own() if disk_kinds.is_on_stick(folder) else folder


def path_of(folder: Path, computer: str) -> Path:
    """Return where a computer's key is kept."""
    return of_folder(folder) / f"signing-key-{computer}{_ENDING}"


def bring_home(folder: Path, computer: str) -> None:
    """Take this computer's keys off a stick that an older program wrote them to; OSError."""
    home = of_folder(folder)
    if home == folder:
        return
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    for path in sorted(folder.glob(f"signing-key-{computer}*{_ENDING}")):
        kept = home / path.name
        if not kept.exists():
            part = kept.with_suffix(".part")
            part.unlink(missing_ok=True)
            part.touch(mode=0o600)
            part.write_bytes(path.read_bytes())
            give_name(part, kept)
        patiently(path.unlink)


def _own() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - with a portable folder

    return user_data_path("Seminar Desk", appauthor=False) / "keys"
