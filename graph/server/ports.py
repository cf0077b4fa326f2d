"""Ports of this machine: which is free, and who speaks Bolt at one."""

import socket

HERE = "127.0.0.1"
HANDSHAKE = bytes.fromhex("6060b01700000005000000040000000000000000")
"""Bolt's greeting, with two versions of the protocol that any server answers."""


def free_port(wanted: int | None) -> int:
    """The wanted port if nobody listens there, else one that the system gives us."""
    try:
        return _bound(wanted or 0)
    except OSError:
        return _bound(0)


def _bound(port: int) -> int:
    with socket.socket() as candidate:
        # As the server will: a port that was just given up is free.
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        candidate.bind((HERE, port))
        return int(candidate.getsockname()[1])


def speaks_bolt(port: int) -> bool:
    """Whether a server there answers Bolt's greeting."""
    try:
        with socket.create_connection((HERE, port), timeout=2) as connection:
            connection.sendall(HANDSHAKE)
            return len(connection.recv(4)) == 4
    except OSError:
        return False
