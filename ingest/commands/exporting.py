"""`export`: what is stored, as files that a person can read, change and bring in again."""

from pathlib import Path
from typing import Annotated

import typer

from graph.commands.printing import of
from graph.commands.session import opened
from graph.errors import ThroughlineError
from graph.project_file import Company


class NamelessCompanyError(ThroughlineError):
    """Nobody said whose interviews are to be written."""

    hint = "Add --company NAME, or run it in the folder of your throughline.toml."

    def __init__(self) -> None:
        super().__init__("no company is named")


def export(
    bundle: Annotated[Path, typer.Option(metavar="FOLDER", help="A new or an empty folder.")],
    company: Annotated[
        str | None, typer.Option(help="Whose sources; else the name in throughline.toml.")
    ] = None,
) -> None:
    """Write what is stored of a company as a bundle; importing it states exactly the same.

    Example: `throughline export --bundle copy-of-my-interviews`
    """
    from ingest.sources.bundle.writing import write_bundle

    with opened() as session:
        stated = session.settings.company
        named = stated if company in (None, stated.name) else Company(name=company)
        if named.name is None:
            raise NamelessCompanyError
        written = write_bundle(session.graph, bundle, named)
    typer.echo(f"{of(written.files, 'file')} of {of(len(written.sources), 'source')} in {bundle}.")
    for left in written.left_out:
        typer.echo(f"Left out, another company's: {left}")
