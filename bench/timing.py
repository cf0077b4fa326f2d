"""Seconds, ratios and how they are printed: one line each, which a script can read."""

from collections.abc import Callable, Iterable
from statistics import median
from time import perf_counter
from typing import TypeVar

Answer = TypeVar("Answer")


def timed(work: Callable[[], Answer]) -> tuple[float, Answer]:
    """How many seconds the work took, and what came of it."""
    begun = perf_counter()
    answer = work()
    return perf_counter() - begun, answer


def print_spread(name: str, values: Iterable[float]) -> None:
    """Print the least, the middle and the greatest value."""
    known = list(values)
    for word, value in (("min", min(known)), ("median", median(known)), ("max", max(known))):
        print_figure(f"{name}_{word}", value)


def print_figure(name: str, value: float) -> None:
    """Print one figure."""
    print(f"{name} = {value:.4g}", flush=True)
