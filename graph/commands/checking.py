"""Whether what is stored is as it should be: `verify`."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from graph.commands.printing import of, print_json
from graph.commands.session import Json, opened

if TYPE_CHECKING:
    from graph.store.verifying import Verified


def verify(as_json: Json = False) -> None:
    """Check that every quote stands in its interview, and that nothing dangles.

    Every quote must equal its slice of the text, every shortcut agree with its claim, and
    everything have a source. Exit code 1 where something is not so.

    Example: `throughline verify`
    """
    from graph.commands.unplaced import tell_unplaced

    with opened() as session:
        verified = session.graph.verify()
        if as_json:
            findings = [asdict(finding) for finding in verified.findings]
            print_json([{"checked": verified.checked, "findings": findings}])
        else:
            _tell(verified)
            tell_unplaced(session)
    if verified.findings:
        raise typer.Exit(1)


def _tell(verified: "Verified") -> None:
    for finding in verified.findings:
        typer.secho(str(finding), fg=typer.colors.RED)
    checked = ", ".join(f"{count:,} {things}" for things, count in verified.checked.items())
    typer.echo(f"Checked: {checked}.")
    found = len(verified.findings)
    typer.echo(f"{of(found, 'finding')}." if found else "All is as it should be.")
