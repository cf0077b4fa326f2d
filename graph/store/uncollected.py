"""Python's search for garbage waits while very many plain values are made."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """Look for no garbage that refers to itself: what a source states has none.

    Every so many new values the search would go through all that there are, which costs a large
    source a tenth of its time. All other garbage goes at once, as always.
    """
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()
