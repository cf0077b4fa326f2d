"""A plan is carried out, batch by batch, in the one transaction at hand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from graph.marks import Properties
from graph.model import Claim
from graph.overlay import lay_over
from graph.planning import Plan
from graph.reads import Reader
from graph.rows import Changes, Line, Rows, Saying
from graph.sending import Sender
from graph.writes import claims, formers, links, nodes, parts
from graph.writes.batch import batches


@dataclass(frozen=True)
class Writer:
    """Carries plans out; what it needs to know on the way it asks its reader."""

    read: Reader
    sender: Sender

    def apply(self, plan: Plan, source: str) -> None:
        """Take out, put in, and settle what follows from both."""
        removed, added = plan.changes.removed, plan.changes.added
        self._cut(removed)
        present = self.read.present(saying.node for saying in added.sayings)
        first = {
            saying.node: saying for saying in reversed(added.sayings) if saying.node not in present
        }
        more = self._say(added, first)
        lines = self._part(plan.changes, source)
        self.sender.send(formers.said(added.formers))
        self.sender.send(formers.pointed(added.survivors, self.read.ontology))
        self.sender.send(links.linked(lines, self.read.ontology))
        new = {known: plan.claims[known] for known in first if known in plan.claims}
        self.sender.send(claims.claimed(new, self.read.ontology))
        touched = {saying.node for saying in chain(removed.sayings, added.sayings)}
        self._settle((touched | plan.shaken) - (first.keys() - more))
        gone = removed.parts.keys() - added.parts.keys()
        self.sender.send(nodes.deleted(gone, self.read.ontology))
        self._forget(removed)
        self.sender.finish()

    def _cut(self, removed: Rows) -> None:
        self.sender.send(links.cut(removed.lines, self.read.ontology))
        self.sender.send(nodes.unsaid(removed.sayings, self.read.ontology))
        self.sender.send(formers.unpointed(removed.survivors))
        self.sender.send(formers.unsaid(removed.formers))

    def _say(self, added: Rows, first: Mapping[str, Saying]) -> set[str]:
        """Create the new nodes with their first statement; return the nodes that have more."""
        fresh = {saying: added.sayings[saying] for saying in first.values()}
        more = {key: value for key, value in added.sayings.items() if key not in fresh}
        self.sender.send(nodes.created(fresh, self.read.ontology))
        self.sender.send(nodes.stated(more, self.read.ontology))
        laid = {saying.node: statement.properties for saying, statement in fresh.items()}
        self.sender.send(nodes.marked(laid, self.read.ontology))
        return {saying.node for saying in more}

    def _part(self, changes: Changes, source: str) -> dict[Line, Properties]:
        """Alter and create parts; return the relationships that are still to be created."""
        removed, added = changes.removed.parts, changes.added
        altered = {known: row for known, row in added.parts.items() if known in removed}
        new = {known: row for known, row in added.parts.items() if known not in removed}
        first = parts.joining(new, added.lines, self.read.ontology)
        self.sender.send(nodes.laid(altered, self.read.ontology))
        self.sender.send(parts.created(new, first, source, self.read.ontology))
        return {line: row for line, row in added.lines.items() if line not in first}

    def _settle(self, touched: Iterable[str]) -> None:
        """Lay over what is said of each node; one of which nothing is said goes."""
        laid: dict[str, Properties] = {}
        gone: list[str] = []
        for known, said in self.read.said_of(touched).items():
            if said:
                laid[known] = lay_over(self.read.ontology.node_of(known), known, said)
            else:
                gone.append(known)
        self.sender.send(nodes.laid(laid, self.read.ontology))
        self.sender.send(nodes.marked(laid, self.read.ontology))
        dead = [known for known in gone if issubclass(self.read.ontology.node_of(known), Claim)]
        self._unclaim(dead)
        self.sender.send(nodes.deleted(gone, self.read.ontology))

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
