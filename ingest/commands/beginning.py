"""`init`: an empty bundle to fill."""

from pathlib import Path
from typing import Annotated

import typer


def init(
    folder: Annotated[Path, typer.Argument(help="Where; it is made if need be.")] = Path(),
    company: Annotated[
        str | None, typer.Option(help="Whose interviews these will be; else the folder's name.")
    ] = None,
) -> None:
    """Make an empty bundle: tables, codebook, and how an interview is written down.

    A file that is there already is left as it is. The schemas in .schemas let an editor complete
    and check the YAML files (in VS Code: the extension YAML).

    Example: `throughline init my-interviews --company "Acme Software"`
    """
    from ingest.beginning import SCHEMAS, begin
    from ingest.sources.bundle.interviews import FOLDER, GUIDE

    for name, written in begin(folder, company or folder.resolve().name):
        if not written:
            typer.echo(f"kept     {folder / name}")
        elif not name.startswith(SCHEMAS):
            typer.echo(f"written  {folder / name}")
    typer.echo(
        f"Fill in what you know: {folder / GUIDE} explains every column and field, "
        f"{folder / FOLDER / GUIDE} an interview; then: throughline import {folder} --dry-run"
    )
