"""Change the project's lines and the desk's choices."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from seminar_desk.domain import desk_settings, letters
from seminar_desk.domain.desk_settings import Signatory, Topic
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database

# The window's size and the like are not worth an Undo.
_SILENT = frozenset(
    """
    window list_shapes language theme scale_percent export_folder desk_locked publish_address
    """.split()
)
_FOLDERS = frozenset({"backup_folder", "export_folder"})  # called as their disk calls them
_CONSENT = frozenset({"consent_ru", "consent_ky", "consent_en"})


def change(db: Database, **values: Any) -> None:  # noqa: ANN401 - any setting's own type
    """Set the named settings (fields of Settings) in one step; nothing new writes nothing.

    Once anybody has consented to a text, another text has another version.
    """
    _change(db, values)


def name_signatories(
    db: Database, *, signatories: Sequence[Signatory], scans: Sequence[bytes] = ()
) -> None:
    """Set who signs certificates; `scans` are the new pictures that they name by hash."""
    _change(db, {"signatories": tuple(signatories)}, scans)


def _change(db: Database, values: Mapping[str, Any], keeping: Sequence[bytes] = ()) -> None:
    before = asdict(setting_rows.current(db))
    plain = {key: value if key in _FOLDERS else _plain(value) for key, value in values.items()}
    changed = {key: value for key, value in plain.items() if _plain(before[key]) != value}
    if not changed:
        return
    version = before["consent_version"]
    is_reworded = changed.keys() & _CONSENT and "consent_version" not in changed
    if is_reworded and setting_rows.is_consent_known(db, version):
        changed["consent_version"] = desk_settings.next_version(version)
    undo = "skip" if changed.keys() <= _SILENT else "yes"
    with db.change("settings.change", undo=undo):
        if keeping:
            from seminar_desk.store import pictures  # noqa: PLC0415 - it hashes; not at the start

            pictures.keep(db, keeping)
        for key, value in changed.items():
            setting_rows.put(db, key, value)
    setting_rows.apply_to(db)


def _plain(value: Any) -> Any:  # noqa: ANN401 - any setting's own type
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Signatory | Topic):
        return {name: _plain(said) for name, said in asdict(value).items()}
    return letters.kept(value) if isinstance(value, str) else value
