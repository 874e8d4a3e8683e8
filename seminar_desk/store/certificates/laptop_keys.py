"""The laptops' public keys in the store; beside it this one's private Ed25519 key and last numbers.

The store is copied to sticks, sent to the office and restored elsewhere; the private key stays
in the data folder, in a file for this computer that only its owner may read. Where the store
comes to a computer without a key, a new one is made, with a mark of its own in the numbers:
so no two laptops give one number twice. Nor do two lives of one store: beside a key stands which
life numbers with its mark (`writers`), and a copy that was put back, or a copied folder, makes
one more. Papers signed before stay verifiable, since the public keys travel with the store.
"""

# ruff: noqa: PLC0415  # the library loads when something is signed or checked, not at start
import hashlib
import json
import os
import platform
import sys
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seminar_desk import windows
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import give_name, is_there, write_beside
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.certificates.key_homes import bring_home, path_of
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Hold one key; `uid` is its fingerprint, `mark` its letters in numbers, `computer` whose."""

    uid: str
    public_key: str
    mark: str
    computer: str


def all_keys(db: Database) -> list[PublicKey]:
    """Return every key that goes round, the oldest first; `trusted_keys` are those believed."""
    sql = (
        "SELECT uid, public_key, mark, computer FROM signing_key"
        " WHERE record_state = 'ACTIVE' ORDER BY created_at_utc, uid"
    )
    return [PublicKey(**as_dict(row)) for row in db.select(sql)]


def public_keys(db: Database) -> list[str]:
    """Return every known public key, for an export to carry: 64 hexadecimal digits each."""
    return [key.public_key for key in all_keys(db)]


_KEY_BYTES = 32


def own_key(folder: Path, computer: str, giver: str) -> PublicKey:
    """Return the key in this computer's file, made for this life of the store when there is none.

    One of an older program is noted as of this life. ProblemError: signing_key_unreadable,
    signing_key_not_written.
    """
    path = key_path(folder, computer)
    try:
        bring_home(folder, computer)
    except OSError as error:
        raise _not_written(path, error) from error
    if not is_there(path):
        return _described(_public(_make(path, giver, frozenset())), computer)
    private = _read(path)
    if not _note(path).giver:
        _write(path, private, giver)
    return _described(_public(private), computer)


def giver_key(folder: Path, computer: str, giver: str, taken: Collection[str]) -> PublicKey:
    """Return the key whose mark this life of the store numbers with, made when there is none.

    That of the computer belongs to the life that made it; any other life gets one of its own, with
    none of the marks `taken`. ProblemError as `own_key`.
    """
    own = own_key(folder, computer, giver)
    if _note(key_path(folder, computer)).giver == giver:
        return own
    path = _life_path(folder, computer, giver)
    private = _read(path) if is_there(path) else _make(path, giver, taken)
    return _described(_public(private), computer)


def noted_key(folder: Path, computer: str) -> str:
    """Return the fingerprint noted beside the computer's key; empty where none is."""
    return _note(key_path(folder, computer)).uid


def noted_giver(folder: Path, computer: str, giver: str) -> str:
    """Return the fingerprint of the key that this life numbers with; empty where none is noted."""
    paths = (key_path(folder, computer), _life_path(folder, computer, giver))
    return next((note.uid for note in map(_note, paths) if note.giver == giver), "")


def described(public_keys: Iterable[str]) -> list[PublicKey]:
    """Return other laptops' keys, as their exports carry them, with marks and fingerprints.

    ProblemError signing_key_foreign for what is no public key.
    """
    try:
        return [_described(bytes.fromhex(text), "") for text in public_keys]
    except ValueError as error:
        raise ProblemError(Problem("signing_key_foreign")) from error


def is_told_truly(row: Mapping[str, str | int | None]) -> bool:
    """Say whether a key has the fingerprint and the letters that follow from it.

    Else whoever writes another laptop's letters beside a key of his own could sign for it.
    """
    try:
        (key,) = described([str(row["public_key"])])
    except ProblemError:
        return False
    return (key.uid, key.mark) == (row["uid"], row["mark"])


def giving_mark(db: Database) -> str:
    """Return the mark of the numbers that this life gives; empty where it has given none yet."""
    noted = noted_giver(db.folder, this_computer(), db.device)
    return next((key.mark for key in all_keys(db) if key.uid == noted), "")


class Signer:
    """Sign with this computer's key, read once; ProblemError signing_key_unreadable.

    It travels to a worker as the place of the key, which is read there again.
    """

    def __init__(self, folder: Path, key: PublicKey) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        path = key_path(folder, this_computer())
        others = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}"))
        path = next((each for each in (path, *others) if _note(each).uid == key.uid), path)
        private = _read(path)
        if _public(private).hex() != key.public_key:
            raise _unreadable(path)
        self.mark = key.mark
        self.public_key = key.public_key
        self._made_of = (folder, key)
        self._private = Ed25519PrivateKey.from_private_bytes(private)

    def __reduce__(self) -> tuple[type["Signer"], tuple[Path, PublicKey]]:
        """Leave the private key out of what travels."""
        return Signer, self._made_of

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        return self._private.sign(message)


