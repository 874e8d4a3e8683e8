"""The calls of verbs under Wine and here, and what of their answers has to be alike."""

import os
import re
import subprocess
import sys
from pathlib import Path

import parts
import wine
from wine_screen import KYRGYZSTAN, PROGRAM, there

SCRIPT = f"{PROGRAM}\\seminar-desk.exe"
# Every verb, in an order in which each finds what it needs; {out} is a folder that is there,
# {roster} a list of people whom the store does not know yet.
VERBS = (
    "sessions --json",
    "import-roster {roster} --session S02 --json",
    "import-roster {roster} --session S02 --apply",
    "find асан --session S02 --json",
    "check-in 013 --session S02",
    "print sign-in --session S02 --out {out}/лист.pdf",
    "print badges --session S02 --out {out}/бейджи.pdf",
    "export --session S01 --out {out}/S01.xlsx",
    "validate {out}/S01.xlsx --json",
    "merge {out}/S01.xlsx --json",
    "merge {out}/S01.xlsx --apply",
    "candidates --json",
    "indicators --json",
    "batches",
    "receipt none",
    "undo-batch none",
    "forget none",
    "report press --out {out}/пресса.pdf",
    "desk-copy --out {out}",
    "verify АТБ-2017-НССЛ-0001-Ф",
    "backup",
    "seed export {out}/набор.json",
    "seed import {out}/набор.json",
    "publish --to postgresql://nobody@127.0.0.1:1/none",
    "check --json",
    "passphrase remove",
    "passphrase set",
    "find асан --session S02 --json",
    "check-in 021 --session S02",
    "passphrase sheet --out {out}/ключ.pdf",
    "backup",
    "check --json",
    "restore",
    "passphrase remove",
    "forget 013 --session S02",
    "forget 013 --session S02 --apply",
    "find асан --session S02 --json",
    "find токоева --session S02 --json",
    "check --json",
)
ROSTER = "ФИО;Роль\nАсанов Бакыт;Член ИГ\nТокоева Айнура;Депутат АК\n"
# Of these nothing is there that they could do: a batch, a code of the office's, a server.
REFUSED = {"undo-batch", "receipt", "verify", "publish"}
# With a letter of Kyrgyz, which is not in the code page of Russia.
_TOLD = {
    **KYRGYZSTAN,
    **dict.fromkeys(("SEMINAR_DESK_PASSPHRASE", "SEMINAR_DESK_NEW_PASSPHRASE"), "Ак үй, көк тоо"),
}


def by_wine(*words: str, folder: Path) -> tuple[int, str]:
    done = wine.wine(SCRIPT, *words, "--data-dir", there(folder), environment=_TOLD)
    return done.returncode, plain(done.stdout)


def by_linux(*words: str, folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "main.py", *words, "--data-dir", str(folder)],
        cwd=parts.ROOT,
        env={**os.environ, **_TOLD},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return done.returncode, plain(done.stdout)


# What is another thing at every call: identities, moments, sums over them, and places.
_OTHERWISE = re.compile(
    r"\d{8}-\d{4,6}(-\d{6})?|[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{8,64}\b|\b\d{5}( \d{5}){3,}\b"
    r"|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d\d:\d\d(:\d\d)?|[A-Z2-7]{4}(-[A-Z2-7]{4})+|\b[a-z2-7]{16}\b"
    r"|\b[А-Я]{4}(?=-\d)|(?<=\"mark\": \")[А-Я]{4}"
)
_PLACE = re.compile(r"(Z:|/)[^\n\"»,]*[\\/]")


def plain(said: str) -> str:
    """Return an answer without what is another at every call."""
    return _OTHERWISE.sub("…", _PLACE.sub("…/", said.replace("\\\\", "\\")))
