"""Flaws of an import, gathered so that a person hears of all of them at once."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from graph.errors import ThroughlineError

MOST_TOLD = 20
"""Flaws that are told one by one; of the others, how many there are."""


class FlawsError(ThroughlineError):
    """Several places that cannot be used. Nothing was written, of the good ones either."""

    def __init__(self, flaws: Sequence[ThroughlineError]) -> None:
        alike: dict[str, list[str]] = {}
        for flaw in flaws[:MOST_TOLD]:
            alike.setdefault(flaw.hint, []).append(str(flaw))
        *others, (hint, last) = alike.items()
        told = [line for advice, messages in others for line in (*messages, advice)]
        more = len(flaws) - MOST_TOLD
        rest = (f"... and {more} more",) if more > 0 else ()
        said = f"{len(flaws)} flaws were found; nothing was written."
        super().__init__("\n".join((said, *told, *last, *rest)))
        self.flaws, self.hint = flaws, hint


class Flaws:
    """What was found to be wrong so far."""

    def __init__(self) -> None:
        self.found: dict[str, ThroughlineError] = {}

    def add(self, error: ThroughlineError) -> None:
        """Keep a flaw, or the several of one error; the same words are kept once."""
        for each in error.flaws if isinstance(error, FlawsError) else (error,):
            self.found.setdefault(str(each), each)

    @contextmanager
    def noted(self) -> Generator[None]:
        """Keep what is wrong inside, and go on behind it."""
        try:
            yield
        except ThroughlineError as error:
            self.add(error)

    def tell(self) -> None:
        """Raise what was kept, if anything was: one flaw as it is, several as a `FlawsError`."""
        found = list(self.found.values())
        if len(found) > 1:
            raise FlawsError(found)
        for flaw in found:
            raise flaw


@contextmanager
def gathering() -> Generator[Flaws]:
    """Flaws to note inside; they are told at the end, with the one that ended it."""
    flaws = Flaws()
    with flaws.noted():
        yield flaws
    flaws.tell()
