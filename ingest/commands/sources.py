"""What is stored of which source, and how it is taken out: `sources`, `remove`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from graph.commands.printing import Row, few, of, print_json
from graph.commands.session import Json, opened

if TYPE_CHECKING:
    from graph.store import Graph
    from graph.store.sources import Stored


def sources(as_json: Json = False) -> None:
    """List the sources that are stored, with how many things each states.

    Example: `throughline sources`
    """
    with opened() as session:
        found = session.graph.sources()
    if as_json:
        print_json(map(_row, found))
        return
    widest = max((len(each.source.handle or "") for each in found), default=0)
    for each in found:
        typer.echo(f"{each.source.handle:<{widest}}  {few(each.counts)}")
    typer.echo(f"{of(len(found), 'source')}." if found else NONE)


def remove(
    names: Annotated[list[str], typer.Argument(metavar="SOURCE…", help="As `sources` lists them.")],
    with_dependents: Annotated[
        bool, typer.Option("--with-dependents", help="Remove what builds on them as well.")
    ] = False,
) -> None:
    """Take out everything that these sources state.

    A source that others build on, such as a codebook, is refused. The files are not touched:
    importing them again brings everything back.

    Example: `throughline remove "Acme/interviews/2026-03-04-discovery"`
    """
    known = [f"source:{name.removeprefix('source:')}" for name in names]
    with opened() as session:
        every = [*known, *_building_on(session.graph, known)] if with_dependents else known
        session.graph.remove(*every)
    for each in every:
        typer.echo(f"removed  {each.removeprefix('source:')}")


def _building_on(graph: "Graph", known: list[str]) -> Iterator[str]:
    """The sources that build on these, those that build on them, and so on."""
    gone = list(known)
    while others := [each.source for each in graph.dependents(*gone)]:
        gone += others
        yield from others


def _row(stored: "Stored") -> Row:
    source, counts = stored.source, dict[str, int](stored.counts)
    told: Mapping[str, object] = source.model_dump(exclude={"handle"})
    return {"source": source.handle, **told, "things": sum(counts.values()), "counts": counts}


NONE = (
    "No source is stored here: bring one in with `throughline import`, or see `throughline demo`."
)
