"""Make the package for Debian and Ubuntu in dist/: everything inside, Python too, no network."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

import contents
import icon
import parts
import tree
from windows_setup import DIST

_MOST = 45 * 1024 * 1024  # bytes
_ROOT = parts.BUILD / "debian" / "root"
_PROGRAM = _ROOT / "opt" / "seminar-desk"
_PYTHON = {"python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib"}
# Of Python's library what no program needs that runs.
_UNUSED = (
    *(
        "lib2to3",
        "pydoc_data",
        "distutils",
        "test",
        "unittest",
        "ensurepip",
        "venv",
        "idlelib",
        "sitecustomize.py",
        "EXTERNALLY-MANAGED",
    ),
    *(
        f"{name}.cpython-*"
        for name in ("_crypt", "_curses*", "_dbm", "nis", "readline", "ossaudiodev")
    ),
)
# What its builders left names of functions in, by the million bytes; nothing of the LGPL among it.
_TO_STRIP = (
    *("PIL/_imaging.*so", "PIL/_imagingmath.*so", "PIL/_webp.*so", "pypdfium2_raw/libpdfium.*so"),
    *("cryptography/hazmat/bindings/_rust.*so", "python_calamine/*so", "sqlcipher3/_sqlite3.*so"),
    *("PySide6/Qt/lib/libicui18n.so.*", "PySide6/Qt/lib/libicuuc.so.*"),
)
# Of a package of libraries what none of ours asks for.
_NOT_ASKED = (
    "libgio-2.0",
    "libgobject-2.0",
    "libgmodule-2.0",
    "libGLESv",
    "libbrotlienc",
    "libexpatw",
)
_ICONS = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    parts.fetch(parts.locked("any", "linux", "bookworm"))
    tree.empty(_ROOT)
    _put_python(_PROGRAM)
    library = _PROGRAM / "lib" / "python3.11"
    tree.put_wheels(library, "any", "linux")
    for name in _TO_STRIP:
        (library_file,) = library.glob(name)
        subprocess.run(["strip", "--strip-unneeded", library_file], check=True)
    tree.put_own(_PROGRAM / "program")
    _put_libraries(_PROGRAM / "fallback")
    _put_desktop()
    contents.require_whole(
        _PROGRAM, _PROGRAM / "program", [_PROGRAM / "program", library], ["readelf", "-dW"]
    )
    python = [str(_PROGRAM / "bin" / "python3.11"), "-ESsB"]  # B: it would leave its own bytecode
    for folder in (library, _PROGRAM / "program"):
        tree.compile_all(folder, python)
    contents.import_all(_PROGRAM / "program", python)
    contents.require_no_strays(_PROGRAM)
    tree.settle(_ROOT)
    path = DIST / f"seminar-desk_{tree.version()}_amd64.deb"
    DIST.mkdir(exist_ok=True)
    _pack(path)
    if path.stat().st_size > _MOST:
        raise SystemExit(f"{path.name} has {path.stat().st_size} bytes, more than {_MOST}")
    said = f"{path.stat().st_size / 1e6:.1f} MB  {parts.sha256_of(path)}"
    print(f"{path.relative_to(parts.ROOT)}  {said}")


def _put_python(folder: Path) -> None:
    """Lay Debian's Python so that it finds its library beside itself, wherever both stand."""
    unpacked = tree.empty(parts.BUILD / "debian" / "python")
    for part in parts.locked("bookworm"):
        if part.name in _PYTHON:
            tree.unpack_debian(part, unpacked)
    (folder / "bin").mkdir(parents=True)
    shutil.copy2(unpacked / "usr/bin/python3.11", folder / "bin")
    skipped = shutil.ignore_patterns("__pycache__", *_UNUSED)
    shutil.copytree(unpacked / "usr/lib/python3.11", folder / "lib/python3.11", ignore=skipped)


