"""What an import tells the person who asked for it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import typer

from graph.commands.printing import Row, few, of, print_json
from ingest.commands.misquotes import WHAT_TO_DO, tell_misquotes
from ingest.importing import Imported, Outcome
from ingest.kinds import plainly
from ingest.sources.found import Import
from ingest.summaries import Moved

MOST_ALIKE = 3
"""Files of which the same is noted, and remarks of one kind, that are told one by one."""
Alike: TypeAlias = dict[str, list[str]]
"""The files of which the same is noted, by the remark."""
_LINE = re.compile(r"line \d+: ")
_PARTICULAR = re.compile(r"'[^']*'|\d{4}-\d{2}-\d{2}")
AS_IT_WAS: tuple[Outcome, ...] = ("unchanged", "empty")
MOST_FILES = 10
"""Left-alone files that are named one by one; of more, the rest is counted."""


@dataclass(frozen=True)
class Report:
    """What became of everything under one path."""

    found: Import
    done: Sequence[Imported]
    gone: Sequence[str]
    """The stored sources that are no longer in the folder, by id."""
    looking: bool
    """Whether nothing was written."""
    moved: Sequence[Moved] = ()
    """The interviews that have another id from now on."""


def tell(report: Report) -> None:
    """One line per source that is not as it was, then what deserves attention."""
    show = _previewed if report.looking else _written
    for each in report.done:
        if each.outcome not in AS_IT_WAS:
            show(each)
            tell_misquotes(each.summary.unplaced)
            _tell_marked(each)
    typer.echo(_total(report))
    if report.looking and any(each.summary.unplaced for each in report.done):
        typer.echo(WHAT_TO_DO)
    _tell_remarks(report)
    _tell_skipped(report.found.skipped)
    _tell_gone(report)
    for each in report.moved:
        typer.echo(f"Moved: {each}")


def _written(each: Imported) -> None:
    typer.echo(
        f"{each.outcome:<8} {each.source.handle}  {few(plainly(each.summary.things))}".rstrip()
    )


def _tell_marked(each: Imported) -> None:
    """What became of the quotes that people had marked in it."""
    told = [
        f"{of(count, 'quote')} {became}"
        for count, became in (
            (each.marks.moved, "moved with the words"),
            (each.marks.waiting, "in the text no longer (`throughline settle` says where)"),
        )
        if count
    ]
    if told:
        typer.echo(f"    marked or settled by people: {'; '.join(told)}")


def _previewed(each: Imported) -> None:
    """What would happen to one source, by kind, and the names that may only have been changed."""
    typer.echo(f"would be {each.outcome}: {each.source.handle}")
    kinds = {
        "create": each.summary.created,
        "change": each.summary.changed,
        "remove": each.summary.removed,
    }
    for verb, counts in kinds.items():
        if counts:
            listed = ", ".join(f"{count:,} {kind}" for kind, count in plainly(counts).items())
            typer.echo(f"    {verb}  {listed}")
    for renamed in each.summary.renamed:
        typer.echo(f"    {renamed}")


def _total(report: Report) -> str:
    outcomes = Counter(each.outcome for each in report.done)
    told = ", ".join(f"{count} {name}" for name, count in outcomes.items())
    nothing = "Nothing was written. " if report.looking else ""
    return f"{nothing}{of(len(report.done), 'source')} in {report.found.path}: {told or 'none'}."


def _tell_remarks(report: Report) -> None:
    kinds: dict[str, Alike] = {}
    for each in report.done:
        for remark in each.remarks:
            alike = kinds.setdefault(_kind(remark), {})
            alike.setdefault(remark, []).append(each.source.path or each.source.id)
    for kind, alike in kinds.items():
        for note in _notes(kind, alike):
            typer.echo(f"Note: {note}")


def _tell_skipped(skipped: Sequence[str]) -> None:
    for reason in skipped[:MOST_FILES]:
        typer.echo(f"Left alone: {reason}")
    if len(skipped) > MOST_FILES:
        typer.echo(f"Left alone: {len(skipped) - MOST_FILES} more (--json lists all)")


def _kind(remark: str) -> str:
    """What remarks on single lines say alike, without what each says of its own."""
    line = _LINE.match(remark)
    return _PARTICULAR.sub("…", remark[line.end() :]) if line else remark


def _notes(kind: str, alike: Alike) -> Iterator[str]:
    if len(alike) <= MOST_ALIKE:
        yield from (f"{_first(paths)}: {remark}" for remark, paths in alike.items())
        return
    times = sum(map(len, alike.values()))
    remark, paths = next(iter(alike.items()))
    line = remark.partition(": ")[0]
    yield f"{kind} ({times} times, first in {paths[0]}, {line}; --json lists all)"


def _first(paths: Sequence[str]) -> str:
    """The first few of these files, the others counted."""
    more = len(paths) - MOST_ALIKE
    return ", ".join(paths[:MOST_ALIKE]) + (f" and {more} more" if more > 0 else "")


def _tell_gone(report: Report) -> None:
    for known in report.gone:
        typer.echo(f"Stored, but gone from the folder: {known.removeprefix('source:')}")
    if report.gone:
        typer.echo("`throughline import … --prune` removes what is gone from the folder.")


def print_reports(reports: Iterable[Report]) -> None:
    """All sources for a program, what was left alone and what is gone among them."""
    print_json(row for report in reports for row in _rows(report))


def _rows(report: Report) -> Iterator[Row]:
    for each in report.done:
        yield {
            "source": each.source.handle,
            "outcome": each.outcome,
            "written": not report.looking and each.outcome not in AS_IT_WAS,
            "created": each.summary.created,
            "changed": each.summary.changed,
            "removed": each.summary.removed,
            "renamed": list(map(str, each.summary.renamed)),
            "unplaced": [{"stated": u.stated, "closest": u.closest} for u in each.summary.unplaced],
            "marks_moved": each.marks.moved,
            "marks_waiting": each.marks.waiting,
            "remarks": each.remarks,
        }
    for moved in report.moved:
        yield {"source": moved.after, "outcome": "moved", "remarks": [str(moved)]}
    for known in report.gone:
        name = known.removeprefix("source:")
        yield {"source": name, "outcome": "gone from the folder"}
    for reason in report.found.skipped:
        name, _, why = reason.partition(": ")
        yield {"source": name, "outcome": "skipped", "remarks": [why]}
