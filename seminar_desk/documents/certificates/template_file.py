"""A certificate's template as one file: a zip with template.toml and its pictures.

Anything wrong is said by name, and nothing of a broken template is kept: ProblemError
template_broken with the reason. The limits stop files that unpack to more than they seem.
"""

import re
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from io import BytesIO
from pathlib import Path
from typing import Any, Never

from seminar_desk import file_heads, processes
from seminar_desk.documents.certificates.design import (
    FRAMES,
    PARTS,
    PLAIN,
    Design,
    Texts,
    wrong_places,
)
from seminar_desk.documents.page import paper, paper_fonts
from seminar_desk.documents.page.snapshots import PaperSignatory, Words
from seminar_desk.domain import letters
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_reading

SUFFIX = ".sdtemplate"
FORMAT = 1
MOST_LOGOS = 3
MOST_SIGNATORIES = 3
_NO_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
)
_FROM_BYTES = f"{__name__}:from_bytes"
_PNG = b"\x89PNG"
_WORDS_FILE = "template.toml"
_MOST_FILES = 12
_LARGEST_FILE = 8 << 20
_LARGEST_WORDS = 64 << 10
_LONGEST_TEXT = 600
_WIDEST = 6
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_PLAIN_NAME = re.compile(r"[\w][\w .-]*\.(png|jpg|jpeg)", re.IGNORECASE)
_LANGUAGES = ("ru", "ky", "en")
_KNOWN = frozenset(
    {"format", "name", "frame", "accent", "second", "background", "shows_owners", "logos"}
    | {"signatories", "text"}
)


@dataclass(frozen=True, slots=True)
class CertificateTemplate:
    """Hold a design and, where it brings its own, the logos and who signs."""

    design: Design = PLAIN
    logos: tuple[bytes, ...] = ()
    signatories: tuple[PaperSignatory, ...] = ()


class _Broken(Exception):  # noqa: N818 - said as template_broken to everybody else
    """Carry the code of what is wrong and where."""

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(code)
        self.problem = (code, what)


def read(path: Path) -> CertificateTemplate:
    """Read a template from a file; ProblemError template_* or file_not_read."""
    try:
        content = _read_limited(path)
    except OSError as error:
        values = {"file": path.name, "reason": error.strerror or str(error)}
        otherwise = Problem("template_not_read", values)
        raise ProblemError(problem_of_reading(error, path, otherwise)) from error
    broken = Problem("template_no_archive", {"file": path.name, "what": ""})
    found: CertificateTemplate = processes.within(_FROM_BYTES, content, path.name, otherwise=broken)
    return found


def from_bytes(content: bytes, file_name: str) -> CertificateTemplate:
    """Read a template; ProblemError template_* names what is wrong in which file."""
    try:
        return _template(_unpacked(content))
    except _Broken as broken:
        code, what = broken.problem
        values = {"file": file_name, "what": what}
        raise ProblemError(Problem(code, values)) from broken


def to_bytes(template: CertificateTemplate) -> bytes:
    """Return the template as one file, the same bytes for the same template."""
    pictures: dict[str, bytes] = {}

    def named(stem: str, picture: bytes) -> str:
        if not picture:
            return ""
        name = f"{stem}.png" if picture.startswith(_PNG) else f"{stem}.jpg"
        pictures[name] = picture
        return name

    design = template.design
    lines = [f"format = {FORMAT}", f"name = {_quoted(design.name)}"]
    lines += [f'{key} = "{getattr(design, key)}"' for key in ("frame", "accent", "second")]
    lines.append(f"shows_owners = {str(design.shows_owners).lower()}")
    lines.append(f"background = {_quoted(named('background', design.background))}")
    logos = [named(f"logo{place}", logo) for place, logo in enumerate(template.logos, start=1)]
    lines.append(f"logos = [{', '.join(map(_quoted, logos))}]")
    for place, who in enumerate(template.signatories, start=1):
        lines += ["", "[[signatories]]", f"name = {_quoted(who.name.ru)}"]
        lines += [f"name_ky = {_quoted(who.name.ky)}", f"post = {_quoted(who.post.ru)}"]
        lines += [f"post_ky = {_quoted(who.post.ky)}"]
        lines += [f"picture = {_quoted(named(f'signature{place}', who.picture))}"]
    for language in _LANGUAGES:
        texts = design.texts(language)
        lines += ["", f"[text.{language}]"]
        lines += [f"{part} = {_quoted(getattr(texts, part))}" for part in PARTS]
    pictures = {_WORDS_FILE: "\n".join([*lines, ""]).encode(), **pictures}
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in pictures.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _read_limited(path: Path) -> bytes:
    with file_heads.reading(path) as file:
        return file.read(_LARGEST_FILE + 1)


