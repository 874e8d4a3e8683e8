"""Merge a letter with a list of people; LibreOffice's own Python runs this: SOFFICE FOLDER.

FOLDER has letter.fodt, whose fields name the columns of people.csv; merged0.pdf will be there.
Prints the seconds of the merge alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import Any

import uno  # type: ignore[import-not-found]  # LibreOffice brings it

_TO_FILE = 2
_TABLE = 0
_WAITS = 300


def main(soffice: str, folder: str) -> float:
    """Start LibreOffice, tell it of the list, merge, and return the seconds of the merge."""
    place = uno.systemPathToFileUrl(folder)
    pipe = f"merge{os.getpid()}"
    profile = f"-env:UserInstallation={place}/merging"
    listening = f"--accept=pipe,name={pipe};urp"
    command = [soffice, profile, "--headless", "--norestore", listening]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as office:
        context = _context(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        services = context.ServiceManager
        _register_list(services.createInstance("com.sun.star.sdb.DatabaseContext"), place)
        merge = services.createInstance("com.sun.star.text.MailMerge")
        merge.DataSourceName = merge.Command = "people"
        merge.CommandType = _TABLE
        merge.DocumentURL = f"{place}/letter.fodt"
        merge.OutputType = _TO_FILE
        merge.OutputURL = place
        merge.FileNamePrefix = "merged"
        merge.SaveAsSingleFile = True
        merge.SaveFilter = "writer_pdf_Export"
        started = time.perf_counter()
        merge.execute(())
        elapsed = time.perf_counter() - started
        _end(services.createInstance("com.sun.star.frame.Desktop"))
        office.wait()
    return elapsed


def _context(address: str) -> Any:  # noqa: ANN401  # whatever LibreOffice answers with
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    nobody_there = uno.getClass("com.sun.star.connection.NoConnectException")
    for _ in range(_WAITS):
        try:
            return resolver.resolve(address)
        except nobody_there:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start")


def _register_list(known: Any, place: str) -> None:  # noqa: ANN401
    people = known.createInstance()
    people.URL = f"sdbc:flat:{place}"
    settings = {"Extension": "csv", "HeaderLine": True, "FieldDelimiter": ",", "CharSet": "UTF-8"}
    people.Info = tuple(_property(name, value) for name, value in settings.items())
    people.DatabaseDocument.storeAsURL(f"{place}/people.odb", ())
    if known.hasByName("people"):
        known.revokeObject("people")
    known.registerObject("people", people)


def _property(name: str, value: object) -> Any:  # noqa: ANN401
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def _end(desktop: Any) -> None:  # noqa: ANN401
    """Ask LibreOffice to end; it goes without an answer."""
    try:
        desktop.terminate()
    except uno.getClass("com.sun.star.lang.DisposedException"):
        return


if __name__ == "__main__":
    sys.stdout.write(f"{main(sys.argv[1], sys.argv[2])}\n")
