"""How long a question may take, with how many rows it may answer, and what stops it."""

from dataclasses import dataclass

from graph.errors import ThroughlineError
from graph.settings import Settings


@dataclass(frozen=True)
class Limits:
    """The limits of one question."""

    seconds: float = 30
    rows: int = 10_000

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """The limits that nobody who asks can lift."""
        return cls(settings.timeout_seconds, settings.row_limit)

    def lowered(self, wanted: "Limits") -> "Limits":
        """Of each the lower one."""
        return Limits(min(self.seconds, wanted.seconds), min(self.rows, wanted.rows))


USUAL = Limits()
"""Where no settings say otherwise."""


class TimeLimitError(ThroughlineError):
    """A question that took too long and was stopped."""

    hint = (
        "Ask for less (a path without bounds, two patterns that nothing joins?), or raise "
        "`timeout_seconds` under [store] in throughline.toml (THROUGHLINE_TIMEOUT_SECONDS)."
    )

    def __init__(self, seconds: float) -> None:
        super().__init__(f"stopped after {seconds:g} seconds: the limit of time")
        self.seconds = seconds


class NotStoppedError(TimeLimitError):
    """A question that took too long, and that Neo4j did not stop: within one value it cannot."""

    hint = (
        f"{TimeLimitError.hint} Neo4j did not stop by itself, and may go on computing: "
        "`throughline stop` ends that (a server of your own: restart it)."
    )


class MemoryLimitError(ThroughlineError):
    """A question that needed more memory than the server gives to one."""

    hint = (
        "Ask for less (collect() or ORDER BY over everything?), or raise `heap_megabytes` under "
        "[store] in throughline.toml; a server of your own: db.memory.transaction.max."
    )

    def __init__(self) -> None:
        super().__init__("stopped: the question needs more memory than the limit for one")