def _unpacked(content: bytes) -> dict[str, bytes]:
    if len(content) > _LARGEST_FILE:
        raise _Broken("template_too_large")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) > _MOST_FILES:
                raise _Broken("template_too_large")
            left = _LARGEST_FILE
            found = {}
            for member in members:
                if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                    raise _Broken("template_no_archive")
                if member.filename in found:
                    raise _Broken("template_file_twice", member.filename[:80])
                if member.filename != _WORDS_FILE and not _PLAIN_NAME.fullmatch(member.filename):
                    raise _Broken("template_file_name", member.filename[:80])
                with archive.open(member) as file:
                    found[member.filename] = file.read(left + 1)
                left -= len(found[member.filename])
                if left < 0:
                    raise _Broken("template_too_large")
            return found
    except _NO_ARCHIVE as error:
        raise _Broken("template_no_archive") from error


def _template(files: Mapping[str, bytes]) -> CertificateTemplate:
    words = _words(files)
    if words.get("format") != FORMAT:
        raise _Broken("template_format", str(words.get("format", "")))
    if unknown := sorted(set(words) - _KNOWN):
        raise _Broken("template_unknown_word", unknown[0])
    name = _text(words, "name", 80)
    if not name:
        raise _Broken("template_nameless")
    frame = words.get("frame", "classic")
    if frame not in FRAMES:
        _refuse_value("frame")
    design = Design(
        name=name,
        frame=frame,
        accent=_colour(words, "accent"),
        second=_colour(words, "second"),
        background=_picture(files, words.get("background", ""), "background"),
        shows_owners=_truth(words, "shows_owners"),
        **_texts(words),
    )
    logos = _list(words, "logos", MOST_LOGOS)
    signatories = _list(words, "signatories", MOST_SIGNATORIES)
    return CertificateTemplate(
        design,
        logos=tuple(_narrow(files, logo, "logos") for logo in logos),
        signatories=tuple(_signatory(files, who) for who in signatories),
    )


def _words(files: Mapping[str, bytes]) -> dict[str, Any]:
    content = files.get(_WORDS_FILE)
    if content is None:
        raise _Broken("template_no_words")
    if len(content) > _LARGEST_WORDS:
        raise _Broken("template_too_large")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise _Broken("template_words_broken", str(error)[:120]) from error


def _texts(words: Mapping[str, Any]) -> dict[str, Texts]:
    given = words.get("text", {})
    if not isinstance(given, dict) or not set(given) <= set(_LANGUAGES):
        _refuse_value("text")
    found = {}
    for language, own in given.items():
        if not isinstance(own, dict) or not set(own) <= {item.name for item in fields(Texts)}:
            _refuse_value(f"text.{language}")
        said = {part: _text(own, part, _LONGEST_TEXT) for part in own}
        if place := next(filter(None, map(wrong_places, said.values())), ""):
            raise _Broken("template_wrong_place", f"{{{place}}}")
        found[language] = Texts(**said)
    return found


def _signatory(files: Mapping[str, bytes], who: object) -> PaperSignatory:
    if not isinstance(who, dict):
        _refuse_value("signatories")
    name, post = (
        Words(_text(who, part, 120), _text(who, f"{part}_ky", 120)) for part in ("name", "post")
    )
    picture = who.get("picture", "")
    return PaperSignatory(name, post, _narrow(files, picture, "signatories") if picture else b"")


def _narrow(files: Mapping[str, bytes], name: object, where: str) -> bytes:
    """Return a picture that stands on a line beside others, so that it may not be a ribbon."""
    content = _picture(files, name, where)
    picture = paper.read_picture(content) if content else None
    if picture is None or picture.width > picture.height * _WIDEST:
        raise _Broken("template_picture", str(name)[:80])
    return content


def _picture(files: Mapping[str, bytes], name: object, where: str) -> bytes:
    if name == "":
        return b""
    if not isinstance(name, str):
        _refuse_value(where)
    content = files.get(name, b"")
    try:
        paper.read_picture(content)
    except ProblemError as error:
        raise _Broken("template_picture", name[:80]) from error
    return content


def _colour(words: Mapping[str, Any], key: str) -> str:
    colour = words.get(key, getattr(Design(), key))
    if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
        _refuse_value(key)
    return colour


def _truth(words: Mapping[str, Any], key: str) -> bool:
    value = words.get(key, True)
    if not isinstance(value, bool):
        _refuse_value(key)
    return value


def _list(words: Mapping[str, Any], key: str, most: int) -> list[Any]:
    value = words.get(key, [])
    if not isinstance(value, list) or len(value) > most:
        _refuse_value(key)
    return value


def _text(words: Mapping[str, Any], key: str, longest: int) -> str:
    text = words.get(key, "")
    if not isinstance(text, str):
        _refuse_value(key)
    text = letters.seen(text)
    if len(text) > longest or not text.isprintable():
        _refuse_value(key)
    if missing := paper_fonts.missing_letters(text, paper_fonts.SERIF):
        raise _Broken("template_letter", missing[0])
    return text


def _refuse_value(key: str) -> Never:
    raise _Broken("template_value", key)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
