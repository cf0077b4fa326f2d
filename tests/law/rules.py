"""The rules of writing, each with what goes wrong where it is forgotten: the names in `RULES`.

Beside these, nothing is written where nothing changes (`test_focused.py`), one importer waits for
the other (`test_concurrency.py`), and what is derived stays (`test_derived.py`): no history of
statements can decide that.
"""

from collections.abc import Mapping

TABLE: Mapping[str, tuple[str, ...]] = {
    "1. A thing has one statement per source and per id under which the source speaks of it": (
        "a statement remembers under which id it was made",
        "what a link names is stated",
        "what a source only names is marked",
        "a claim's statement carries its key",
    ),
    "1. Its properties are the statements laid over each other; lists are united": (
        "who defines a thing is believed before who names it",
        "the higher rank is believed",
        "what is said under the node's own id is believed",
        "the later day is believed",
        "who names no day speaks for the oldest",
        "of equals the later id is believed",
        "of one source's statements that under the later id is believed",
        "lists are united",
        "what is said anew is laid over",
        "what is no longer said is laid over again",
        "a value brings its label",
    ),
    "1. Without a statement it goes, claims before what they join": (
        "what nobody states goes",
        "a source that states nothing is forgotten",
        "a claim goes before what it joins",
    ),
    "1. Another rank or day lays over again all that the source states": (
        "another weight lays all over again",
        "another weight turns what is the same",
    ),
    "2. Parts and their links belong to one source": (
        "parts go with their source",
        "links of parts go with their source",
    ),
    "3. A link is its source, its key and the two ids as stated": (
        "a link is its source's own",
        "a link is told by its key",
        "a link remembers between which ids it was stated",
    ),
    "4. What is derived follows": (
        "a shortcut comes with its claim",
        "a shortcut goes with its claim",
        "what becomes one has no shortcut to itself",
    ),
    "5. A source replaces all that it stated; what others state of ids that move goes along": (
        "what is no longer said is taken back",
        "others' statements follow",
        "others' links follow",
        "others' parts stay linked",
        "claims on what moves follow",
    ),
    "5. A click adds and takes away, and leaves all else, also the source's weight": (
        "what was named for what is unsaid alone goes",
        "what is named by more than what is unsaid stays",
        "a click takes along what its source says of ids that move",
        "what an id was said to be before a click is named no longer",
        "a click leaves its source's weight",
        "a click leaves ids that it does not touch",
    ),
    "IS. Each id follows its highest statement": (
        "an id follows the higher rank",
        "an id follows the later day",
        "an id follows any day before none",
        "of equals an id follows the later source",
    ),
    "IS. The end of the walk is the node, of a cycle the target of its highest": (
        "a chain is walked to its end",
        "a cycle ends at the target of its highest",
        "in a cycle of equals the later target is the end",
        "ids are walked from, and no two fused",
        "a split takes others' statements back",
    ),
    "IS. The target is named, and the former id leads to it": (
        "what an id is said to be is named",
        "a former id leads to its node",
        "a former id of which nobody speaks is forgotten",
        "a claim's id follows from its ends",
    ),
}
"""By the rule: what the tests make the program forget, one at a time."""
