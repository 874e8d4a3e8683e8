"""The code of dataclasses, kept beside the bytecode: Python compiles its text at each start.

It is kept by that text, so that what has changed since is compiled as ever. Written as bytecode is,
where the program is installed or packed: by `make` and `packaging/tree.py`.
"""

import dataclasses
import importlib
import marshal
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

# Each text with its code as `marshal` writes it: read one by one, as they are asked for.
_Kept = Mapping[str, bytes]
_Run = Callable[[str, dict[str, object], dict[str, object]], None]
_SUM = 4  # bytes
# What the first window draws on; a file of everything would take longer to read than it saves.
_AT_START = tuple(
    f"seminar_desk.{name}"
    for name in ("domain.", "store.", "ui.desk.", "ui.frame.", "ui.today.", "ui.widgets.")
)
FILE = Path(cache_from_source(__file__)).with_suffix(".marshal")


def use(file: Path = FILE) -> None:
    """Take code that is kept from now on; without a whole file of this Python's nothing changes."""
    kept = _read(file)
    if not kept:
        return

    def run(text: str, scope: dict[str, object], names: dict[str, object]) -> None:
        known = kept.get(text)
        exec(text if known is None else marshal.loads(known), scope, names)  # noqa: S102, S302 - as `dataclasses` does

    _run_by(run)


def _run_by(run: _Run) -> None:
    """Let `dataclasses` find this where it asks for `exec`; one that does not ask, may."""
    vars(dataclasses)["exec"] = run


def _read(file: Path) -> _Kept:
    try:
        content = file.read_bytes()
    except OSError:
        return {}
    head, written = content[: len(_head(b""))], content[len(_head(b"")) :]
    return marshal.loads(written) if head == _head(written) else {}  # noqa: S302 - as bytecode is


def _head(written: bytes) -> bytes:
    return MAGIC_NUMBER + zlib.crc32(written).to_bytes(_SUM, "big")


def keep(names: Iterator[str], file: Path = FILE) -> int:
    """Import these modules and keep the code of their dataclasses; return of how many texts."""
    with _collected() as kept:
        for name in names:
            with suppress(ImportError):  # of a library that this system has not
                importlib.import_module(name)
    written = marshal.dumps(dict(sorted(kept.items())))
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(_head(written) + written)
    return len(kept)


@contextmanager
def _collected() -> Iterator[dict[str, bytes]]:
    kept: dict[str, bytes] = {}

    def run(text: str, scope: dict[str, object], names: dict[str, object]) -> None:
        code = compile(text, "<string>", "exec")
        kept[text] = marshal.dumps(code)
        exec(code, scope, names)  # noqa: S102 - as `dataclasses` does

    _run_by(run)
    try:
        yield kept
    finally:
        del vars(dataclasses)["exec"]


def own_modules() -> Iterator[str]:
    """Give the modules that the first window draws on."""
    package = Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        name = ".".join(path.relative_to(package.parent).with_suffix("").parts)
        if name.startswith(_AT_START):
            yield name.removesuffix(".__init__")
