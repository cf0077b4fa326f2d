"""What is stored of which source, and how it is taken out: `sources`, `remove`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from graph.commands.printing import Row, few, of, print_json
from graph.commands.session import Json, opened

if TYPE_CHECKING:
    from graph.store.sources import Stored


def sources(as_json: Json = False) -> None:
    """List the sources that are stored, with how many things each states.

    Example: `throughline sources`
    """
    from ingest.kinds import plainly

    with opened() as session:
        found = session.graph.sources()
    if as_json:
        print_json(map(_row, found))
        return
    widest = max((len(each.source.handle or "") for each in found), default=0)
    for each in found:
        typer.echo(f"{each.source.handle:<{widest}}  {few(plainly(each.counts))}")
    typer.echo(f"{of(len(found), 'source')}." if found else NONE)


def remove(
    names: Annotated[list[str], typer.Argument(metavar="SOURCE…", help="As `sources` lists them.")],
    with_dependents: Annotated[
        bool, typer.Option("--with-dependents", help="Let others no longer speak of what goes.")
    ] = False,
) -> None:
    """Take out everything that these sources state.

    A source that others build on, such as a codebook, is refused. With --with-dependents, what
    others say of the things that go is removed as well. The files are not touched: importing them
    again brings everything back.

    Example: `throughline remove "Acme/interviews/2026-03-04-discovery"`
    """
    known = [f"source:{name.removeprefix('source:')}" for name in names]
    with opened() as session:
        graph = session.graph
        others = graph.dependents(*known) if with_dependents else []
        (graph.remove_with_dependents if with_dependents else graph.remove)(*known)
    for each in known:
        typer.echo(f"removed  {each.removeprefix('source:')}")
    for other in others:
        things = of(len(other.things), "thing")
        typer.echo(f"changed  {other.source.removeprefix('source:')}: says nothing of {things} now")


def _row(stored: "Stored") -> Row:
    source, counts = stored.source, dict[str, int](stored.counts)
    told: Mapping[str, object] = source.model_dump(exclude={"handle"})
    return {"source": source.handle, **told, "things": sum(counts.values()), "counts": counts}


NONE = (
    "No source is stored here: bring one in with `throughline import`, or see `throughline demo`."
)
