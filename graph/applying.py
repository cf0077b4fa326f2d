"""A plan is carried out, batch by batch, in the one transaction at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from graph.errors import LostRowsError
from graph.marks import Properties
from graph.model import Claim
from graph.overlay import lay_over
from graph.planning import Plan
from graph.reads import Reader
from graph.rows import Changes, Rows, Saying
from graph.writes import claims, formers, links, nodes
from graph.writes.batch import Keyed, batches

BATCH = 10_000
"""Rows sent at once."""


@dataclass(frozen=True)
class Writer:
    """Carries plans out; what it needs to know on the way it asks its reader."""

    read: Reader

    def apply(self, plan: Plan, source: str) -> None:
        """Take out, put in, and settle what follows from both."""
        removed, added = plan.changes.removed, plan.changes.added
        self._cut(removed)
        present = self.read.present(saying.node for saying in added.sayings)
        first = {
            saying.node: saying for saying in reversed(added.sayings) if saying.node not in present
        }
        more = self._say(added, first)
        self._part(plan.changes, source)
        self._write(formers.said(added.formers))
        self._write(formers.pointed(added.survivors, self.read.ontology))
        self._write(links.linked(added.lines, self.read.ontology))
        new = {known: plan.claims[known] for known in first if known in plan.claims}
        self._write(claims.claimed(new, self.read.ontology))
        touched = {saying.node for saying in chain(removed.sayings, added.sayings)}
        self._settle((touched | plan.shaken) - (first.keys() - more))
        gone = removed.parts.keys() - added.parts.keys()
        self._write(nodes.deleted(gone, self.read.ontology))
        self._forget(removed)

    def _cut(self, removed: Rows) -> None:
        self._write(links.cut(removed.lines, self.read.ontology))
        self._write(nodes.unsaid(removed.sayings, self.read.ontology))
        self._write(formers.unpointed(removed.survivors))
        self._write(formers.unsaid(removed.formers))

    def _say(self, added: Rows, first: Mapping[str, Saying]) -> set[str]:
        """Create the new nodes with their first statement; return the nodes that have more."""
        fresh = {saying: added.sayings[saying] for saying in first.values()}
        more = {key: value for key, value in added.sayings.items() if key not in fresh}
        self._write(nodes.created(fresh, self.read.ontology))
        self._write(nodes.stated(more, self.read.ontology))
        laid = {saying.node: statement.properties for saying, statement in fresh.items()}
        self._write(nodes.marked(laid, self.read.ontology))
        return {saying.node for saying in more}

    def _part(self, changes: Changes, source: str) -> None:
        removed, added = changes.removed.parts, changes.added.parts
        altered = {known: row for known, row in added.items() if known in removed}
        new = {known: row for known, row in added.items() if known not in removed}
        self._write(nodes.laid(altered, self.read.ontology))
        self._write(nodes.parts_created(new, source, self.read.ontology))

    def _settle(self, touched: Iterable[str]) -> None:
        """Lay over what is said of each node; one of which nothing is said goes."""
        laid: dict[str, Properties] = {}
        gone: list[str] = []
        for known, said in self.read.said_of(touched).items():
            if said:
                laid[known] = lay_over(self.read.ontology.node_of(known), known, said)
            else:
                gone.append(known)
        self._write(nodes.laid(laid, self.read.ontology))
        self._write(nodes.marked(laid, self.read.ontology))
        dead = [known for known in gone if issubclass(self.read.ontology.node_of(known), Claim)]
        self._write_any(claims.unclaimed(dead, self.read.ontology))
        self._write(nodes.deleted(gone, self.read.ontology))

    def _forget(self, removed: Rows) -> None:
        left = {former.former for former in removed.formers}
        said = {former for former, _ in self.read.sames(left)}
        self._write(formers.forgotten(left - said))

    def _write(self, keyed: Keyed) -> None:
        """Run the batches; each row must write exactly once.

        Raises:
            LostRowsError: a row matched nothing, which would be a mistake of ours.
        """
        for text, source, rows in batches(keyed):
            for first in range(0, len(rows), BATCH):
                sent = rows[first : first + BATCH]
                ((written,),) = self.read.run(text, source=source, rows=sent)
                if written != len(sent):
                    raise LostRowsError(text, len(sent), written)

    def _write_any(self, keyed: Keyed) -> None:
        """Run batches whose rows may each write more than one thing, or none."""
        for text, source, rows in batches(keyed):
            self.read.run(text, source=source, rows=rows)
