"""A plan is carried out, batch by batch, in the one transaction at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from graph.marks import Properties
from graph.model import Claim
from graph.overlay import lay_over
from graph.planning import Plan
from graph.reads import Reader
from graph.rows import Changes, Rows, Saying
from graph.sending import Sender
from graph.statements import Statement
from graph.writes import claims, creating, formers, links, nodes
from graph.writes.batch import batches
from graph.writes.creating import New

Sayings: TypeAlias = Mapping[Saying, Statement]


@dataclass(frozen=True)
class Writer:
    """Carries plans out; what it needs to know on the way it asks its reader."""

    read: Reader
    sender: Sender

    def apply(self, plan: Plan, source: str) -> None:
        """Take out, put in, and settle what follows from both."""
        removed, added = plan.changes.removed, plan.changes.added
        self._cut(removed)
        fresh, more = self._apart(added.sayings)
        lines = self._create(fresh, plan.changes, source)
        self._lay({part: row for part, row in added.parts.items() if part in removed.parts})
        self.sender.send(nodes.stated(more, self.read.ontology))
        self.sender.send(formers.said(added.formers))
        self.sender.send(formers.pointed(added.survivors, self.read.ontology))
        self.sender.send(links.linked(lines, self.read.ontology))
        new = {saying.node for saying in fresh}
        claimed = {known: plan.claims[known] for known in new if known in plan.claims}
        self.sender.send(claims.claimed(claimed, self.read.ontology))
        once = new - {saying.node for saying in more}
        touched = {saying.node for saying in chain(removed.sayings, added.sayings)}
        self._settle((touched | plan.shaken) - once)
        gone = removed.parts.keys() - added.parts.keys()
        self.sender.send(nodes.deleted(gone, self.read.ontology))
        self._forget(removed)
        self.sender.finish()

    def _apart(self, added: Sayings) -> tuple[Sayings, Sayings]:
        """The first statements of nodes that are not stored yet, and all others."""
        present = self.read.present(saying.node for saying in added)
        first: dict[str, Saying] = {}
        for saying in added:
            if saying.node not in present:
                first.setdefault(saying.node, saying)
        fresh = {saying: added[saying] for saying in first.values()}
        return fresh, {saying: said for saying, said in added.items() if saying not in fresh}

    def _cut(self, removed: Rows) -> None:
        self.sender.send(links.cut(removed.lines, self.read.ontology))
        self.sender.send(nodes.unsaid(removed.sayings, self.read.ontology))
        self.sender.send(formers.unpointed(removed.survivors))
        self.sender.send(formers.unsaid(removed.formers))

    def _create(self, fresh: Sayings, changes: Changes, source: str) -> creating.Lines:
        """Create what is new; return the relationships that are still to be created.

        What others point to comes first; the rest brings relationships of its own along.
        """
        lines, known = changes.added.lines, changes.removed.parts
        parts = {part: row for part, row in changes.added.parts.items() if part not in known}
        first, last = New(fresh, parts, source).apart({line.end for line in lines})
        joined = creating.joining(last.sources(), lines)
        self.sender.send(creating.created(first, {}, self.read.ontology))
        self.sender.send(creating.created(last, joined, self.read.ontology))
        self._mark({saying.node: said.properties for saying, said in fresh.items()})
        return {line: row for line, row in lines.items() if line not in joined}

    def _settle(self, touched: Iterable[str]) -> None:
        """Lay over what is said of each node; one of which nothing is said goes."""
        laid: dict[str, Properties] = {}
        gone: list[str] = []
        for known, said in self.read.said_of(touched).items():
            if said:
                laid[known] = lay_over(self.read.ontology.node_of(known), known, said)
            else:
                gone.append(known)
        self._lay(laid)
        self._mark(laid)
        dead = [known for known in gone if issubclass(self.read.ontology.node_of(known), Claim)]
        self._unclaim(dead)
        self.sender.send(nodes.deleted(gone, self.read.ontology))

    def _lay(self, laid: Mapping[str, Properties]) -> None:
        self.sender.send(nodes.laid(laid, self.read.ontology))

    def _mark(self, laid: Mapping[str, Properties]) -> None:
        self.sender.send(nodes.marked(laid, self.read.ontology))

    def _unclaim(self, dead: list[str]) -> None:
        """Take away what followed from claims; a row takes more than one thing away, or none.

        All shortcuts come first: they are found through the claims' ends.
        """
        for cut in (claims.shortcuts_cut, claims.ends_cut):
            for text, source, rows in batches(cut(dead, self.read.ontology)):
                self.read.run(text, source=source, rows=rows)

    def _forget(self, removed: Rows) -> None:
        left = {former.former for former in removed.formers}
        said = {former for former, _ in self.read.sames(left)}
        self.sender.send(formers.forgotten(left - said))
