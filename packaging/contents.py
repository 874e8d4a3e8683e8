"""Look into a laid out tree: everything is there that is loaded, and nothing of Qt that is not."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import licences
import parts

# What every Windows 10 has itself; Qt reads Windows' own ICU.
_OF_WINDOWS = """
    advapi32 authz bcrypt bcryptprimitives comctl32 comdlg32 crypt32 cryptui d2d1 d3d11 d3d12
    d3d9 dcomp dnsapi dsound dwmapi dwrite dxgi gdi32 icu icuin icuuc imm32 iphlpapi kernel32
    mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 powrprof propsys psapi rpcrt4 secur32
    setupapi shcore shell32 shlwapi synchronization ucrtbase uiautomationcore user32 userenv
    usp10 uxtheme version wbemuuid winmm winspool.drv wldap32 ws2_32 wtsapi32
""".split()
_NAMED = re.compile(r"DLL Name: (\S+)|\(NEEDED\)\s+Shared library: \[(\S+)\]")
_LIBRARY = re.compile(r"/(lib)?Qt6[^/]*$|\.libs/|/fallback/")
# Every system that the package is for has these: it depends on them.
_OF_DEBIAN = """
    libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1 libresolv.so.2
    ld-linux-x86-64.so.2 libstdc++.so.6 libgcc_s.so.1 libz.so.1 libbz2.so.1.0 liblzma.so.5
    libzstd.so.1 libuuid.so.1 libsystemd.so.0 libpcre2-8.so.0 libmd.so.0
""".split()
_OF_DEBIAN.append("libcups.so.2")  # where there is a printer


@cache
def imported(folder: Path) -> Mapping[str, Path]:
    """Return the modules that the program's own files import, each with one of these files."""
    found: dict[str, Path] = {}
    for path in sorted([folder / "main.py", *(folder / "seminar_desk").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(dict.fromkeys((alias.name for alias in node.names), path))
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found[node.module] = path
    return found


def import_all(program: Path, python: list[str]) -> None:
    """Import with the packed Python what the program imports of others; CalledProcessError else."""
    own = {"seminar_desk", *sys.stdlib_module_names}
    names = sorted(name for name in imported(program) if name.split(".")[0] not in own)
    subprocess.run([*python, "-c", "\n".join(f"import {name}" for name in names)], check=True)


def missing_modules(program: Path, places: Iterable[Path]) -> list[str]:
    """Return the imported modules that are in none of these places and not in Python's library."""
    return [
        f"{name} ({path.relative_to(program)})"
        for name, path in imported(program).items()
        if name.split(".")[0] not in sys.stdlib_module_names and not _is_in(name, places)
    ]


def _is_in(name: str, places: Iterable[Path]) -> bool:
    own = Path(*name.split("."))
    endings = (
        ".py",
        ".pyc",
        ".pyd",
        ".cp313-win_amd64.pyd",
        ".abi3.so",
        ".cpython-311-x86_64-linux-gnu.so",
    )
    return any(
        (place / own).is_dir() or any((place / f"{own}{ending}").is_file() for ending in endings)
        for place in places
    )


def missing_libraries(folder: Path, tool: list[str]) -> list[str]:
    """Return the libraries that a file of the tree asks for, and neither it nor the system has."""
    binaries = [path for path in folder.rglob("*") if _is_binary(path)]
    there = {path.name.lower() for path in binaries}
    return sorted(
        f"{path.name}: {name}"
        for path in binaries
        for name in _asked_by(path, tool)
        if name.lower() not in there and not _is_of_the_system(name)
    )


def unused_libraries(folder: Path, tool: list[str]) -> list[str]:
    """Return Qt's own libraries, and those beside wheels, that no file of the tree asks for."""
    binaries = [path for path in folder.rglob("*") if _is_binary(path)]
    asked = {name.lower() for path in binaries for name in _asked_by(path, tool)}
    libraries = (path.name for path in binaries if _LIBRARY.search(path.as_posix()))
    return sorted(name for name in libraries if name.lower() not in asked)


def _is_binary(path: Path) -> bool:
    is_named = path.suffix in {".pyd", ".dll", ".exe", ".so"} or ".so." in path.name
    return is_named and path.is_file()


def _asked_by(path: Path, tool: list[str]) -> Iterator[str]:
    said = subprocess.run([*tool, path], check=True, capture_output=True, text=True).stdout
    for found in _NAMED.finditer(said):
        yield found[1] or found[2]


def _is_of_the_system(name: str) -> bool:
    own = name.lower().removesuffix(".dll")
    return own in _OF_WINDOWS or own.startswith(("api-ms-", "ext-ms-")) or name in _OF_DEBIAN


def require_whole(folder: Path, program: Path, places: Iterable[Path], tool: list[str]) -> None:
    """SystemExit where something lacks in the tree, or lies in it for nothing."""
    faults = [f"missing module: {name}" for name in missing_modules(program, places)]
    faults += [f"missing library: {name}" for name in missing_libraries(folder, tool)]
    faults += [f"nobody uses: {name}" for name in unused_libraries(folder, tool)]
    faults += [f"no licence: {name}" for name in _without_licence(program)]
    if faults:
        raise SystemExit("\n".join(faults))


def stray_bytecode(folder: Path) -> list[Path]:
    """Return what lies in a cache without its source: nobody reads it, and it names its moment."""
    return [
        path
        for path in sorted(folder.rglob("__pycache__/*"))
        if not (path.parents[1] / f"{path.name.partition('.')[0]}.py").is_file()
    ]


def require_no_strays(folder: Path) -> None:
    """SystemExit where a Python that only built the tree left something in it."""
    if strays := stray_bytecode(folder):
        raise SystemExit(f"{len(strays)} files of bytecode without a source, as {strays[0]}")


def _without_licence(program: Path) -> list[str]:
    texts = {path.stem for path in (program / "docs" / "licences").glob("*.txt")}
    named = (
        (part.name, licences.of_part(part)) for part in parts.locked("any", "windows", "linux")
    )
    return [part for part, name in named if name not in texts]
