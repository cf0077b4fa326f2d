"""Who has a say by a seat, and who moves somebody by what people said?

Paper is what tables of record say: seats with a say in steps of the deal, and whom one reports to.
Practice is what people said: of advice, of what somebody can stop, and of a say that no table has.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypedDict, get_args

from graph.analysis.chain_rows import once
from graph.analysis.lines import Kind, Line, Record, Sign
from graph.analysis.weighing import Weighed, of_one_deal, side_by_side

Verdict = Literal[
    "in practice alone", "on paper and in practice", "on paper, moved by others", "on paper alone"
]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
PRACTICE: tuple[Kind, ...] = ("informal", "veto")
UNSAID = ("denied", "assumed", "on paper")
"""What nobody's words carry."""


class Power(TypedDict):
    """What a person may do by their seats, and what they do."""

    person: str
    name: str
    verdict: Verdict
    signs: list[Sign]
    reports_to: list[str]
    reports_to_names: list[str]
    moves: list[str]
    moves_names: list[str]
    moved_by: list[str]
    moved_by_names: list[str]
    people: int
    """How many different people spoke of whom the person moves."""
    quotes: list[str]
    """What they said of it."""
    quotes_moved_by: list[str]
    """What anybody said of who moves the person."""
    records: list[Record]


def paper_and_practice(rows: Sequence[Line]) -> list[Power]:
    """Everybody with a say, or who moves somebody; who moves without a say comes first.

    `rows` are the lines of one deal.
    """
    of_one_deal(rows)
    lines = Lines([each for parallel in side_by_side(rows).values() for each in parallel])
    found = [lines.power(person) for person in sorted(lines.names)]
    listed = [power for power in found if power["signs"] or power["moves"]]
    return sorted(
        listed, key=lambda it: (VERDICTS.index(it["verdict"]), -it["people"], it["person"])
    )


@dataclass(frozen=True)
class Lines:
    """All lines of a deal, weighed."""

    weighed: Sequence[Weighed]

    @property
    def names(self) -> Mapping[str, str]:
        """What everybody is called; the id, where nobody knows the name."""
        known: dict[str, str] = {}
        for line, _ in self.weighed:
            known[line["start"]] = line["start_name"] or line["start"]
            known[line["end"]] = line["end_name"] or line["end"]
        return known

    def power(self, person: str) -> Power:
        """What one person may do, and does."""
        moving = [line for line in self._practised() if line["start"] == person]
        moved_by = [line for line in self._practised() if line["end"] == person]
        reporting = [line for line in self._reporting() if line["start"] == person]
        signs = self._signs(person)
        voices = [voice for line in moving for voice in line["voices"]]
        return {
            "person": person,
            "name": self.names[person],
            "verdict": _verdict(signs, moving, moved_by),
            "signs": signs,
            "reports_to": once(line["end"] for line in reporting),
            "reports_to_names": once(self.names[line["end"]] for line in reporting),
            "moves": once(line["end"] for line in moving),
            "moves_names": once(self.names[line["end"]] for line in moving),
            "moved_by": once(line["start"] for line in moved_by),
            "moved_by_names": once(self.names[line["start"]] for line in moved_by),
            "people": len({voice["person"] for voice in voices} - {None}),
            "quotes": once(voice["quote"] for voice in voices),
            "quotes_moved_by": once(each["quote"] for line in moved_by for each in line["voices"]),
            "records": [record for line in (*moving, *reporting) for record in line["records"]],
        }

    def _practised(self) -> Iterable[Line]:
        """Lines of advice and veto for which somebody's words speak."""
        return (
            line
            for line, standing in self.weighed
            if line["kind"] in PRACTICE and standing.state not in UNSAID
        )

    def _reporting(self) -> Iterable[Line]:
        return (
            line
            for line, standing in self.weighed
            if line["kind"] == "reporting" and standing.state != "denied"
        )

    def _signs(self, person: str) -> list[Sign]:
        for line, _ in self.weighed:
            for end in ("start", "end"):
                if line[end] == person:
                    return list(line["start_signs"] if end == "start" else line["end_signs"])
        return []


def _verdict(signs: Sequence[Sign], moving: Sequence[Line], moved_by: Sequence[Line]) -> Verdict:
    if not any(sign.get("recorded") for sign in signs):
        return "in practice alone"
    if moving:
        return "on paper and in practice"
    return "on paper, moved by others" if moved_by else "on paper alone"