def is_signed(key: PublicKey, message: bytes, signature: bytes) -> bool:
    """Say whether this key signed this message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key))
    try:
        public.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def key_path(folder: Path, computer: str) -> Path:
    """Return where a computer's private key is kept."""
    return path_of(folder, computer)


def write_key(path: Path, private: bytes, note: str = "") -> None:
    """Keep a private key where only its owner may read it; an older one is never overwritten."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write("\n".join(filter(None, (private.hex(), note))).encode("ascii"))
        file.flush()
        os.fsync(file.fileno())
    windows.keep_private(path)


def last_serials(folder: Path) -> dict[str, int]:
    """Return the last serial given by this computer in each series, as kept beside the store.

    A store put back from an older copy does not know them; the paper that went out does.
    """
    with suppress(OSError, ValueError, AttributeError):
        kept = json.loads(_serials_path(folder).read_text(encoding="utf-8"))
        return {str(series): int(serial) for series, serial in kept.items()}
    return {}


def keep_last_serials(folder: Path, serials: Mapping[str, int]) -> None:
    """Remember last serials; an older, higher one stays."""
    known = last_serials(folder)
    merged = {**known, **{name: max(last, known.get(name, 0)) for name, last in serials.items()}}
    if merged != known:
        with write_beside(_serials_path(folder), own=True) as file:
            file.write(json.dumps(merged, ensure_ascii=False, sort_keys=True).encode())


def marks_that_gave(folder: Path, series: str = "") -> frozenset[str]:
    """Return the marks that numbers of a series, or of any, were given with from this folder."""
    split = (name.rpartition("-") for name in last_serials(folder))
    return frozenset(mark for of, _, mark in split if series in ("", of))


def first_serials(db: Database, series: str, mark: str) -> tuple[int, int]:
    """Return the first serial unknown to the store, and the first that never went out."""
    known = certificate_rows.next_serial(db, series, mark)
    beside = last_serials(db.folder).get(f"{series}-{mark}", 0)
    return known, max(known, beside + 1)


def this_computer() -> str:
    """Return a short name of this computer, the same after a restart and in another folder."""
    parts = [platform.node()]
    if sys.platform == "win32":  # pragma: no cover - only Windows has a registry
        import winreg

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            parts.append(str(winreg.QueryValueEx(key, "MachineGuid")[0]))
    with suppress(OSError):
        parts.append(Path("/etc/machine-id").read_text(encoding="ascii").strip())
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:8]


def _described(public: bytes, computer: str) -> PublicKey:
    if len(public) != _KEY_BYTES:
        raise ValueError(public)
    fingerprint = hashlib.sha256(public).digest()
    mark = certificate_number.mark_of(fingerprint)
    return PublicKey(fingerprint.hex(), public.hex(), mark, computer)


def _serials_path(folder: Path) -> Path:
    return folder / f"certificate-numbers-{this_computer()}.json"


@dataclass(frozen=True, slots=True)
class _Note:
    """Say which life of a store numbers with a key, and the key's fingerprint."""

    giver: str = ""
    uid: str = ""


def _note(path: Path) -> _Note:
    """Return what is noted behind a private key; nothing for one of an older program."""
    with suppress(OSError, ValueError):
        _, noted = path.read_text(encoding="ascii").splitlines()
        giver, uid = noted.split()
        return _Note(giver, uid)
    return _Note()


def _life_path(folder: Path, computer: str, giver: str) -> Path:
    path = key_path(folder, computer)
    return path.with_stem(f"{path.stem}-{giver}")


def _make(path: Path, giver: str, taken: Collection[str]) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    while True:
        private = Ed25519PrivateKey.generate().private_bytes_raw()
        if _described(_public(private), "").mark not in taken:
            break
    _write(path, private, giver)
    return private


def _write(path: Path, private: bytes, giver: str) -> None:
    """Keep a key with its life, whole or not at all."""
    beside = path.with_suffix(".part")
    try:
        beside.unlink(missing_ok=True)
        write_key(beside, private, f"{giver} {_described(_public(private), '').uid}")
        give_name(beside, path)
    except OSError as error:
        raise _not_written(path, error) from error


def _read(path: Path) -> bytes:
    try:
        private = bytes.fromhex(path.read_text(encoding="ascii").partition("\n")[0])
    except (OSError, ValueError) as error:
        raise _unreadable(path) from error
    if len(private) != _KEY_BYTES:
        raise _unreadable(path)
    return private


def _not_written(path: Path, error: OSError) -> ProblemError:
    values = {"folder": str(path.parent), "reason": error.strerror or str(error)}
    return ProblemError(Problem("signing_key_not_written", values))


def _unreadable(path: Path) -> ProblemError:
    return ProblemError(
        Problem("signing_key_unreadable", {"file": path.name, "folder": str(path.parent)})
    )


def _public(private: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    public: bytes = Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    return public
