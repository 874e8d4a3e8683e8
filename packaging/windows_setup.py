"""Make the installer and the portable archive for Windows in dist/, out of the laid out tree."""

import os
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import icon
import nsis_words
import parts
import tree
import windows_tree

DIST = parts.ROOT / "dist"
_MOST = 40_000_000  # bytes of the installer: it travels on old sticks and by slow connections
_WORK = parts.BUILD / "windows" / "setup"


def main() -> None:
    folder = windows_tree.lay_out()
    DIST.mkdir(exist_ok=True)
    for path in (make_setup(folder), make_portable(folder)):
        said = f"{path.stat().st_size / 1e6:.1f} MB  {parts.sha256_of(path)}"
        print(f"{path.relative_to(parts.ROOT)}  {said}")


def make_setup(folder: Path) -> Path:
    """Return the installer; SystemExit when it is larger than promised."""
    tree.empty(_WORK)
    icon.write_ico(_WORK / "seminar-desk.ico")
    icon.write_side(_WORK / "side.bmp")
    (_WORK / "files.nsh").write_text(_files(folder), "utf-8-sig")
    tree.settle(_WORK)
    nsis = parts.BUILD / "windows" / "nsis"
    nsis_words.put(nsis)
    path = DIST / f"SeminarDesk-{tree.version()}-setup.exe"
    told = {"VERSION": tree.version(), "BUILD": _WORK, "PACKAGING": parts.HERE, "OUT": path}
    command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items())]
    environment = {**os.environ, "NSISDIR": str(nsis)}
    subprocess.run([*command, parts.HERE / "setup.nsi"], check=True, env=environment)
    if path.stat().st_size > _MOST:
        raise SystemExit(f"{path.name} has {path.stat().st_size} bytes, more than {_MOST}")
    return path


def _files(folder: Path) -> str:
    """Return the commands that unpack each file, in one order on every machine."""
    lines, last = [], None
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        own = path.relative_to(folder)
        if own.parent != last:
            last = own.parent
            lines.append(f'SetOutPath "$INSTDIR\\new\\{str(own.parent).replace("/", chr(92))}"')
        lines.append(f'File "{path}"')
    return "\n".join(lines).replace("\\new\\.", "\\new") + "\n"


def make_portable(folder: Path) -> Path:
    """Return the archive that is unpacked on a stick, with the data beside the program."""
    path = DIST / f"SeminarDesk-{tree.version()}-portable.zip"
    when = datetime.fromtimestamp(tree.moment(), UTC).timetuple()[:6]
    files = {
        f"{folder.name}/{file.relative_to(folder)}": file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    files[f"{folder.name}/portable.txt"] = (parts.HERE / "portable.txt").read_bytes()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return path


if __name__ == "__main__":
    main()
