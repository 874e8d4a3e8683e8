"""Lay out the program for Windows in build/windows/Seminar Desk."""

import subprocess
from pathlib import Path

import contents
import icon
import parts
import tree

FOLDER = parts.BUILD / "windows" / "Seminar Desk"
# What of Python's embeddable package is not taken: the launchers stand for its programs, which the
# catalogue of signatures is about, and the paths are our own.
_UNUSED = {"python.exe", "pythonw.exe", "python.cat", "python313._pth"}
# Where Python looks for modules: here and nowhere else, whatever is installed or set beside.
_PATHS = "python313.zip\n.\nsite-packages\n"
_COMPILER = "x86_64-w64-mingw32-gcc"
_RESOURCES = "x86_64-w64-mingw32-windres"


def lay_out() -> Path:
    """Return the folder that is installed, or unzipped on a stick."""
    parts.fetch(parts.locked("any", "windows", "source", "trixie"))
    tree.empty(FOLDER)
    program = FOLDER / "program"
    program.mkdir()
    _put_python(program)
    tree.put_wheels(program / "site-packages", "any", "windows")
    tree.put_own(program)
    tree.compile_all(program, _python())
    _put_launchers()
    contents.require_whole(
        FOLDER, program, [program, program / "site-packages"], ["x86_64-w64-mingw32-objdump", "-p"]
    )
    contents.require_no_strays(FOLDER)
    tree.settle(FOLDER)
    return FOLDER


def _put_python(folder: Path) -> None:
    """Lay down CPython's embeddable package, without what nothing here uses."""
    (source,) = parts.locked("source")
    if source.holds != tree.embedded_version():
        raise SystemExit(f"lock.toml says {source.holds}: python packaging/renew_lock.py source")
    for name, content in tree.embedded_python():
        if name not in _UNUSED:
            (folder / name).write_bytes(content)
    (folder / "python313._pth").write_text(_PATHS, "ascii")


def _python() -> list[str]:
    """Return a Python 3.13 of Debian's, with its own loader: no other writes its bytecode."""
    root = parts.BUILD / "python3.13"
    if not root.is_dir():
        for part in parts.locked("trixie"):
            tree.unpack_debian(part, root)
    libraries = root / "usr/lib/x86_64-linux-gnu"
    loader = libraries / "ld-linux-x86-64.so.2"
    return [str(loader), "--library-path", str(libraries), str(root / "usr/bin/python3.13"), "-IB"]


def _put_launchers() -> None:
    """Compile `Seminar Desk.exe` for people and `seminar-desk.exe` for scripts, in a console."""
    work = tree.empty(parts.BUILD / "windows" / "launcher")
    icon.write_ico(work / "seminar-desk.ico")
    numbers = [*(int(number) for number in tree.version().split(".")), 0]
    told = [f"-DVERSION={tree.version()}", f"-DNUMBERS={','.join(map(str, numbers))}"]
    resources = work / "launcher.o"
    subprocess.run(
        [
            _RESOURCES,
            *told,
            *(f"--include-dir={folder}" for folder in (parts.HERE, work)),
            parts.HERE / "launcher.rc",
            resources,
        ],
        check=True,
    )
    options = "-Os -s -municode -Wall -Wextra -Werror -static -Wl,--no-insert-timestamp".split()
    for name, kind in (("Seminar Desk.exe", "-mwindows"), ("seminar-desk.exe", "-mconsole")):
        source, made = str(parts.HERE / "launcher.c"), str(FOLDER / name)
        compiler = [_COMPILER, *options, kind, source, str(resources), "-o", made]
        subprocess.run(compiler, check=True)


if __name__ == "__main__":
    print(lay_out())
