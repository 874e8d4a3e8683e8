"""Put our words in place of what NSIS says in English before the installer knows its language.

These stand in the programs that NSIS puts before every installer: a copy of NSIS gets them.
"""

import re
import shutil
import subprocess
from pathlib import Path

import tree

# What compresses as setup.nsi asks, and the dialogs of MUI2.
_CHANGED = ("Stubs/lzma_solid-amd64-unicode", "Contrib/UIs/modern.exe")
# In Kyrgyz, Russian and English at once, each in no more room than the English has.
_SAID = {
    "Please wait while Setup is loading...": "Күтүңүз · Подождите · Please wait",
    "unpacking data: %d%%": "Seminar Desk: %d%%",
    "verifying installer: %d%%": "Seminar Desk: %d%%",
    "Error launching installer": "Ката · Ошибка · Error",
    "NSIS Error": "Setup",
    "Error writing temporary file. Make sure your temp folder is valid.": (
        "Дискте орун жок? · Нет места на диске? · Is the disk full? (TEMP)"
    ),
    "Installer integrity check has failed. Common causes include\n"
    "incomplete download and damaged media. Contact the\n"
    "installer's author to obtain a new copy.\n\n"
    "More information at:\nhttp://nsis.sf.net/NSIS_Error": (
        "Орнотуу файлы бузулган: аны кайра көчүрүңүз.\n"
        "Файл установки повреждён: скопируйте его заново.\n"
        "The setup file is damaged: copy it again."
    ),
}


def put(folder: Path) -> None:
    """Lay a copy of this machine's NSIS there, with our words in it."""
    told = subprocess.run(["makensis", "-HDRINFO"], check=False, capture_output=True, text=True)
    found = re.search(r"\bNSISDIR=([^,\n]+)", told.stdout)
    assert found
    shutil.copytree(found[1], tree.empty(folder), dirs_exist_ok=True)
    changed = {name: (folder / name).read_bytes() for name in _CHANGED}
    for english, ours in _SAID.items():
        if not any(_written(english) in content for content in changed.values()):
            raise SystemExit(f"This NSIS says «{english}» otherwise: see {Path(__file__).name}")
        changed = {name: said_instead(changed[name], english, ours) for name in _CHANGED}
    for name, content in changed.items():
        (folder / name).write_bytes(content)


def said_instead(program: bytes, english: str, ours: str) -> bytes:
    """Return a program that says ours in the place of the English, byte for byte as long."""
    room = len(_written(english))
    if len(_written(ours)) > room:
        raise ValueError(f"«{ours}» is longer than what it stands for")
    return program.replace(_written(english), _written(ours).ljust(room, b"\0"))


def _written(text: str) -> bytes:
    return f"{text}\0".encode("utf-16-le")
