"""`import`: from files to what is stored."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.commands.session import Json, opened
from graph.commands.stopping import stopping

if TYPE_CHECKING:
    from graph.store import Graph
    from ingest.commands.telling import Report
    from ingest.importing import Known
    from ingest.sources.found import Found, Import


@dataclass(frozen=True)
class Wishes:
    """How an import was asked for."""

    name: str | None
    creating: bool
    looking: bool
    """Whether nothing is to be written."""
    pruning: bool
    replacing: bool
    sure: bool
    """Whether a known name may mean something else from now on."""


USUAL = Wishes(None, creating=False, looking=False, pruning=False, replacing=False, sure=False)


Paths = Annotated[list[Path], typer.Argument(help="Bundles, folders of transcripts, or files.")]
Name = Annotated[
    str | None,
    typer.Option("--as", metavar="NAME", help="What loose transcripts' sources begin with."),
]
Create = Annotated[
    bool, typer.Option("--create", help="Let names that the codebook lacks be new things.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would change; write nothing.")]
Prune = Annotated[
    bool, typer.Option("--prune", help="Remove stored sources that are gone from the folder.")
]
ReplaceEdits = Annotated[
    bool, typer.Option("--replace-edits", help="Drop stored edits that the files lack.")
]
Yes = Annotated[
    bool, typer.Option("--yes", help="Accept that a known name has quite different content.")
]


def bring_in(  # noqa: PLR0913 (each is an option of the command)
    paths: Paths,
    name: Name = None,
    create: Create = False,
    dry_run: DryRun = False,
    prune: Prune = False,
    replace_edits: ReplaceEdits = False,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Bring interviews in: a bundle (see `throughline init`), or a folder of transcripts or notes.

    Every source of every path is read and checked before anything is written, and is written whole
    or not at all. What has not changed since the last time is not read again.

    Example: `throughline import my-interviews --dry-run`
    """
    wishes = Wishes(name, create, dry_run, prune, replace_edits, yes)
    with stopping("Stopped. What was written is whole; import again to go on."):
        _bring_all(paths, wishes, as_json)


def _bring_all(paths: list[Path], wishes: Wishes, as_json: bool) -> None:
    from graph.commands.twins import tell_twins
    from graph.commands.unplaced import tell_unplaced
    from ingest.commands.telling import print_reports, tell
    from ingest.sources.find import find

    imports = [find(path, wishes.name, wishes.creating) for path in paths]
    with opened() as session:
        reports = brought(session.graph, imports, wishes)
        if as_json:
            print_reports(reports)
            return
        for report in reports:
            tell(report)
        if not wishes.looking:
            tell_unplaced(session)
            tell_twins(session)


def brought(graph: "Graph", imports: "Sequence[Import]", wishes: Wishes) -> "Iterator[Report]":
    """Read and check everything that is new, then write it, or say what would be written.

    What became of one path is told before the next is written.
    """
    from ingest import importing
    from ingest.sources.found import check_scopes

    check_scopes(imports)
    known = graph.hashes()
    news = [_new(graph, each, wishes, known) for each in imports]
    compare = importing.anything if wishes.sure else partial(importing.unlike, graph, known)
    importing.check(_shown(list(chain(*news)), "Checking"), compare)
    for found, new in zip(imports, news, strict=True):
        yield _written(graph, found, new, wishes, known)


def _new(graph: "Graph", found: "Import", wishes: Wishes, known: "Known") -> "list[Found]":
    from ingest import importing

    if wishes.replacing:
        return list(found.found)
    return [importing.keeping(graph, each) for each in importing.news(found.found, known)]


def _written(
    graph: "Graph", found: "Import", new: "list[Found]", wishes: Wishes, known: "Known"
) -> "Report":
    from ingest import importing
    from ingest.commands.telling import Report

    work = importing.preview if wishes.looking else importing.write
    written = list(work(graph, _shown(new, "Looking at" if wishes.looking else "Writing"), known))
    done = [*importing.unchanged(found.found, new), *written]
    gone = importing.gone(graph, found, known)
    moved = importing.moved(graph, done, gone)
    if wishes.pruning and not wishes.looking:
        done += importing.prune(graph, gone)
        gone = []
    return Report(found, done, gone, wishes.looking, moved)


def _shown(found: "list[Found]", doing: str) -> "Iterable[Found]":
    """The same sources, with a bar on the terminal that tells how far it is."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(found, doing, console=console, transient=True, disable=not console.is_terminal)
