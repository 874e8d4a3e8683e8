"""Lock the desk behind the lead's PIN: slow to guess, kept as a salted hash."""

from contextlib import suppress
from pathlib import Path

from seminar_desk.domain import desk_settings
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import is_file, patiently
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database

SHORTEST_PIN = 4
RESET_FILE = "reset-pin"
# scrypt with 16 MiB: about 50 ms on an old laptop, the same for every guess.
_COST = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


def check_new_pin(pin: str) -> list[Problem]:
    """Return what keeps this from being a PIN: four digits at least."""
    if pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST_PIN:
        return []
    return [Problem("pin_too_short", {"digits": SHORTEST_PIN}, "pin")]


def set_pin(db: Database, *, pin: str) -> None:
    """Set the lead's PIN; ProblemError pin_too_short."""
    if problems := check_new_pin(pin):
        raise ProblemError(*problems)
    salt = _new_salt()
    with db.change("desk.set_pin", undo="skip"):
        setting_rows.put(db, "pin", {"salt": salt, "hash": _hash(pin, salt)})
        setting_rows.put(db, "pin_failures", {"count": 0})


def check_pin(db: Database, *, pin: str) -> None:
    """Pass for the right PIN; every failure is journaled and makes the next wait longer.

    Who starts the program anew waits the whole time anew. What cannot be journaled is no answer:
    on a full disk anybody could guess without end. ProblemError: pin_wrong, pin_wait (with the
    seconds left), or what keeps the store from being written.
    """
    settings = setting_rows.all_settings(db)
    kept, failures = settings.get("pin"), settings.get("pin_failures") or {}
    if not kept:
        return
    count = int(failures.get("count", 0))
    passed = db.ages.of(int(failures.get("step", 0)))
    wait = desk_settings.seconds_to_wait(count, db.ages.of_run() if passed is None else passed)
    if wait:
        raise ProblemError(Problem("pin_wait", {"seconds": wait}, "pin"))
    if not _is_same(_hash(pin, kept["salt"]), kept["hash"]):
        with db.change("desk.pin_failed", undo="skip") as step:
            setting_rows.put(db, "pin_failures", {"count": count + 1, "step": step.id})
        raise ProblemError(Problem("pin_wrong", field="pin"))
    with db.change("desk.pin_passed", undo="skip"):
        setting_rows.put(db, "pin_failures", {"count": 0})


def forget_pin_if_asked(db: Database) -> bool:
    """Drop the PIN when a file named reset-pin lies in the data folder; take the file away.

    Who can put a file there can copy the whole store: the PIN keeps the desk, not the disk.
    """
    asked = _reset_files(db.folder)
    if not asked:
        return False
    with db.change("desk.reset_pin", undo="skip"):
        setting_rows.put(db, "pin", None)
        setting_rows.put(db, "pin_failures", {"count": 0})
    for path in asked:
        with suppress(OSError):  # a stick that may only be read: asked again at the next start
            patiently(path.unlink)
    return True


def _reset_files(folder: Path) -> list[Path]:
    """Return the files of that name, whatever ending they were given.

    Windows hides endings: who makes a text document and calls it reset-pin.txt has made
    reset-pin.txt.txt.
    """
    with suppress(OSError):  # a folder that does not answer asks for nothing
        return [
            path
            for path in folder.iterdir()
            if path.name.partition(".")[0].strip().casefold() == RESET_FILE and is_file(path)
        ]
    return []


def _is_same(one: str, other: str) -> bool:
    import hmac  # noqa: PLC0415 - OpenSSL behind it is not needed at the start

    return hmac.compare_digest(one, other)


def _new_salt() -> str:
    """Return what no other PIN is hashed with."""
    import secrets  # noqa: PLC0415 - OpenSSL behind it is not needed at the start

    return secrets.token_hex(16)


def _hash(pin: str, salt: str) -> str:
    import hashlib  # noqa: PLC0415 - OpenSSL is not needed at the start

    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), **_COST).hex()
