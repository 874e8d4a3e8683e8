"""A Debian 13 with Wine 10 in build/wine, where what is made for Windows is tried.

It is entered by chroot, as root. What is mounted there goes with the process that asked for it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import parts
import tree

ROOT = parts.BUILD / "wine"
SOURCE = "/src"  # where the clone lies in there
PYTHON = "Z:\\opt\\python\\python.exe"
_PREFIX = "/opt/wine"
USER = "Айгүл Асанова"  # with a space, and with a letter that the code page of Russia has not
_PYTHON_FOLDER = ROOT / "opt" / "python"
_RELEASE = "trixie"
# Without wine32, which is another architecture: nothing here needs it.
_PACKAGES = (
    "wine",
    "wine64",
    "xvfb",
    "openbox",
    "xdotool",
    "imagemagick",
    "faketime",
    "fonts-dejavu-core",
    "locales",
    *(f"lib{name}" for name in ("xcursor1", "xi6", "xinerama1", "xrandr2", "xrender1")),
)
_LANGUAGE = "ru_RU.UTF-8"
# What the tests import beside the program; colorama is pytest's on Windows only.
_TESTS = (
    "colorama",
    "coverage",
    "hypothesis",
    "import-linter",
    "pglast",
    "pypdf",
    "pytest",
    "pytest-qt",
    "pytest-timeout",
    "pytest-xdist",
)
_COMPILER = "x86_64-w64-mingw32-gcc"
_INSIDE = "SEMINAR_DESK_INSIDE_WINE"


def enter() -> None:
    """Begin this script again where its mounts are seen by nobody else."""
    if os.geteuid():
        raise SystemExit("Wine is set up and entered as root: sudo make windows-test")
    for program, package in (
        ("debootstrap", "debootstrap"),
        (_COMPILER, "gcc-mingw-w64-x86-64"),
    ):
        if shutil.which(program) is None:
            raise SystemExit(f"Please install {package}: apt-get install {package}")
    if os.environ.get(_INSIDE) is None:
        os.environ[_INSIDE] = "1"
        command = ["unshare", "--mount", "--propagation=private", sys.executable, *sys.argv]
        os.execvp(command[0], command)  # noqa: S606 - the same script


def prepare() -> None:
    """Set up what is not there yet, and mount what programs in there need."""
    if not (ROOT / "ready").is_file():
        shutil.rmtree(ROOT, ignore_errors=True)
        _say(f"Debian {_RELEASE} into {ROOT}")
        _run("debootstrap", "--variant=minbase", _RELEASE, str(ROOT))
    for name in ("proc", "sys", "dev", "dev/pts"):
        _run("mount", "--bind", f"/{name}", str(ROOT / name))
    (ROOT / SOURCE[1:]).mkdir(exist_ok=True)
    _run("mount", "--bind", str(parts.ROOT), str(ROOT / SOURCE[1:]))
    if not (ROOT / "ready").is_file():
        _say("Wine, a screen and fonts")
        plainly = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
        install = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *_PACKAGES]
        inside(*install, environment=plainly)
        (ROOT / "etc" / "locale.gen").write_text(f"{_LANGUAGE} UTF-8\n", "ascii")
        inside("locale-gen", environment=plainly)
        (ROOT / "ready").touch()
    _name_user()
    _put_python()


def _name_user() -> None:
    """Let Windows' user have another name than this system's: Wine asks for the first of them."""
    users = ROOT / "etc" / "passwd"
    known = users.read_text("utf-8")
    if not known.startswith(USER):
        users.write_text(f"{USER}:x:0:0::/root:/bin/sh\n{known}", "utf-8")


def _put_python() -> None:
    """Unpack Python for Windows with what the program and its tests import, unpruned."""
    mark = _PYTHON_FOLDER / "ready"
    wanted = (parts.ROOT / "constraints.txt").read_bytes()
    if mark.is_file() and mark.read_bytes() == wanted:
        return
    _say("Python for Windows, with what the tests import")
    shutil.rmtree(_PYTHON_FOLDER, ignore_errors=True)
    packages = _PYTHON_FOLDER / "Lib" / "site-packages"
    packages.mkdir(parents=True)
    parts.fetch(parts.locked("any", "windows", "source"))
    for name, content in tree.embedded_python():
        if not name.endswith("._pth"):  # so that modules are found as in an ordinary Python
            (_PYTHON_FOLDER / name).write_bytes(content)
    wheels = parts.BUILD / "test-wheels"
    download = [sys.executable, "-m", "pip", "download", "--quiet", f"--dest={wheels}"]
    _run(*download, *parts.PIP["windows"], "--constraint=constraints.txt", *_TESTS)
    ours = [part.path for part in parts.locked("any", "windows")]
    for wheel in (*ours, *wheels.glob("*.whl")):
        shutil.unpack_archive(wheel, packages, "zip")
    mark.write_bytes(wanted)


def new_windows() -> None:
    """Make a Windows anew, as after its first start; call with a screen, whose size it takes."""
    shutil.rmtree(ROOT / _PREFIX[1:], ignore_errors=True)
    wine("wineboot", "--init", program="")
    # Windows stand where they were put, in a frame of their own, as there: no manager moves them.
    wine("reg", "add", "HKCU\\Software\\Wine\\X11 Driver", "/v", "Managed", "/d", "N", "/f")
    stub = ROOT / _PREFIX[1:] / "drive_c/windows/system32/icuuc.dll"
    source = parts.HERE / "wine_icuuc.c"
    _run(_COMPILER, "-O2", "-shared", "-s", "-o", str(stub), str(source))


def command(
    *words: str, environment: Mapping[str, str] | None = None, program: str = "wine"
) -> list[str]:
    """Return the command that runs one in there, by Wine unless another program is named."""
    settings = {
        "HOME": "/root",
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        "LANG": _LANGUAGE,
        "WINEPREFIX": _PREFIX,
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no question about .NET and a browser
        "XDG_RUNTIME_DIR": "/root",
        "PYTHONDONTWRITEBYTECODE": "1",
        **(environment or {}),
    }
    if "DISPLAY" in os.environ:
        settings["DISPLAY"] = os.environ["DISPLAY"]
    told = [f"{name}={value}" for name, value in settings.items()]
    return [
        "chroot",
        str(ROOT),
        "env",
        "-i",
        f"--chdir={SOURCE}",
        *told,
        *([program] if program else []),
        *words,
    ]


def wine(
    *words: str,
    environment: Mapping[str, str] | None = None,
    program: str = "wine",
    seconds: float = 600,
) -> "subprocess.CompletedProcess[str]":
    """Run a program of Windows to its end; what it says is kept."""
    return subprocess.run(
        command(*words, environment=environment, program=program),
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        stdin=subprocess.DEVNULL,
    )


def inside(*words: str, environment: Mapping[str, str] | None = None) -> None:
    """Run a program of that Debian; SystemExit where it fails."""
    _run(*command(*words, environment=environment, program=""))


@contextmanager
def small_disk(options: str) -> Iterator[Path]:
    """Mount a disk in memory in there until the block ends; its options say how small it is."""
    disk = ROOT / "disk"
    disk.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk))
    try:
        yield disk
    finally:
        _run("umount", "--lazy", str(disk))  # a program that was killed may still let go of it


def shut(disk: Path) -> None:
    """Let nothing be written any more on a small disk."""
    _run("mount", "-o", "remount,ro", str(disk))


def at(path: str) -> Path:
    """Return where a path of Windows lies here: on its own disk C: or on Z:, the whole of it."""
    drive, _, rest = path.partition(":")
    base = ROOT if drive.upper() == "Z" else ROOT / _PREFIX[1:] / "drive_c"
    return base / rest.replace("\\", "/").lstrip("/")


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, cwd=parts.ROOT, stdout=subprocess.DEVNULL)
    if done.returncode:
        raise SystemExit(f"This did not work: {' '.join(command)}")


def _say(text: str) -> None:
    print(text, flush=True)
