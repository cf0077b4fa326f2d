"""The sources of a store, by what becomes of them in a bundle."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from graph.handles import digest, folded
from graph.ontology.evidence import Source
from graph.project_file import Company
from graph.statements import Stated
from ingest.sources import loose
from ingest.sources.bundle import find, interviews
from ingest.sources.bundle.edited import ENDING
from ingest.sources.bundle.edited import FOLDER as EDITS
from ingest.sources.bundle.reading import CODEBOOK
from ingest.sources.bundle.written.created import created, spelled_alike, with_entries
from ingest.sources.bundle.written.facts import Facts, UnsayableError, handle_of
from ingest.sources.bundle.written.files import SOURCES

LONGEST_FOLDER = 100
"""Bytes of a folder's name that are taken from a loose transcript's path."""


@dataclass(frozen=True)
class Sorted:
    """The sources, by what becomes of them."""

    tables: Mapping[str, Facts]
    """What each of `SOURCES` states."""
    talks: Mapping[str, Facts]
    """What each interview states, by the name of its folder."""
    edits: Mapping[str, Stated]
    """By who made them."""
    left_out: tuple[str, ...]
    """Sources of other companies' bundles."""
    as_of: date | None
    """The latest day for which the company's own sources speak."""

    @property
    def wanted(self) -> dict[str, Stated]:
        """What each source should state, by its path in the bundle."""
        talks = {f"{interviews.FOLDER}/{name}": talk for name, talk in self.talks.items()}
        own = {name: facts.stated for name, facts in {**self.tables, **talks}.items()}
        return {**own, **{f"{EDITS}/{who}{ENDING}": said for who, said in self.edits.items()}}


class _Sorting:
    """The piles onto which sources are put, one after the other."""

    def __init__(self, company: Company) -> None:
        self.scope = f"{company.name}/"
        self.tables: dict[str, Facts] = {}
        self.talks: dict[str, Facts] = {}
        self.loose: list[tuple[str, Facts]] = []
        """With their paths."""
        self.edits: dict[str, Stated] = {}
        self.left_out: list[str] = []
        self.days: list[date] = []

    def take(self, source: Source, stated: Stated) -> None:
        """Put one more source where it belongs."""
        name = handle_of(source.id)
        if _kind(source.importer) == _kind(loose.IMPORTER):
            self.loose.append((source.path or name, Facts(name, stated)))
        elif name.startswith(self.scope):
            self._own(source, Facts(name, stated))
        elif name.startswith(f"{EDITS}/"):
            self.edits[name.partition("/")[2]] = stated
        elif _kind(source.importer) == _kind(find.IMPORTER):
            self.left_out.append(name)
        else:
            raise UnsayableError(name, "a source that is neither its own nor a transcript")

    def _own(self, source: Source, facts: Facts) -> None:
        """A source of the company's own bundle goes back to where it came from."""
        path = facts.source.removeprefix(self.scope)
        kind, _, name = path.partition("/")
        self.days += [source.as_of] if source.as_of else []
        if path in SOURCES:
            self.tables[path] = facts
        elif kind == interviews.FOLDER and name:
            self.talks[name] = facts
        else:
            raise UnsayableError(facts.source, "a source under this name")


def _kind(importer: str | None) -> str:
    """What an importer reads; it is followed by a version, and older ones have read it too."""
    return (importer or "").partition(" ")[0]


def companies(sources: Iterable[Source]) -> set[str]:
    """The companies whose tables these are."""
    own = (each for each in sources if _kind(each.importer) == _kind(find.IMPORTER))
    names = [handle_of(each.id) for each in own]
    return {
        name.removesuffix(f"/{table}")
        for name in names
        for table in SOURCES
        if name.endswith(f"/{table}")
    }


def in_piles(sources: Iterable[tuple[Source, Stated]], company: Company) -> Sorted:
    """Every source in its place.

    Raises:
        UnsayableError: a bundle has no place for it; it is named.
    """
    piles = _Sorting(company)
    for source, stated in sources:
        piles.take(source, stated)
    talks = {**piles.talks, **_in_folders(piles.loose, piles.talks)}
    days, left = max(piles.days, default=None), tuple(piles.left_out)
    return _with_created(Sorted(piles.tables, talks, piles.edits, left, days))


def _with_created(found: Sorted) -> Sorted:
    """The concepts that only links and claims name become entries of the codebook."""
    facts = [*found.tables.values(), *found.talks.values()]
    book = found.tables.get(CODEBOOK, Facts(CODEBOOK, Stated()))
    new = created(book.stated, (each.stated for each in facts))
    if not new:
        return found
    tables, talks = (
        {name: spelled_alike(each, new) for name, each in pile.items()}
        for pile in (found.tables, found.talks)
    )
    whole = replace(book, stated=with_entries(book.stated, new))
    return replace(found, tables={**tables, CODEBOOK: whole}, talks=talks)


def _in_folders(loose_ones: Sequence[tuple[str, Facts]], taken: Iterable[str]) -> dict[str, Facts]:
    """Each loose transcript by its folder; where two would share one, with a number of its own.

    The number follows from the source's name, so that it stays whatever else is imported.
    """
    named = [(_folder(path), facts) for path, facts in loose_ones]
    claimed = Counter(folded(name) for name in (*taken, *(name for name, _ in named)))
    return {
        name
        if claimed[folded(name)] == 1 and name == _begun(name)
        else f"{_begun(name)} - {digest(facts.source)[:8]}": facts
        for name, facts in named
    }


def _begun(name: str) -> str:
    """As much of a name as a folder's may have; a letter may take several bytes."""
    return name.encode()[:LONGEST_FOLDER].decode(errors="ignore")


def _folder(path: str) -> str:
    """What a loose transcript's folder is called: its path without what a folder cannot hold."""
    return str(Path(path).with_suffix("")).replace("/", " - ").lstrip(".") or "interview"
