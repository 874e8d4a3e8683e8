"""Names that every file system takes: of papers and workbooks, made here or typed."""

import re

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Windows keeps these for devices, whatever stands behind a point: a file «aux.pdf» goes nowhere.
_DEVICES = re.compile(r"CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]", re.IGNORECASE)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,12}$")
_LONGEST = 120
# Linux counts 255 of them; a name grows by its ending, by « (2)» and while it is written.
_MOST_BYTES = 200


def safe(name: str) -> str:
    """Return the name as every disk takes it, Windows' and a stick's too; its ending stays."""
    ending = found[0] if (found := _ENDING.search(name)) else ""
    spaced = _FORBIDDEN.sub(" ", name.removesuffix(ending))
    stem = " ".join("".join(sign if sign.isprintable() else " " for sign in spaced).split())
    stem = stem[:_LONGEST]
    while len(stem.encode()) > _MOST_BYTES:
        stem = stem[:-1]
    stem = stem.strip(". ") or "_"
    return f"_{stem}{ending}" if is_device(stem) else stem + ending


def is_device(name: str) -> bool:
    """Say whether Windows takes a name, ending or not, for one of its devices."""
    return _DEVICES.fullmatch(name.partition(".")[0].rstrip()) is not None


def is_refused_by_windows(name: str) -> bool:
    """Say whether Windows would refuse a name, cut it short, or write into something else."""
    return bool(_FORBIDDEN.search(name)) or name != name.rstrip(". ") or is_device(name)
