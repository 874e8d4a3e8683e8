"""What only Windows can be asked, through its own calls; elsewhere nothing is known or done.

None of it is worth stopping the work for: where Windows refuses, nothing is known or done either.
"""

import os
import struct
import sys
from functools import cache
from pathlib import Path
from typing import Any

PROGRAM_NAME = "Seminar Desk"
# Groups windows and pins in the taskbar; the shortcuts of the installer say the same.
MODEL_ID = "SeminarDesk.SeminarDesk"
_ERROR_ICON = 0x10  # MB_ICONERROR
_TO_FOREGROUND = 0x10000  # MB_SETFOREGROUND
_REMOVABLE, _REMOTE = 2, 4  # GetDriveTypeW
_REPLACING, _WRITTEN_THROUGH = 1, 8  # MoveFileExW
_USB = 7  # STORAGE_BUS_TYPE
_BUS_AT = 28  # of a STORAGE_DEVICE_DESCRIPTOR
_LIMITS_KIND = 9  # JobObjectExtendedLimitInformation
_LIMIT_OF_A_PROCESS = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
_ONLY_RULES = 4  # DACL_SECURITY_INFORMATION
_TOKEN_QUERY = 8
# Nobody's but this person's and the system's, whatever the folder says.
_PRIVATE = "D:P(A;{heirs};FA;;;{user})(A;{heirs};FA;;;SY)"
_HEIRS = "OICI"  # what is made in a folder later has its rules


def bus_in(described: bytes) -> int:
    """Return the kind of bus out of what a driver says of its disk, a STORAGE_DEVICE_DESCRIPTOR."""
    known = len(described) >= _BUS_AT + 4
    return int.from_bytes(described[_BUS_AT : _BUS_AT + 4], "little") if known else 0


