"""What kind of disk a folder lies on, as far as the system tells."""

from pathlib import Path

from seminar_desk import windows

MOUNTS = Path("/proc/self/mounts")
_REMOTE = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "davfs", "afs", "ceph"})
_STICKS = ("/media/", "/run/media/", "/mnt/")
_REMOTE_BEGINNINGS = ("fuse.sshfs", "fuse.gvfs", "fuse.rclone", "fuse.davfs")


def is_remote(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Say whether this computer has the folder from another one."""
    kind = _mounted(folder, mounts)[1]
    return windows.is_remote(folder) or kind in _REMOTE or kind.startswith(_REMOTE_BEGINNINGS)


def is_on_stick(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Say whether the folder goes from computer to computer, as far as the system tells."""
    place = _mounted(folder, mounts)[0]
    return windows.is_stick(folder.absolute().anchor) or place.startswith(_STICKS)


def _mounted(folder: Path, mounts: Path) -> tuple[str, str]:
    """Return where Linux has the disk of a folder, and of what kind it is; nothing elsewhere."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return "", ""
    whole, found = f"{folder.absolute().as_posix()}/", ("", "")
    for line in lines:
        _device, place, this_kind, *_rest = line.split(" ")
        place = place.replace("\\040", " ")
        if whole.startswith(f"{place.rstrip('/')}/") and len(place) >= len(found[0]):
            found = (place, this_kind)
    return found
