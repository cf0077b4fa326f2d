"""How an id follows from what a source says: a handle, or a hash where words will not do."""

import hashlib
import re
import unicodedata
from functools import cache
from urllib.parse import quote

from graph.errors import ThroughlineError

LONGEST = 200
"""Characters; a longer handle is replaced by its hash."""


class HandlelessError(ThroughlineError):
    """A thing of which nothing is said that tells it from others of its kind."""

    hint = "Give it an id, or a name that is not empty."

    def __init__(self, kind: str) -> None:
        super().__init__(f"nothing tells this {kind} from others: it has no handle and no key")
        self.kind = kind


def folded(words: str) -> str:
    """The words without differences of case, Unicode form and white space."""
    compatible = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(unicodedata.normalize("NFKC", compatible).split())


def handle(*words: str) -> str:
    """The part of an id after its label: `Slow export` gives `slow-export`.

    Several words, such as an account and a deal's name, are joined by a slash.
    """
    joined = "/".join(_encoded(word) for word in words)
    return joined if len(joined) <= LONGEST else digest(*words)


@cache
def hyphenated(name: str) -> str:
    """A class's name in words: `TradeOff` gives `trade-off`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def digest(*words: str) -> str:
    """Sixteen hexadecimals that stand for these words, in this order."""
    length_prefixed = "".join(f"{len(word)}:{word}" for word in words)
    return hashlib.sha256(length_prefixed.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _encoded(word: str) -> str:
    """Percent-encode only what divides an address; letters of any script stay."""
    hyphenated = folded(word).replace(" ", "-")
    return "".join(quote(c, safe="") if c in "/:?#%&" else c for c in hyphenated)
