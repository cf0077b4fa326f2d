"""Under which names people may make edits: each names a file of theirs, `edits/<who>.yaml`."""

from graph.errors import ThroughlineError

LONGEST_WHO = 100
"""Bytes of such a name; no file system takes much longer ones."""


class WhoError(ThroughlineError):
    """A name that no file could have, so that nobody's edits could be exported under it."""

    hint = "Give a short name without slashes, such as `ada`; your edits are kept under it."

    def __init__(self, who: str) -> None:
        super().__init__(f"edits cannot be kept under the name {who[:LONGEST_WHO]!r}")
        self.who = who


def named(who: str) -> str:
    """The name itself.

    Raises:
        WhoError: no file could be called so.
    """
    if not _fits(who) or not _is_plain(who):
        raise WhoError(who)
    return who


def _fits(who: str) -> bool:
    """A path that is no text, as of a damaged argument, has no bytes either."""
    return who.isprintable() and 0 < len(who.encode()) <= LONGEST_WHO


def _is_plain(who: str) -> bool:
    return who == who.strip() and not who.startswith(".") and not {"/", "\\"} & {*who}
