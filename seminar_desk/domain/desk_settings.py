"""The project's own lines and the desk's choices; all of it editable data."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from math import ceil
from typing import Any

from seminar_desk.domain.data_files import table_of

LOGO_SLOTS = 3

_FREE_FAILURES = 3  # wrong PINs in a row
_LONGEST_WAIT_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Signatory:
    """Name one person who signs certificates; the post in Kyrgyz falls back to Russian.

    `picture` is the hash of a scanned signature among the store's pictures, empty for none.
    """

    name: str
    post: str
    post_ky: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """Hold a topic of one's own, or a shipped one that is hidden, by its code alone."""

    code: str
    ru: str = ""
    ky: str = ""
    en: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold every setting; `logos` are PNG files as base64 text, at most three.

    Who is youth is `youth_limit` years old at most. `keep_months` after the end of a series the
    program proposes to delete people's data; 0: never.

    `days_off` are as `working_days` reads them; empty for the shipped ones. `topics` are one's own
    and the shipped ones that are hidden. `list_shapes` are the corrections of lists by their
    pattern, as `list_memory` writes them. `desk_copy` says of which desk a store is a copy that no
    second desk has begun with yet; `marks_elsewhere` stand in the numbers of the desk that it came
    from, which says itself what becomes of them.
    """

    language: str = "ru"
    theme: str = "light"
    scale_percent: int = 100
    first_start_done: bool = False
    device_uid: str = ""
    desk_name: str = "1"
    trainer: str = ""
    trainer_post_ru: str = "тренер"
    trainer_post_ky: str = "тренер"
    signatories: tuple[Signatory, ...] = ()
    logos: tuple[str, ...] = ()
    certificate_template: str = ""
    backup_folder: str = ""
    export_folder: str = ""
    publish_address: str = ""
    rehearsal: bool = False
    blank_rows: int = 5
    sounds: bool = True
    desk_locked: bool = False
    project_ru: str = ""
    project_ky: str = ""
    title_ru: str = ""
    title_ky: str = ""
    donor_ru: str = ""
    donor_ky: str = ""
    implementer_ru: str = ""
    implementer_ky: str = ""
    contact: str = ""
    hours: int = 8
    youth_limit: int = 29
    days_off: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    consent_version: str = ""
    consent_ru: str = ""
    consent_ky: str = ""
    consent_en: str = ""
    consent_on_sheet: bool = True
    keep_months: int = 0
    window: Mapping[str, Any] = field(default_factory=dict)
    list_shapes: Mapping[str, Any] = field(default_factory=dict)
    desk_copy: Mapping[str, Any] | None = None
    marks_elsewhere: tuple[str, ...] = ()

    def words(self, name: str, language: str) -> str:
        """Return project, title, donor, implementer or consent in a language, else in Russian."""
        russian: str = getattr(self, f"{name}_ru")
        return getattr(self, f"{name}_{language}", "") or russian


def next_version(version: str) -> str:
    """Return the version after this one: «2017-1» goes on to «2017-2», «весна» to «весна-2»."""
    name, digits = re.fullmatch(r"(.*?)(\d*)", version, re.DOTALL).groups()  # type: ignore[union-attr]  # anything fits
    return f"{name}{int(digits) + 1}" if digits else f"{name}-2"


@cache
def _shipped() -> dict[str, Any]:
    return table_of("project.toml", lambda table: table)


def from_values(values: Mapping[str, Any]) -> Settings:
    """Build settings from stored values over the shipped lines; unknown keys are left alone.

    A line that an earlier version shipped is nobody's own: the one shipped now takes its place.
    """
    known = {item.name for item in fields(Settings)}
    formerly = _shipped()["formerly"]
    own = {key: value for key, value in values.items() if value not in formerly.get(key, ())}
    merged = {key: value for key, value in {**_shipped(), **own}.items() if key in known}
    merged["signatories"] = tuple(Signatory(**item) for item in merged.get("signatories", ()))
    merged["topics"] = tuple(Topic(**item) for item in merged.get("topics", ()))
    for name in ("logos", "days_off", "marks_elsewhere"):
        merged[name] = tuple(merged.get(name, ()))
    return Settings(**merged)


def seconds_to_wait(failures: int, passed: float) -> int:
    """Return how long the next guess has to wait: nothing thrice, then 5 s doubling to 300 s.

    `passed`: the seconds since the last failure.
    """
    if failures < _FREE_FAILURES:
        return 0
    wait: int = min(_LONGEST_WAIT_SECONDS, 5 << min(failures - _FREE_FAILURES, 10))
    return max(0, ceil(wait - passed))
