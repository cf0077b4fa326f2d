"""Each rule of the law, and how to make the program forget it.

What is patched is our own code in the test's process: not to make a test pass, but to prove that
the law's tests can fail, rule by rule.
"""

from collections.abc import Mapping

from graph import reads
from graph.writes import links
from tests.law.forgetting import (
    Forget,
    added_alone,
    alone,
    always,
    endless,
    instead,
    keyless,
    last_list,
    no_rows,
    no_statement,
    nothing,
    removed_alone,
    reweighed,
    to_itself,
    underived,
    undistinguished,
    unkeyed,
    unmarked,
    unreplaced,
    unshaken,
    unsplit,
    untargeted,
    voice,
)
from tests.law.walking_wrong import first_of_cycle, fused, lower, once, step

NO_CLAIMS = "UNWIND $ids AS id MATCH (node:{label} {{id: id}}) WHERE false RETURN node.id"
NO_PARTS = reads.OWN_PART_LINES.replace("RETURN", "WHERE false RETURN")
NO_SPEECH = reads.PART_LINES.replace("RETURN", "WHERE false RETURN")

RULES: Mapping[str, Forget] = {
    "who defines a thing is believed before who names it": voice(lambda v: v._replace(full=True)),
    "the higher rank is believed": voice(lambda v: v._replace(rank=0)),
    "what is said under the node's own id is believed": voice(lambda v: v._replace(own=True)),
    "the later day is believed": voice(lambda v: v._replace(as_of="")),
    "of equals the later id is believed": voice(lambda v: v._replace(source="")),
    "of one source's statements that under the later id is believed": voice(
        lambda v: v._replace(stated="")
    ),
    "who names no day speaks for the oldest": voice(lambda v: v._replace(as_of=v.as_of or "9999")),
    "lists are united": instead("graph.applying.lay_over", last_list),
    "a statement remembers under which id it was made": instead(
        "graph.writes.nodes.said_row", undistinguished
    ),
    "what a link names is stated": instead("graph.statements.Stated._name", no_statement),
    "what a source only names is marked": instead("graph.writes.nodes.said_row", unmarked),
    "a claim's statement carries its key": instead("graph.writes.nodes.said_row", unkeyed),
    "what is no longer said is taken back": instead("graph.applying.Writer._cut", no_statement),
    "what nobody states goes": instead("graph.writes.nodes.deleted", nothing),
    "what is no longer said is laid over again": instead("graph.applying.chain", added_alone),
    "what is said anew is laid over": instead("graph.applying.chain", removed_alone),
    "another weight lays all over again": instead("graph.store.writing.plan", unshaken),
    "another weight turns what is the same": instead("graph.planning._reweighed", nothing),
    "a source that states nothing is forgotten": instead(
        "graph.store.writing.FALL_SILENT", "RETURN $source"
    ),
    "parts go with their source": instead("graph.reads.Reader._own_parts", no_statement),
    "links of parts go with their source": instead("graph.reads.OWN_PART_LINES", NO_PARTS),
    "a link is its source's own": instead(
        "graph.writes.links.CUT", links.CUT.replace("{belongs} AND", "")
    ),
    "a link is told by its key": instead("graph.statements.Link", keyless),
    "a link remembers between which ids it was stated": instead(
        "graph.writes.links._place", endless
    ),
    "an id follows the higher rank": step(lambda s: (s.as_of, s.source)),
    "an id follows the later day": step(lambda s: (s.rank, s.source)),
    "of equals an id follows the later source": step(lambda s: (s.rank, s.as_of)),
    "an id follows any day before none": step(
        lambda s: (s.rank, s.as_of or "9999", s.source, s.target)
    ),
    "in a cycle of equals the later target is the end": instead("graph.planning.survivor", lower),
    "ids are walked from, and no two fused": instead("graph.planning.highest", fused),
    "a cycle ends at the target of its highest": instead("graph.planning.survivor", first_of_cycle),
    "a chain is walked to its end": instead("graph.planning.survivor", once),
    "what an id is said to be is named": instead("graph.statements.Stated._same", untargeted),
    "others' statements follow": instead("graph.planning._follow", no_statement),
    "others' links follow": instead("graph.reads.Reader._lines", nothing),
    "others' parts stay linked": instead("graph.reads.PART_LINES", NO_SPEECH),
    "a split takes others' statements back": instead("graph.statements.Stated._same", unsplit),
    "a claim's id follows from its ends": instead("graph.rows._claims", underived),
    "claims on what moves follow": instead("graph.reads.CLAIMS", NO_CLAIMS),
    "a former id leads to its node": instead("graph.writes.formers.pointed", nothing),
    "a former id of which nobody speaks is forgotten": instead(
        "graph.applying.Writer._forget", no_statement
    ),
    "a claim goes before what it joins": instead("graph.writes.claims.ends_cut", nothing),
    "a shortcut goes with its claim": instead("graph.writes.claims.shortcuts_cut", nothing),
    "a shortcut comes with its claim": instead("graph.writes.claims.shortcut", no_statement),
    "what becomes one has no shortcut to itself": instead(
        "graph.writes.claims.shortcut", to_itself
    ),
    "a value brings its label": instead("graph.writes.nodes.marked", nothing),
    "what was named for what is unsaid alone goes": instead("graph.nearby.Nearby.needs", always),
    "what is named by more than what is unsaid stays": instead(
        "graph.nearby.Nearby.needs", nothing
    ),
    "a click takes along what its source says of ids that move": instead(
        "graph.rows.Rows.of", no_rows
    ),
    "what an id was said to be before a click is named no longer": instead(
        "graph.amending._with_replaced", unreplaced
    ),
    "a click leaves its source's weight": instead("graph.store.writing.Writing.amend", reweighed),
    "a click leaves ids that it does not touch": instead("graph.amending.walked", alone),
}
"""How to forget each rule."""
