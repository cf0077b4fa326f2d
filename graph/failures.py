"""What Neo4j and its driver say of a failure, in our words: one place for reads and writes."""

from collections.abc import Generator
from contextlib import contextmanager

from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import HaltedError, LostServerError, ThroughlineError
from graph.limits import MemoryLimitError

WRITING_FAILED = "Neo.DatabaseError.Transaction.TransactionLogError"
"""With this code Neo4j answers when a full disk takes no more of what it is to write."""
STARTING_FAILED = "Neo.DatabaseError.Transaction.TransactionStartFailed"
"""With this code, and `needs to be restarted`, it answers whatever it is asked from then on."""
ENDING = ("Transaction.Terminated", "General.DatabaseUnavailable")
"""How the codes end with which a server that is being stopped answers."""
MEMORY = ("OutOfMemory", "MemoryPool")
"""What the codes contain with which it answers where its memory does not do."""


@contextmanager
def told(
    lost: type[LostServerError] = LostServerError,
    too_large: type[ThroughlineError] = MemoryLimitError,
) -> Generator[None]:
    """Tell in our words that Neo4j is lost, has halted, or wants more memory; all else as it is."""
    try:
        yield
    except (DriverError, Neo4jError) as error:
        if ours := in_our_words(error, lost, too_large):
            raise ours from error
        raise


def in_our_words(
    error: DriverError | Neo4jError,
    lost: type[LostServerError] = LostServerError,
    too_large: type[ThroughlineError] = MemoryLimitError,
) -> ThroughlineError | None:
    """The error of ours that says it; none where Neo4j complains of what it was asked."""
    if isinstance(error, DriverError):
        return lost()
    code = error.code or ""
    if _is_halt(error, code):
        return HaltedError()
    if any(sign in code for sign in MEMORY):
        return too_large()
    return lost() if code.endswith(ENDING) else None


def _is_halt(error: Neo4jError, code: str) -> bool:
    """Whether Neo4j answers so because it cannot write to its disk."""
    starting = code == STARTING_FAILED and "needs to be restarted" in (error.message or "")
    return starting or code == WRITING_FAILED
