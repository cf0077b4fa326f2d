"""The pages that are made from what is declared: `reference`."""

from typing import Annotated

import typer

Check = Annotated[bool, typer.Option("--check", help="Change nothing; exit code 1 if one is old.")]


def reference(check: Check = False) -> None:
    """Write the reference pages anew: what is stored, what can be asked, a bundle's files.

    They are made from the ontology, the library and the models that read a bundle.

    Example: `throughline reference --check`
    """
    from ingest.reference import stale, write

    pages = stale() if check else write()
    for page in pages:
        typer.echo(f"{page} is old: run `throughline reference`." if check else f"{page} written.")
    if not pages:
        typer.echo("The reference pages say what is declared.")
    if check and pages:
        raise typer.Exit(1)