if sys.platform == "win32":  # pragma: no cover - tried on Windows and under Wine
    import ctypes
    from ctypes import wintypes

    def show_box(text: str) -> bool:
        """Show a sentence in the system's own box until it is closed; say whether there is one."""
        flags = _ERROR_ICON | _TO_FOREGROUND
        return bool(ctypes.windll.user32.MessageBoxW(None, text, PROGRAM_NAME, flags))

    def number_behind(error: OSError) -> int:
        """Return Windows' own number of an error; 0 where it cannot be known.

        What is opened, read and written goes through C's library, which keeps the number aside.
        """
        if error.winerror:
            return error.winerror
        kept = ctypes.c_ulong()
        ctypes.CDLL("ucrtbase")._get_doserrno(ctypes.byref(kept))  # noqa: SLF001 - its name
        is_its = kept.value and OSError(0, "", None, kept.value).errno == error.errno
        return kept.value if is_its else 0

    def name_program() -> None:
        """Let the taskbar take this window for the program's, not for Python's."""
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(MODEL_ID)

    def is_stick(root: str) -> bool:
        """Say whether a disk can be pulled out: many sticks call themselves fixed disks."""
        kind = ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\"))
        return bool(kind == _REMOVABLE) or (not _is_of_windows(root) and _bus(root) == _USB)

    def is_remote(path: Path) -> bool:
        """Say whether a path lies on another computer."""
        root = os.path.splitdrive(path.absolute())[0]
        if root.startswith("\\\\"):
            return not root.startswith(("\\\\?\\", "\\\\.\\"))
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{root}\\") == _REMOTE)

    def _is_of_windows(root: str) -> bool:
        return root[:1].upper() == os.environ.get("SYSTEMDRIVE", "C:")[:1].upper()

    def _bus(root: str) -> int:
        """Return how a disk is wired, as its driver says; 0 where it says nothing."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        # With no right but to ask, open to others, as it is there.
        volume = kernel.CreateFileW(f"\\\\.\\{root[:2]}", 0, 3, None, 3, 0, None)
        if volume in (None, wintypes.HANDLE(-1).value):
            return 0
        handle = wintypes.HANDLE(volume)
        question = struct.pack("<III", 0, 0, 0)  # StorageDeviceProperty, PropertyStandardQuery
        answer, got = ctypes.create_string_buffer(1024), wintypes.DWORD()
        try:
            query = 0x2D1400  # IOCTL_STORAGE_QUERY_PROPERTY
            told = kernel.DeviceIoControl(
                handle, query, question, len(question), answer, len(answer), ctypes.byref(got), None
            )
        finally:
            kernel.CloseHandle(handle)
        return bus_in(answer.raw[: got.value]) if told else 0

    def give_name(file: Path, path: Path) -> None:
        """Give a file another's name, and come back when it is on the disk; OSError.

        Windows syncs no folder: it writes a name through where it is asked to.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        if not kernel.MoveFileExW(str(file), str(path), _REPLACING | _WRITTEN_THROUGH):
            error = ctypes.WinError(ctypes.get_last_error())
            error.filename, error.filename2 = str(file), str(path)
            raise error

    def limit_memory(most: int) -> bool:
        """Let this process have no more bytes of memory; say whether Windows agreed."""
        limits = struct.pack("<qqI4xQQI4xQII", 0, 0, _LIMIT_OF_A_PROCESS, *[0] * 6)
        limits += struct.pack("<6Q4Q", *[0] * 6, most, 0, 0, 0)
        kernel, job = ctypes.WinDLL("kernel32"), _own_job()
        return bool(job and kernel.SetInformationJobObject(job, _LIMITS_KIND, limits, len(limits)))

    @cache
    def _own_job() -> wintypes.HANDLE | None:
        """Return the job of this process, one for every limit: of two jobs the lower would hold."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        own = wintypes.HANDLE(kernel.GetCurrentProcess())
        return job if kernel.AssignProcessToJobObject(job, own) else None

    class _ForChild:
        """Put the end of a pipe into the process that is just being made, and into no other.

        Python keeps it in this process for the other to fetch: one that died before would leave
        it open, and whoever listens to that one would wait for ever.
        """

        def __init__(self, pipe: Any) -> None:  # noqa: ANN401 - a pipe is another kind elsewhere
            self._pipe = pipe

        def __reduce__(self) -> tuple[Any, ...]:
            from multiprocessing.context import get_spawning_popen  # noqa: PLC0415 - seldom

            handle = get_spawning_popen().duplicate_for_child(self._pipe.fileno())
            return type(self._pipe), (handle,)

    def for_child(pipe: Any) -> Any:  # noqa: ANN401
        """Return what a child is given, so that the end of a pipe dies with it."""
        return _ForChild(pipe)

    def keep_private(path: Path) -> None:
        """Let nobody but its owner read a file, or what a folder holds from now on.

        A mode means nothing here, nor on a FAT stick.
        """
        rights, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        rules = ctypes.c_void_p()
        heirs = _HEIRS if path.is_dir() else ""
        said = _PRIVATE.format(user=_user(rights, kernel), heirs=heirs)
        make = rights.ConvertStringSecurityDescriptorToSecurityDescriptorW
        if make(said, 1, ctypes.byref(rules), None):
            rights.SetFileSecurityW(str(path), _ONLY_RULES, rules)
            kernel.LocalFree(rules)

    def _user(rights: ctypes.WinDLL, kernel: ctypes.WinDLL) -> str:
        """Return the number that Windows knows this person by; empty where it does not say."""
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        token, size = wintypes.HANDLE(), wintypes.DWORD()
        own = wintypes.HANDLE(kernel.GetCurrentProcess())
        if not rights.OpenProcessToken(own, _TOKEN_QUERY, ctypes.byref(token)):
            return ""
        room = ctypes.create_string_buffer(256)
        text = wintypes.LPWSTR()
        known = rights.GetTokenInformation(token, 1, room, len(room), ctypes.byref(size))
        kernel.CloseHandle(token)
        owner = ctypes.c_void_p.from_buffer(room)
        if not known or not rights.ConvertSidToStringSidW(owner, ctypes.byref(text)):
            return ""
        said = str(text.value)
        kernel.LocalFree(text)
        return said

    def short_name(path: Path) -> str:
        """Return the path in the 8.3 names that older programs are given."""
        room = ctypes.create_unicode_buffer(1024)
        length = ctypes.windll.kernel32.GetShortPathNameW(str(path), room, len(room))
        return room.value if 0 < length < len(room) else str(path)
else:

    def show_box(_text: str) -> bool:
        """Have no such box."""
        return False

    def number_behind(error: OSError) -> int:
        """Return the number that an error brought along."""
        return getattr(error, "winerror", None) or 0

    def name_program() -> None:
        """Name nothing."""

    def is_stick(_root: str) -> bool:
        """Know nothing."""
        return False

    def is_remote(_path: Path) -> bool:
        """Know nothing."""
        return False

    def give_name(file: Path, path: Path) -> None:
        """Give a file another's name; OSError."""
        file.replace(path)

    def limit_memory(_most: int) -> bool:
        """Limit nothing."""
        return False

    def for_child(pipe: Any) -> Any:  # noqa: ANN401 - a pipe is another kind on Windows
        """Return the end of a pipe as it is: it dies with the child."""
        return pipe

    def keep_private(_path: Path) -> None:
        """Change nothing."""

    def short_name(path: Path) -> str:
        """Know no other name."""
        return str(path)
