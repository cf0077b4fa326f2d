"""The loop of an import: what is new is read and checked whole, then written, source by source.

One source is held in memory at a time. Everything is read twice, once to find every flaw before
anything is written, and once to write it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from graph.edits import edits
from graph.errors import ThroughlineError
from graph.flaws import gathering
from graph.ontology.evidence import Source
from graph.planning import Plan
from graph.ranks import EDITS
from graph.statements import Stated, state
from graph.store import Graph
from graph.store.anchoring import AS_THEY_WERE, Marks
from ingest.sources.bundle.edited import FoundEdits
from ingest.sources.found import Found, Import
from ingest.strange_edits import of_the_unknown
from ingest.summaries import NOTHING, Moved, Summary, quoted, summary

Outcome: TypeAlias = Literal["created", "changed", "unchanged", "empty", "removed"]
Known: TypeAlias = Mapping[str, str]
"""The hash with which each stored source was last written, by the source's id."""
Check: TypeAlias = Callable[[Found, Stated], None]
"""Raises one of our errors where a source should not be written as it stands."""
ENOUGH = 8
"""A source that stated fewer things may be rewritten without a question."""
ALMOST_NOTHING = 0.1
"""The share of what a source stated that it should state still."""


class AnotherSourceError(ThroughlineError):
    """A known name under which something quite different lies now."""

    hint = (
        "If it is another conversation or table, give it a name of its own. "
        "If it is to replace what was there, import with --yes."
    )

    def __init__(self, source: Source) -> None:
        name = source.handle or source.id
        super().__init__(f"{name} has almost nothing in common with what it said before")
        self.source = source


@dataclass(frozen=True)
class Imported:
    """What became of one source."""

    source: Source
    outcome: Outcome
    summary: Summary = NOTHING
    """What was changed in the store, or would be."""
    remarks: tuple[str, ...] = ()
    marks: Marks = AS_THEY_WERE
    """What became of the quotes that people had marked or settled."""


def news(found: Iterable[Found], known: Known) -> list[Found]:
    """The sources that are not stored, or not as they are now."""
    return [each for each in found if known.get(each.source.id) != each.source.hash]


def keeping(graph: Graph, found: Found) -> Found:
    """Of somebody's edits, the file's and those that are stored and that the file lacks."""
    if not isinstance(found, FoundEdits):
        return found
    merged, kept = found.keeping(edits(graph.stated(found.source.id)))
    words = "keeps an edit that the file lacks (--replace-edits drops it)"
    told = tuple(f"{words}: {edit!r}" for edit in kept)
    return replace(merged, notice=lambda: told)


def gone(graph: Graph, found: Import, known: Known) -> list[str]:
    """The stored sources of a folder that are no longer in it, by id; never anybody's edits."""
    if found.scope is None or known.keys() <= (here := {each.source.id for each in found.found}):
        return []
    stored = (each.source for each in graph.sources() if each.source.id not in here)
    return [each.id for each in stored if found.scope.holds(each)]


def moved(graph: Graph, done: Iterable[Imported], gone: Iterable[str]) -> list[Moved]:
    """The interviews that go, or are gone, while others with the same words come."""
    came: dict[str, str] = {}
    went: dict[str, str] = {}
    for each in done:
        came |= each.summary.came
        went |= each.summary.went
    for source in gone if came else ():
        went |= quoted(graph.stated(source).nodes)
    both = sorted(came.keys() & went.keys())
    return [Moved(went[text], came[text]) for text in both if went[text] != came[text]]


def unchanged(found: Iterable[Found], new: Iterable[Found]) -> list[Imported]:
    """The sources that are stored as they are now: all but the new ones."""
    fresh = {each.source.id for each in new}
    return [Imported(each.source, "unchanged") for each in found if each.source.id not in fresh]


def check(found: Iterable[Found], compare: Check) -> None:
    """Read every source to its end and keep nothing.

    Raises:
        ThroughlineError: something in them cannot be used; every flaw is named.
    """
    with gathering() as flaws:
        for each in found:
            with flaws.noted():
                compare(each, state(each.read()))


def write(graph: Graph, found: Iterable[Found], known: Known) -> Iterator[Imported]:
    """Write one source after the other; each is in the store whole, or not at all."""
    for each in found:
        brought = graph.bring(each.source, each.read())
        done = _imported(each, brought.plan, known)
        remarks = (*done.remarks, *of_the_unknown(graph, each))
        yield replace(done, remarks=remarks, marks=brought.marks)


def preview(graph: Graph, found: Iterable[Found], known: Known) -> Iterator[Imported]:
    """What `write` would change, without changing it."""
    for each in found:
        yield _imported(each, graph.preview(each.source, each.read()), known)


def prune(graph: Graph, names: Sequence[str]) -> Iterator[Imported]:
    """Remove the sources with these ids. Errors as in `Graph.remove`."""
    stored = {each.source.id: each.source for each in graph.sources() if each.source.id in names}
    for source, plan in zip(stored.values(), graph.remove(*stored), strict=True):
        yield Imported(source, "removed", summary(plan.changes))


def anything(found: Found, stated: Stated) -> None:
    """Accept a source whatever it said before."""


def unlike(graph: Graph, known: Known, found: Found, stated: Stated) -> None:
    """Accept a source that says much of what it said before.

    Raises:
        AnotherSourceError: it does not, so that its name may have been used for something else.
    """
    if found.source.id in known and found.source.rank < EDITS:
        before = graph.stated(found.source.id)
        if likeness(before, stated) < ALMOST_NOTHING:
            raise AnotherSourceError(found.source)


def likeness(before: Stated, after: Stated) -> float:
    """The share of what was said that is said still, of the shorter of the two."""
    was, now = _sayings(before), _sayings(after)
    least = min(len(was), len(now))
    return len(was & now) / least if least >= ENOUGH else 1.0


def _sayings(stated: Stated) -> frozenset[str]:
    """The texts of an interview, wherever they stand in it, and the names of all else."""
    texts = {str(part["text"]) for part in stated.parts.values() if "text" in part}
    return frozenset(texts or {known for known, each in stated.nodes.items() if not each.named})


def _imported(found: Found, plan: Plan, known: Known) -> Imported:
    stored, changed = found.source.id in known, bool(plan.changes or plan.shaken)
    outcomes: dict[tuple[bool, bool], Outcome] = {
        (False, True): "created",
        (True, True): "changed",
        (True, False): "unchanged",
        (False, False): "empty",
    }
    return Imported(found.source, outcomes[stored, changed], summary(plan.changes), found.remarks)