def _put_libraries(folder: Path) -> None:
    """Lay each library into a folder of its name: the start looks there for what a system lacks."""
    for part in parts.locked("bookworm"):
        if part.name in _PYTHON:
            continue
        unpacked = tree.empty(parts.BUILD / "debian" / "library")
        tree.unpack_debian(part, unpacked)
        for path in sorted(unpacked.glob("**/*.so.*")):
            named = path.name.split(".so.")[0] + ".so." + path.name.split(".so.")[1].split(".")[0]
            if named.startswith(_NOT_ASKED):
                continue
            if path.is_file() and not path.is_symlink() and path.parent.name == "x86_64-linux-gnu":
                (folder / named).mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, folder / named / named)
        texts = _ROOT / "usr/share/doc/seminar-desk/licences"
        texts.mkdir(parents=True, exist_ok=True)
        shutil.copy2(unpacked / "usr/share/doc" / part.name / "copyright", texts / part.name)
    # Of OpenSSL there is one already, which the publication brings: Python takes the same.
    for name in ("libcrypto", "libssl"):
        (brought,) = (_PROGRAM / "lib/python3.11/psycopg_binary.libs").glob(f"{name}-*.so.3")
        (folder / f"{name}.so.3").mkdir()
        shared = Path("../../lib/python3.11/psycopg_binary.libs", brought.name)
        (folder / f"{name}.so.3" / f"{name}.so.3").symlink_to(shared)


def _put_desktop() -> None:
    """Lay the start, the entry of the menu and the icons."""
    shutil.copy2(parts.HERE / "seminar-desk.sh", _PROGRAM / "seminar-desk")
    (_PROGRAM / "seminar-desk").chmod(0o755)
    shutil.copy2(parts.HERE / "fonts.conf", _PROGRAM)
    (_ROOT / "usr/bin").mkdir(parents=True)
    (_ROOT / "usr/bin/seminar-desk").symlink_to("/opt/seminar-desk/seminar-desk")
    applications = _ROOT / "usr/share/applications"
    applications.mkdir(parents=True)
    shutil.copy2(parts.HERE / "seminar-desk.desktop", applications)
    for size in _ICONS:
        folder = _ROOT / f"usr/share/icons/hicolor/{size}x{size}/apps"
        folder.mkdir(parents=True)
        (folder / "seminar-desk.png").write_bytes(icon.png(size))
    shutil.copy2(parts.ROOT / "LICENSE", _ROOT / "usr/share/doc/seminar-desk/copyright")


def _pack(path: Path) -> None:
    """Write the package itself: dpkg-deb would depend on its own version for the same bytes."""
    installed = sum(file.lstat().st_size for file in _ROOT.rglob("*") if not file.is_dir())
    control = (parts.HERE / "debian_control").read_text("utf-8")
    control = control.format(version=tree.version(), kilobytes=installed // 1024)
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:xz", format=tarfile.GNU_FORMAT) as tar:
        entry = tarfile.TarInfo("./control")
        entry.size, entry.mtime = len(control.encode()), tree.moment()
        tar.addfile(entry, io.BytesIO(control.encode()))
    data = parts.BUILD / "debian" / "data.tar"
    with tarfile.open(data, "w", format=tarfile.GNU_FORMAT) as tar:
        for file in (_ROOT, *sorted(_ROOT.rglob("*"))):
            tar.add(file, f"./{file.relative_to(_ROOT)}", recursive=False, filter=_plain)
    # A dictionary as large as the whole: bytecode repeats its source, libraries each other.
    packed = data.with_suffix(".tar.xz")
    options = ["--format=xz", "--check=crc32", "--x86", "--lzma2=preset=9e,dict=128MiB"]
    with packed.open("wb") as out:
        subprocess.run(["xz", "--stdout", *options, str(data)], check=True, stdout=out)
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": archive.getvalue(),
        "data.tar.xz": packed.read_bytes(),
    }
    with path.open("wb") as out:
        out.write(b"!<arch>\n")
        for name, content in members.items():
            head = f"{name:<16}{tree.moment():<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
            out.write(head.encode("ascii") + content + b"\n" * (len(content) % 2))


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Belong to root, whoever builds."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = tree.moment()
    return entry


if __name__ == "__main__":
    main()
