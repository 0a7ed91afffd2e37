"""Where a data file must not lie."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from jib_desktop.db.places import unsafe_place

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /home/nfs nfs4 rw 0 0
//nas/team /mnt/team\\040files cifs rw 0 0
/dev/sdb1 /mnt/team\\040files/local ext4 rw 0 0
mei@host: /home/mei/remote fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
C: /mnt/c 9p rw 0 0
"""

UNSAFE: list[tuple[PurePath, str]] = [
    (PureWindowsPath(r"\\nas\team\base.jib"), "\\\\nas"),
    (PureWindowsPath(r"\\?\UNC\nas\team\base.jib"), "\\\\nas"),
    (PureWindowsPath("//nas/team/base.jib"), "\\\\nas"),
    (PureWindowsPath(r"C:\Users\Mei\OneDrive\base.jib"), "OneDrive"),
    (PureWindowsPath(r"C:\Users\Mei\OneDrive - Joint Base\Data\base.jib"), "OneDrive - Joint Base"),
    (PureWindowsPath(r"C:\Users\Mei\ONEDRIVE\base.jib"), "ONEDRIVE"),
    (PureWindowsPath(r"\\?\C:\Users\Mei\OneDrive\base.jib"), "OneDrive"),
    (PureWindowsPath(r"C:\Users\Mei\Dropbox\base.jib"), "Dropbox"),
    (PureWindowsPath(r"C:\Users\Mei\Dropbox (Personal)\base.jib"), "Dropbox (Personal)"),
    (PureWindowsPath(r"C:\Users\Mei\iCloudDrive\base.jib"), "iCloudDrive"),
    (PureWindowsPath(r"G:\My Drive\base.jib"), "My Drive"),
    (PureWindowsPath(r"C:\Users\Mei\Nutstore\1\我的坚果云\base.jib"), "Nutstore"),
    (PureWindowsPath(r"D:\我的坚果云\base.jib"), "我的坚果云"),
    (PureWindowsPath(r"D:\坚果云\base.jib"), "坚果云"),
    (PureWindowsPath(r"C:\Users\Mei\WPSDrive\12345\WPS云盘\base.jib"), "WPSDrive"),
    (PureWindowsPath(r"D:\WPS云盘\base.jib"), "WPS云盘"),
    (PureWindowsPath(r"D:\WPS Cloud Files\base.jib"), "WPS Cloud Files"),
    (PureWindowsPath(r"D:\BaiduSyncdisk\base.jib"), "BaiduSyncdisk"),
    (PurePosixPath("/Users/mei/Library/Mobile Documents/com~apple~CloudDocs/base.jib"), "Mobile Documents"),
    (PurePosixPath("/Users/mei/Library/CloudStorage/OneDrive-JointBase/base.jib"), "CloudStorage"),
    (PurePosixPath("/Users/mei/Google Drive/base.jib"), "Google Drive"),
    (PurePosixPath("/home/mei/Nextcloud/base.jib"), "Nextcloud"),
    (PurePosixPath("//nas/team/base.jib"), "\\\\nas"),
    (PurePosixPath("/home/nfs/base.jib"), "/home/nfs"),
    (PurePosixPath("/mnt/team files/deep/base.jib"), "/mnt/team files"),
    (PurePosixPath("/home/mei/remote/base.jib"), "/home/mei/remote"),
    (PurePosixPath("/run/user/1000/gvfs/smb-share:server=nas,share=team/base.jib"), "/run/user/1000/gvfs"),
    (PurePosixPath("/mnt/c/Users/Mei/base.jib"), "/mnt/c"),
]

SAFE: list[PurePath] = [
    PureWindowsPath(r"C:\Users\Mei\Documents\base.jib"),
    PureWindowsPath(r"\\?\C:\Users\Mei\Documents\base.jib"),
    PureWindowsPath(r"C:\Users\Mei\Dropboxes\base.jib"),
    PureWindowsPath(r"C:\Users\Mei\about onedrive\base.jib"),
    PurePosixPath("/home/mei/base.jib"),
    PurePosixPath("/home/mei/nutstore notes/base.jib"),
    PurePosixPath("/home/nfs2/base.jib"),
    PurePosixPath("/mnt/team files/local/base.jib"),
    PurePosixPath("/tmp/base.jib"),
]


@pytest.mark.parametrize(("path", "place"), UNSAFE)
def test_a_share_or_synchronised_folder_is_named(path: PurePath, place: str) -> None:
    assert unsafe_place(path, MOUNTS) == place


@pytest.mark.parametrize("path", SAFE)
def test_a_disk_of_this_computer_is_fine(path: PurePath) -> None:
    assert unsafe_place(path, MOUNTS) is None


def test_mounts_that_make_no_sense_are_passed_over() -> None:
    assert unsafe_place(PurePosixPath("/home/base.jib"), "one\n\ntwo three\n") is None
