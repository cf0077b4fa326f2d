"""What the sample company can learn from its own interviews, computed from the graph, in words."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeAlias

from graph.analysis.lessons import closing, like_a_lost_one, loud_request, quiet_pain
from graph.answers import ask
from graph.commands.session import Session
from ingest.commands.chains import told

Row: TypeAlias = Mapping[str, Any]
CHAINS, NEEDS = 3, 6
"""How many are shown."""


class Story:
    """The answers to the questions of the library that the demo shows."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.gaps = self._ask("needs/gaps")
        self.seats = self._ask("committee/unfilled_seats")
        self.alike = self._ask("committee/resembles")
        deals = (deal for gap in self.gaps for deal in gap["deals"])
        self.deals: dict[str, Row] = {deal["deal"]: deal for deal in deals}

    def lessons(self) -> Iterator[str]:
        """What nobody at the company knew, in one sentence each."""
        loudest = self._ask("needs/loudest", by="mentions", limit=1)
        found = like_a_lost_one(self.alike[:1]), loud_request(loudest), quiet_pain(self.gaps[:1])
        for lesson in chain(*found):
            yield lesson["told"]

    def chains(self) -> Iterator[tuple[str, list[str]]]:
        """The deal that closes next and one that was lost, each with its best chains."""
        for deal in filter(None, (self._closing(), self._lost())):
            rows = self._ask("committee/chains", deal=deal, limit=CHAINS)
            yield self._heading(deal), list(map(told, rows))

    def needs(self) -> Iterator[tuple[str, ...]]:
        """The biggest gaps: who brings it up, what we have for it, and who else answers it."""
        open_ones = [gap for gap in self.gaps if gap["verdict"] != "answered"]
        for gap in open_ones[:NEEDS]:
            others = "\n".join(other["name"] for other in gap["alternatives"])
            yield f"{gap['accounts']:>8}", gap["name"], gap["verdict"], others

    def _closing(self) -> str | None:
        chains = self._ask("committee/chains", limit=1)
        return next((sign["deal"] for chain in chains for sign in chain["signs"]), None)

    def _lost(self) -> str | None:
        """The lost deal that an open one resembles most, else any lost deal."""
        lost = (known for known, deal in self.deals.items() if deal["outcome"] == "lost")
        return next((row["lost"] for row in self.alike), next(lost, None))

    def _heading(self, deal: str) -> str:
        known = self.deals.get(deal, {})
        days = next((seat["days"] for seat in self.seats if seat["deal"] == deal), None)
        closes = "" if known.get("outcome") or days is None else closing(days)
        parts = (known.get("outcome") or "open", _money(known), closes)
        return f"{known.get('name', deal)} ({', '.join(filter(None, parts))})"

    def _ask(self, name: str, **chosen: object) -> Sequence[Row]:
        return ask(self.session.graph, self.session.settings, name, chosen).rows


def _money(deal: Row) -> str:
    amount = deal.get("amount")
    return f"{deal.get('currency') or ''} {amount:,.0f}".strip() if amount else ""
