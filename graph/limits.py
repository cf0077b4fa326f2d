"""How long a question may take, and with how many rows it may answer."""

from dataclasses import dataclass

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
