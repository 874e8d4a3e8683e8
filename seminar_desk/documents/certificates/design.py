"""How a certificate looks, as data: ground, colours, words per language, pictures by hash."""

import hashlib
import string
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Literal

from seminar_desk.documents.page.paper import GOLD, RED

PLACEHOLDERS = frozenset({"verb", "name", "title", "district", "date", "hours", "number"})
PARTS = ("heading", "number", "statement", "place", "hours")
FRAMES = ("classic", "plain", "none")


@dataclass(frozen=True, slots=True)
class Texts:
    """Hold a template's own words in one language; an empty one is the paper's usual word.

    «-» leaves the part out, for a ground that already shows it.
    """

    heading: str = ""
    number: str = ""
    statement: str = ""
    place: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Design:
    """Describe the look; `background` is a PNG or JPEG file that fills the page.

    `shows_owners` puts the donor and the implementer at the top, with their logos.
    """

    name: str = ""
    frame: Literal["classic", "plain", "none"] = "classic"
    accent: str = RED
    second: str = GOLD
    background: bytes = b""
    shows_owners: bool = True
    ru: Texts = Texts()
    ky: Texts = Texts()
    en: Texts = Texts()

    def texts(self, language: str) -> Texts:
        """Return the template's own words in a language."""
        chosen: Texts = getattr(self, language)
        return chosen


PLAIN = Design()


def fill(pattern: str, values: Mapping[str, str]) -> str:
    """Put words into {places}; nothing else in a template's text has a meaning."""
    parts = string.Formatter().parse(pattern)
    return "".join(
        literal + ("" if name is None else values[name]) for literal, name, _, _ in parts
    )


def wrong_places(pattern: str) -> str:
    """Return the first {place} that no certificate can fill, «{» for a broken one."""
    try:
        for _, name, form, conversion in string.Formatter().parse(pattern):
            if name is not None and (name not in PLACEHOLDERS or form or conversion):
                return name or "{}"
    except ValueError:
        return "{"
    return ""


def to_plain(design: Design) -> dict[str, Any]:
    """Return the design as JSON can hold it, the background by its hash."""
    plain: dict[str, Any] = {
        item.name: getattr(design, item.name)
        for item in fields(design)
        if item.name not in {"background", "ru", "ky", "en"}
    }
    plain["background"] = hash_of(design.background)
    for language in ("ru", "ky", "en"):
        plain[language] = {part: getattr(design.texts(language), part) for part in PARTS}
    return plain


def from_plain(plain: Mapping[str, Any], pictures: Mapping[str, bytes]) -> Design:
    """Return the design again; KeyError names a picture that is missing."""
    values = dict(plain)
    values["background"] = pictures[plain["background"]] if plain["background"] else b""
    for language in ("ru", "ky", "en"):
        values[language] = Texts(**plain[language])
    return Design(**values)


@lru_cache(maxsize=16)
def hash_of(picture: bytes) -> str:
    """Return the name of a picture in frozen words; empty for none."""
    return hashlib.sha256(picture).hexdigest() if picture else ""
