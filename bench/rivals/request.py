"""What a rival in a process of its own is asked to write; it knows nothing of our packages."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TypeAlias

Rows: TypeAlias = dict[str, list[list[object]]]


@dataclass(frozen=True)
class Request:
    """Where to write, and what."""

    uri: str
    user: str
    password: str
    rows: Rows


def asked() -> Request:
    """The request in the file that the command line names."""
    return Request(**json.loads(Path(sys.argv[1]).read_text("utf-8")))


def timed(work: Callable[[], object]) -> None:
    """Do it, and print the seconds that it took."""
    begun = perf_counter()
    work()
    print(perf_counter() - begun)
