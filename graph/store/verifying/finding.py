"""One thing that is wrong in the store."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What is wrong, and with which thing."""

    id: str
    """The thing: a node, a claim, a part or a former id."""
    problem: str
    """What is wrong with it, as the rest of a sentence that begins with its id."""

    def __str__(self) -> str:
        return f"{self.id} {self.problem}."
