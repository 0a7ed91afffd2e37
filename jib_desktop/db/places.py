"""Where a data file must not lie: network shares and synchronised folders destroy databases (TRUST §1)."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath

from jib_desktop.errors import PlaceUnsafe

# Names of folders that a synchronising program keeps; matched against whole parts of the path.
_SYNCED = re.compile(
    r"onedrive([ -].+)?|dropbox([ -].+)?|google ?drive(-.+)?|my drive|meine ablage|我的云端硬盘|icloud ?drive"
    r"|com~apple~clouddocs|mobile documents|cloudstorage|nextcloud|owncloud|box sync|pclouddrive|megasync.*"
    r"|seafile|yandex\.disk|proton drive|creative cloud files|坚果云|我的坚果云|nutstore( files)?"
    r"|wps ?云盘|wps ?云文档|wps cloud files|wpsdrive|baidusyncdisk|百度网盘同步空间",
    re.IGNORECASE,
)
_NETWORK_SYSTEMS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "webdav", "ceph", "glusterfs",
        "lustre", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.s3fs",
        "fuse.glusterfs",
    }
)  # fmt: skip
_ESCAPED = re.compile(r"\\([0-7]{3})")


def unsafe_place(path: PurePath, mounts: str = "") -> str | None:
    """Return the name of the share or synchronised folder a path lies in, None if the place is fine.

    `mounts` is the text of `/proc/mounts`; empty where there is none.
    """
    text = re.sub(r"^\\\\[?.]\\UNC\\", r"\\\\", str(path), flags=re.IGNORECASE)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return "\\\\" + re.split(r"[\\/]", text.lstrip("\\/"))[0]
    for part in re.split(r"[\\/]", text):
        if _SYNCED.fullmatch(part):
            return part
    return _network_mount(text, mounts)


def _network_mount(text: str, mounts: str) -> str | None:
    best, kind = "", ""
    for line in mounts.splitlines():
        columns = line.split(" ")
        if len(columns) < 3:
            continue
        folder = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), columns[1])
        inside = text == folder or text.startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(best):
            best, kind = folder, columns[2]
    return best if kind in _NETWORK_SYSTEMS else None


def refuse_unsafe(path: Path) -> None:
    """Raise PlaceUnsafe if a data file at `path` would be in danger."""
    place = Path("/proc/mounts")
    mounts = place.read_text(errors="replace") if sys.platform == "linux" and place.exists() else ""
    # A checkout below a folder that is named like a share is still found by its resolved path.
    if found := unsafe_place(path.absolute().resolve(), mounts):
        raise PlaceUnsafe(path, found)
