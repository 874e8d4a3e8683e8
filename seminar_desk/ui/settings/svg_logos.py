"""A logo drawn in SVG made a picture: in a worker process, and of nothing but its own file."""

import re
import sys
from xml.etree.ElementTree import ParseError, fromstring, register_namespace, tostring

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.look.theme import register_fonts

LARGEST_SIDE = 1200
_MOST_ELEMENTS = 20_000
_NAMES = {"": "http://www.w3.org/2000/svg", "xlink": "http://www.w3.org/1999/xlink"}
_NAMES_ANOTHER = frozenset({"href", "src"})
_OWN = re.compile(r"\s*(#|data:image/(png|jpe?g);base64,)", re.IGNORECASE)
# What a style may fetch: «url(…)» of anything but a part of this file, and whole sheets.
_FETCHES = re.compile(r"@import|url\s*\(\s*['\"]?\s*(?!#|['\"])", re.IGNORECASE)
_STRANGERS = frozenset({"script", "foreignObject", "iframe", "object", "embed", "video", "audio"})


def drawn(content: bytes, file_name: str) -> bytes:
    """Return an SVG file as PNG, at most 1200 pixels a side.

    ProblemError: logo_unreadable, logo_outside for one that shows what lies in another file.
    """
    own = own_parts(content, file_name)
    if QGuiApplication.instance() is None:
        # Kept by the name: it has to live while letters are drawn.
        platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
        application = QGuiApplication(["logo", *platform])
        register_fonts()
        application.processEvents()
    renderer = QSvgRenderer(QByteArray(own))
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        raise _problem("logo_unreadable", file_name)
    largest = QSize(LARGEST_SIDE, LARGEST_SIDE)
    size = renderer.defaultSize().scaled(largest, Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(size, QImage.Format.Format_ARGB32)
    if picture.isNull():  # a ribbon, of which no line is left
        raise _problem("logo_unreadable", file_name)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text
    return bytes(buffer.data().data())


def own_parts(content: bytes, file_name: str) -> bytes:
    """Return the file without links; ProblemError where it shows another file or a program."""
    try:
        root = fromstring(content)  # noqa: S314 - in bounds of memory and time
    except (ParseError, ValueError, LookupError) as error:
        raise _problem("logo_unreadable", file_name) from error
    for number, element in enumerate(root.iter()):
        kind = str(element.tag).rpartition("}")[2]
        if number > _MOST_ELEMENTS:
            raise _problem("logo_unreadable", file_name)
        styles = [element.text or "" if kind == "style" else "", *element.attrib.values()]
        if kind in _STRANGERS or any(map(_FETCHES.search, styles)):
            raise _problem("logo_outside", file_name)
        for name in [name for name in element.attrib if _local(name) in _NAMES_ANOTHER]:
            if not _OWN.match(element.attrib[name]):
                if kind != "a":  # where a press leads to; a paper has none
                    raise _problem("logo_outside", file_name)
                del element.attrib[name]
    for prefix, name in _NAMES.items():  # Qt knows them by these letters alone
        register_namespace(prefix, name)
    return tostring(root)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _problem(code: str, file_name: str) -> ProblemError:
    return ProblemError(Problem(code, {"file": file_name}))
