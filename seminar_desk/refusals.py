"""What it means that the system refused a file.

Windows says it by numbers of its own, which Python's `errno` blurs: a stick that was pulled out
arrives as EINVAL, a path that is too long as ENOENT, a file that Excel holds as EACCES.
"""

import errno
import os
from enum import Enum
from pathlib import Path

from seminar_desk import windows


class Refusal(Enum):
    """Name what keeps a file from being read or written."""

    FULL = "full"
    READ_ONLY = "read_only"
    MISSING = "missing"
    TOO_LONG = "too_long"
    NAME = "name"
    IS_FOLDER = "is_folder"
    IS_FILE = "is_file"  # where a folder should be
    IN_USE = "in_use"
    GONE = "gone"
    ANTIVIRUS = "antivirus"
    CLOUD = "cloud"
    OTHER = "other"


_BY_ERRNO = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Refusal.FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), Refusal.READ_ONLY),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), Refusal.MISSING),
    **dict.fromkeys((errno.EIO, errno.ENXIO, errno.ENODEV), Refusal.GONE),
    **dict.fromkeys((errno.EBUSY, errno.ETXTBSY), Refusal.IN_USE),
    errno.ENAMETOOLONG: Refusal.TOO_LONG,
    errno.EISDIR: Refusal.IS_FOLDER,
    errno.EEXIST: Refusal.IS_FILE,
}
# https://learn.microsoft.com/windows/win32/debug/system-error-codes
_BY_WINDOWS = {
    # HANDLE_DISK_FULL, DISK_FULL, FILE_TOO_LARGE (4 GB on FAT32), DISK_QUOTA_EXCEEDED
    **dict.fromkeys((39, 112, 223, 1295), Refusal.FULL),
    # ACCESS_DENIED, WRITE_PROTECT
    **dict.fromkeys((5, 19), Refusal.READ_ONLY),
    # FILE_NOT_FOUND, PATH_NOT_FOUND, INVALID_DRIVE, DIRECTORY
    **dict.fromkeys((2, 3, 15, 267), Refusal.MISSING),
    # BUFFER_OVERFLOW, FILENAME_EXCED_RANGE
    **dict.fromkeys((111, 206), Refusal.TOO_LONG),
    # INVALID_NAME, BAD_PATHNAME
    **dict.fromkeys((123, 161), Refusal.NAME),
    # FILE_EXISTS, ALREADY_EXISTS
    **dict.fromkeys((80, 183), Refusal.IS_FILE),
    # SHARING_VIOLATION, LOCK_VIOLATION, BUSY, DELETE_PENDING, USER_MAPPED_FILE
    **dict.fromkeys((32, 33, 170, 303, 1224), Refusal.IN_USE),
    # NOT_READY, CRC, SEEK, NOT_DOS_DISK, SECTOR_NOT_FOUND, WRITE_FAULT, READ_FAULT, GEN_FAILURE,
    # WRONG_DISK, BAD_NETPATH, DEV_NOT_EXIST, UNEXP_NET_ERR, NETNAME_DELETED, BAD_NET_NAME,
    # NO_SUCH_DEVICE, DEVICE_HARDWARE_ERROR, UNRECOGNIZED_VOLUME, FILE_INVALID, MEDIA_CHANGED,
    # NO_MEDIA_IN_DRIVE, IO_DEVICE, DEVICE_NOT_CONNECTED, NETWORK_UNREACHABLE, FILE_CORRUPT,
    # DISK_CORRUPT
    **dict.fromkeys((21, 23, 25, 26, 27, 29, 30, 31, 34, 53, 55, 59, 64, 67, 433), Refusal.GONE),
    **dict.fromkeys((483, 1005, 1006, 1110, 1112, 1117, 1167, 1231, 1392, 1393), Refusal.GONE),
    # VIRUS_INFECTED, VIRUS_DELETED
    **dict.fromkeys((225, 226), Refusal.ANTIVIRUS),
    # CLOUD_FILE_…: OneDrive has the name here and the file elsewhere
    **dict.fromkeys((*range(358, 370), *range(374, 383), *range(386, 405)), Refusal.CLOUD),
}
# What Windows says of a folder that is opened as if it were a file, as of what may not be opened.
_ACCESS_DENIED = 5
_LONGEST_PATH = 259  # of Windows without its long paths: MAX_PATH and its closing zero
_NO_FOLDER = frozenset((errno.ENOENT, errno.ENOTDIR, errno.EEXIST))
# ACCESS_DENIED and the two violations: what a scanner that looks at a new file causes as well.
_MAY_PASS = frozenset({5, 32, 33, 303, 1224})


def meaning(error: OSError) -> Refusal:
    """Return what an error of the system means, by Windows' own number where there is one."""
    number = windows.number_behind(error)
    found = _BY_WINDOWS.get(number) if number else None
    if found is None:
        found = _BY_ERRNO.get(error.errno or 0, Refusal.OTHER)
    if number and found is Refusal.MISSING and _is_too_long(error):
        return Refusal.TOO_LONG
    if found is Refusal.MISSING and file_in_the_way(error) is not None:
        return Refusal.IS_FILE
    if number == _ACCESS_DENIED and _is_folder_in_the_way(error):
        return Refusal.IS_FOLDER
    return found


def file_in_the_way(error: OSError) -> Path | None:
    """Return the file that stands where a folder of the path would have to; None where none does.

    Linux refuses the whole path for it, Windows calls the path missing or the file there already.
    """
    if error.errno not in _NO_FOLDER:
        return None
    places = (place for name in _names(error) for place in (Path(name), *Path(name).parents))
    return next((place for place in places if os.path.isfile(place)), None)  # noqa: PTH113 - of a disk that does not answer it knows nothing, and raises nothing


def _is_folder_in_the_way(error: OSError) -> bool:
    """Say whether a folder stands where a file was opened, or was to get its name."""
    if getattr(error, "winerror", None) is None:  # of C's library, which opens files alone
        return any(map(os.path.isdir, _names(error)))
    return error.filename2 is not None and os.path.isdir(error.filename2)  # noqa: PTH112 - as above


def _names(error: OSError) -> list[str]:
    return [os.fspath(name) for name in (error.filename, error.filename2) if name]


def may_pass(error: OSError) -> bool:
    """Say whether Windows may let us in a moment later, as when a virus scanner holds a file."""
    return windows.number_behind(error) in _MAY_PASS and meaning(error) is not Refusal.IS_FOLDER


def _is_too_long(error: OSError) -> bool:
    """Say whether a path is one that Windows calls missing because it is too long to look for."""
    return any(len(os.path.abspath(name)) > _LONGEST_PATH for name in _names(error))  # noqa: PTH100
