"""`settle`: say where words stand that an interview does not hold as they were written."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from graph.commands.printing import of, print_json
from graph.commands.session import Json, Session, opened
from graph.errors import ThroughlineError

if TYPE_CHECKING:
    from graph.answers import Row
    from graph.edits import Settle


class NobodyError(ThroughlineError):
    """An edit without a person who answers for it."""

    hint = "Say who you are: --who ada. Your edits are kept under this name."

    def __init__(self) -> None:
        super().__init__("nobody is named who settles this")


def settle(
    known: Annotated[
        str | None, typer.Argument(metavar="ID", help="Of the words; without it, all are listed.")
    ] = None,
    passage: Annotated[
        str | None, typer.Option(help="Other words of the interview than the nearest passage.")
    ] = None,
    who: Annotated[str | None, typer.Option(help="Who says so: a short name.")] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take your yes back.")] = False,
    as_json: Json = False,
) -> None:
    """Say where a quote stands that its interview does not hold as it was written down.

    Without an ID, all such quotes are listed, each with the nearest passage. With one, the passage
    becomes the quote, and everything that was read in the words goes with it.

    Example: `throughline settle unplaced:1/ab/1 --passage "on a good month six" --who ada`
    """
    with opened() as session:
        if known and undo:
            _undo(session, known, who)
        elif known:
            _settle(session, known, passage, who)
        elif undo:
            _list_settled(session, who)
        else:
            _list(_unplaced(session), as_json)


def _settle(session: Session, known: str, passage: str | None, who: str | None) -> None:
    from graph.editing import record
    from graph.settling import UnknownWordsError, settling

    name = _named(who)
    row = next((each for each in _unplaced(session) if each["unplaced"] == known), None)
    if row is None:
        raise UnknownWordsError(known)
    edit = settling(session.graph, row, passage)
    record(session.graph, name, edit)
    typer.echo(f"settled  “{edit.text}”")
    typer.echo(f"undo it  throughline settle {known} --undo --who {who}")


def _undo(session: Session, known: str, who: str | None) -> None:
    from graph.editing import take_back
    from graph.settling import one_of, settled

    edit = one_of(settled(session.graph, _named(who)), known)
    take_back(session.graph, _named(who), edit)
    typer.echo(f"undone  “{edit.stated or edit.text}” has no place again.")


def _list_settled(session: Session, who: str | None) -> None:
    from graph.settling import settled

    made = settled(session.graph, _named(who))
    for edit in made:
        _tell_settled(edit)
    lost = sum(edit.is_lost for edit in made)
    told = f"{of(len(made) - lost, 'quote')} settled by {who}."
    typer.echo(f"{told} {of(lost, 'quote')} without a place since then." if lost else told)


def _list(rows: "Sequence[Row]", as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    for row in rows:
        _tell(row)
    told = (
        f"{of(len(rows), 'quote')} to settle." if rows else "Every quote stands in its interview."
    )
    typer.echo(told)


def _tell(row: "Row") -> None:
    from graph.settling import near

    typer.secho(
        f"{row['interview_title'] or row['source']}, {row['held_on'] or 'no day'}", bold=True
    )
    typer.echo(f"  written  “{row['stated']}”")
    if near(row["stated"], row["closest"]):
        typer.echo(f"  nearest  “{row['closest']}”")
        typer.echo(f"  accept   throughline settle {row['unplaced']} --who YOU\n")
    else:
        typer.echo(
            "  nearest  " + (f"“{row['closest']}”: hardly like it" if row["closest"] else "none")
        )
        said = '--passage "WORDS OF THE INTERVIEW"'
        typer.echo(f"  settle   throughline settle {row['unplaced']} {said} --who YOU\n")


def _tell_settled(edit: "Settle") -> None:
    typer.echo(f"  written  “{edit.stated or edit.text}”")
    gone = ", which the interview no longer holds" if edit.is_lost else ""
    typer.echo(f"  settled  “{edit.text}”{gone}")
    typer.echo(f"  undo     throughline settle {edit.unplaced} --undo --who YOU\n")


def _unplaced(session: Session) -> "list[Row]":
    from graph.answers import ask

    return ask(session.graph, session.settings, "evidence/unplaced").rows


def _named(who: str | None) -> str:
    if not who:
        raise NobodyError
    return who
