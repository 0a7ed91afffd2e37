"""`make watch`: show the program to a VNC viewer on this machine's loopback, and to nobody else (Linux).

    python .ci/watch.py [--port 5900] [--size 1440x900] [-- ARGUMENTS OF THE PROGRAM]

Qt's vnc platform knows a port and a size but no address: it listens on every network of the machine, and
without a password. So the program gets a network of its own that has nothing but a loopback, and this
script hands over the connections that reach 127.0.0.1 outside. The socket outside is opened before the
networks part; a socket stays in the network in which it was made, so nothing else is needed to bridge the
two. Other users of this machine can connect to its loopback too: do not use this where you do not trust
them.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import ctypes
import fcntl
import os
import pwd
import socket
import struct
import sys
from pathlib import Path

from start import ROOT, demo_file

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 1


def separate_network() -> None:
    """Move this process into a network that is only a loopback; raise OSError where that is forbidden."""
    user, group = os.geteuid(), os.getegid()
    flags = _CLONE_NEWNET if user == 0 else _CLONE_NEWNET | _CLONE_NEWUSER
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(flags):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    if user:  # stay the same person inside
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        request = struct.pack("16sh22x", b"lo", 0)
        state = struct.unpack("16sh22x", fcntl.ioctl(handle, _SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(handle, _SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", state | _IFF_UP))


def become_the_person_again() -> None:
    """Lay root's rights down after `sudo make watch`: the program shall not own files as root."""
    name = os.environ.get("SUDO_USER")
    if os.geteuid() or not name:
        return
    person = pwd.getpwnam(name)
    os.initgroups(name, person.pw_gid)
    os.setgid(person.pw_gid)
    os.setuid(person.pw_uid)
    os.environ.update(HOME=person.pw_dir, USER=name, LOGNAME=name)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):  # a viewer that goes away is no trouble
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
    writer.close()


async def _reach(
    port: int, child: asyncio.subprocess.Process
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to the program, which listens only once its window is up; a viewer may be there before."""
    while True:
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            if child.returncode is not None:
                raise
            await asyncio.sleep(0.05)


async def serve(outside: socket.socket, port: int, command: list[str], platform: str) -> int:
    """Run the program inside and hand viewers over until it ends; return its exit status."""

    async def hand_over(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await _reach(port, child)
        await asyncio.gather(_pump(reader, inner_writer), _pump(inner_reader, writer))

    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    child = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment)
    try:
        async with await asyncio.start_server(hand_over, sock=outside):
            return await child.wait()
    finally:
        if child.returncode is None:  # Ctrl+C
            child.terminate()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Show the program to a VNC viewer on 127.0.0.1 only.")
    parser.add_argument("--port", type=int, default=5900)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument(
        "program", nargs="*", help="arguments of the program; without any it opens the demo data"
    )
    return parser.parse_args()


def main() -> int:
    """Serve the window; return the program's exit status."""
    given = _arguments()
    outside = socket.create_server(("127.0.0.1", given.port))
    try:
        separate_network()
    except OSError as error:
        return _refuse(error)
    become_the_person_again()
    program = given.program or ["--data", str(demo_file("demo.jib"))]
    host = socket.gethostname()
    print(f"Point a VNC viewer at 127.0.0.1:{given.port}. From another machine first:")
    print(f"    ssh -L {given.port}:127.0.0.1:{given.port} {host}")
    print("Close the window or press Ctrl+C to end.", flush=True)
    command = [sys.executable, "-m", "jib_desktop", *program]
    platform = f"vnc:port={given.port}:size={given.size}"
    try:
        return asyncio.run(serve(outside, given.port, command, platform))
    except KeyboardInterrupt:
        return 130


def _refuse(error: OSError) -> int:
    print(
        f"This system does not let you separate networks ({error.strerror}).\n"
        "Without that Qt would serve the window to every network of this machine. As root it\n"
        "works: sudo make watch. Or let ssh carry the window:\n"
        f"    ssh -X {socket.gethostname()}, then make run",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
