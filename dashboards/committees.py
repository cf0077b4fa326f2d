"""One deal and its committee: rows of the library's questions in words and lines."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from dashboards.networks import Row as Drawn
from dashboards.people import OURS
from dashboards.telling import told_signs
from dashboards.words import amount, counted, day, plain
from graph.analysis.certainty import standing
from graph.analysis.lessons import closing
from graph.analysis.lines import Line
from graph.analysis.paper_and_practice import Verdict
from graph.analysis.telling import MOVES, POWERS, tell_standing
from graph.ontology.committee import Person

Row: TypeAlias = Mapping[str, Any]
REPORTING = "reporting"
MOVED: Verdict = "on paper, moved by others"
PAPER = ("on paper", "assumed")
DENIED = "denied"
AS_EXPECTED: tuple[Verdict, ...] = ("on paper and in practice", "on paper alone")
"""Verdicts on a person of which nobody needs to be told."""
NOBODY = ":red[nobody we know]"


def told_deal(deal: Row) -> str:
    """`open, closes in 7 weeks, on 17 August 2026 · €290,000`, or how and when it ended."""
    if deal["outcome"] is None:
        on = f", on {day(deal['closed'])}" if deal["closed"] else ""
        state = f"**open**, {closing(deal['days'])}{on}"
    else:
        state = f"**{plain(deal['outcome'])}** on {day(deal['closed'])}"
    worth = amount(deal["amount"], deal["currency"]) if deal["amount"] is not None else ""
    parts = [state, plain(worth), plain(deal["stage"] or "")]
    return " · ".join(part for part in parts if part)


def told_voices(reason: Row) -> str:
    """`3 people say so, 1 denies it`."""
    denied = reason["people_against"]
    says = "says so" if reason["people_for"] == 1 else "say so"
    told = f"{counted(reason['people_for'], 'person', 'people')} {says}"
    return f"{told}, {denied} {'denies' if denied == 1 else 'deny'} it" if denied else told


def told_cut(row: Row) -> str:
    """That every way to the signature leads through one person."""
    name = plain(row["name"])
    through = f"Every way to the signature that words or tables show leads through **{name}**"
    lost = _all(row["cut_off_names"])
    return f"{through}: without, it is out of reach for {lost}." if lost else f"{through}."


def told_practice(row: Row) -> str:
    """Where what people say of somebody differs from what the tables say."""
    who, moves = f"**{plain(row['name'])}**", _all(row["moves_names"])
    if row["verdict"] == MOVED:
        return f"{who} has a say on paper, and is moved by {_all(row['moved_by_names'])}."
    if row["signs"]:
        return f"{who} has a say that no table knows{f', and moves {moves}' if moves else ''}."
    return f"{who} moves {moves}, and has no say on paper."


def told_seat(seat: Row) -> str:
    """`**CFO** decides: Tomas Verrill`, and whether it is people, and no table, who say so.

    That nobody is named is told in the colour that calls for attention.
    """
    holders = ", ".join(plain(each["name"] or each["person"]) for each in seat["holders"])
    spoken = ", as people say" if seat["spoken"] and not seat["recorded"] else ""
    return f"**{plain(seat['name'])}** {POWERS[seat['power']]}{spoken}: {holders or NOBODY}"


def told_step(step: Row) -> str:
    """`1. Business case`, with the amount up to which it suffices."""
    limit = f" up to {amount(step['limit'], step['currency'])}" if step["limit"] else ""
    place = f"{step['position']}. " if step["position"] else ""
    return plain(f"{place}{step['name']}{limit}")


def told_shared(row: Row) -> str:
    """What an open deal shares with a lost one."""
    seats = [f"nobody is known to hold {plain(each['name'])} here" for each in row["seats"]]
    objections = [f"both heard “{plain(each['name'])}”" for each in row["objections"]]
    shared = ", and ".join(seats + objections)
    lost = plain(row["lost_name"] or row["lost"])
    return f"It looks like **{lost}**, which was lost: {shared}."


def told_line(line: Line) -> str:
    """`Ada reports to Bob`."""
    start, end = line["start_name"] or line["start"], line["end_name"] or line["end"]
    return f"{start} {MOVES[line['kind']]} {end}"


def askable(bylines: Iterable[Row]) -> list[tuple[str, str | None]]:
    """Who said some quotes, each once and none of us, by id and name: rows of `bylines`."""
    theirs = (row for row in bylines if row["person"] and row["side"] != OURS)
    return list({row["person"]: row["name"] for row in theirs}.items())


def at(lines: Iterable[Line], pick: str | None) -> list[Line]:
    """The picked line, or those that begin or end at the picked person."""
    return [line for line in lines if pick in (line["line"], line["start"], line["end"])]


def drawn(lines: Iterable[Line]) -> list[Drawn]:
    """Lines between people as the pictures want them."""
    return [_drawn(line) for line in lines]


def _all(names: Iterable[str]) -> str:
    return " and ".join(plain(each) for each in names)


def _drawn(line: Line) -> Drawn:
    stands = standing(line)
    start, end = line["start_name"] or line["start"], line["end_name"] or line["end"]
    return {
        "line": line["line"],
        # Drawn as what it is called, it would seem to move somebody whom it does not.
        "kind": DENIED if stands.state == DENIED else line["kind"],
        "title": f"{told_line(line)}\n{tell_standing(line, stands)}",
        "start": line["start"],
        "start_name": line["start_name"],
        "start_kind": Person.label(),
        "start_title": f"{start} {told_signs(line['start_signs'])}".strip(),
        "end": line["end"],
        "end_name": line["end_name"],
        "end_kind": Person.label(),
        "end_title": f"{end} {told_signs(line['end_signs'])}".strip(),
        "weight": stands.certainty,
        "dashed": stands.state in PAPER,
    }
