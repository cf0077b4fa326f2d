"""`export`: what is stored, as files that a person can read, change and bring in again."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from graph.commands.printing import of
from graph.commands.session import Session, opened
from graph.errors import ThroughlineError
from graph.project_file import Company


class NamelessCompanyError(ThroughlineError):
    """Nobody said whose interviews are to be written, and there is not one company alone."""

    hint = "Add --company NAME, or run it in the folder of your throughline.toml."

    def __init__(self, known: Iterable[str]) -> None:
        super().__init__(f"no company is named; stored are: {', '.join(known) or 'none'}")


def export(
    bundle: Annotated[Path, typer.Option(metavar="FOLDER", help="A new or an empty folder.")],
    company: Annotated[
        str | None,
        typer.Option(
            help="Whose sources; else the name in throughline.toml, else the only company stored."
        ),
    ] = None,
) -> None:
    """Write what is stored of a company as a bundle; importing it states exactly the same.

    Example: `throughline export --bundle copy-of-my-interviews`
    """
    from ingest.sources.bundle.writing import write_bundle

    with opened() as session:
        written = write_bundle(session.graph, bundle, _named(session, company))
    typer.echo(f"{of(written.files, 'file')} of {of(len(written.sources), 'source')} in {bundle}.")
    for left in written.left_out:
        typer.echo(f"Left out, another company's: {left}")


def _named(session: Session, company: str | None) -> Company:
    """Whose sources are wanted; where nobody said it, those of the one company that is stored."""
    from ingest.sources.bundle.written.sorting import companies

    stated = session.settings.company
    if company in (None, stated.name) and stated.name:
        return stated
    if company:
        return Company(name=company)
    known = sorted(companies(each.source for each in session.graph.sources()))
    if len(known) != 1:
        raise NamelessCompanyError(known)
    return Company(name=known[0])
