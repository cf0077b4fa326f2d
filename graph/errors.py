"""ThroughlineError and its children: what happened, and what to do next."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path


class ThroughlineError(Exception):
    """Catch this one to catch all of ours, and none of anybody else's."""

    hint = "Run `throughline doctor` and read its first red line."


class InputError(ThroughlineError):
    """An input file, or a place in it, that cannot be used. Nothing of its source was written."""

    hint = "Nothing was written. Correct the place named above and import again."

    def __init__(
        self,
        path: Path | str,
        problem: str,
        *,
        line: int | None = None,
        field: str | None = None,
        hint: str | None = None,
    ) -> None:
        places = (str(path), None if line is None else str(line), field)
        super().__init__(f"{':'.join(place for place in places if place)}: {problem}")
        self.path, self.line, self.field, self.problem = path, line, field, problem
        if hint is not None:
            self.hint = hint


class ContradictionError(ThroughlineError):
    """One source says two things of which only one can be true."""

    hint = "A source speaks with one voice: correct one of the two places and import again."

    def __init__(self, place: str, first: str, second: str) -> None:
        super().__init__(f"{place}: the source says both '{first}' and '{second}'")
        self.place, self.first, self.second = place, first, second


class CollidingNamesError(ThroughlineError):
    """Two different names give one id, so that two things would silently become one."""

    hint = "Give one of the two an `id` of its own, or spell both alike if they are one thing."

    def __init__(self, known: str, first: str, second: str) -> None:
        super().__init__(f"'{first}' and '{second}' both give the id {known}")
        self.known, self.first, self.second = known, first, second


class IllegalEndsError(ThroughlineError):
    """A relationship that the ontology does not know between such things."""

    hint = "The reference (docs/reference/ontology.md) lists what each relationship joins."

    def __init__(self, relation: str, start: str, end: str) -> None:
        super().__init__(f"{relation} cannot join {start} and {end}")
        self.relation, self.start, self.end = relation, start, end


class LostRowsError(ThroughlineError):
    """Rows that should have been written matched nothing. Nothing was written at all."""

    hint = "This is a mistake of ours: please report it with the text above."

    def __init__(self, text: str, sent: int, written: int) -> None:
        super().__init__(f"of {sent} rows {written} were written by: {' '.join(text.split())}")
        self.sent, self.written = sent, written


class StoreVersionError(ThroughlineError):
    """A newer program wrote the store, or one so old that it cannot be read as it is."""

    older = (
        "Export with the Throughline that wrote it (`throughline export --bundle`), and import "
        "that here into a store of its own (THROUGHLINE_FOLDER)."
    )
    newer = f"Install the newer Throughline. Or: {older}"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"the store has version {found}, and this program reads version {known}")
        self.found, self.known = found, known
        self.hint = self.newer if found > known else self.older


class TooLargeError(ThroughlineError):
    """One source needs more memory in one transaction than the server has. Nothing was written."""

    hint = (
        "Split the source into several, or give the server more heap: `heap_megabytes` under "
        "[store] in throughline.toml (about 512 MB for every 80,000 elements)."
    )

    def __init__(self) -> None:
        super().__init__("the source is too large for one transaction")


class UnknownQuestionError(ThroughlineError):
    """A question that the library does not hold."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no question '{name}'")
        near = get_close_matches(name, known, 3, 0.4) or known
        self.name, self.hint = name, f"Ask one of: {', '.join(near)}."


class ParameterError(ThroughlineError):
    """A value that a question cannot be asked with."""

    def __init__(self, parameter: str, problem: str, known: Sequence[str]) -> None:
        super().__init__(f"{parameter}: {problem}")
        self.parameter, self.problem = parameter, problem
        self.hint = f"Parameters of this question: {', '.join(known) or 'none'}."


class RefusedCypherError(ThroughlineError):
    """A text that does more than read this database. It was not run."""

    hint = "Ask with MATCH ... RETURN; what is stored changes by importing alone."

    def __init__(self, reason: str) -> None:
        super().__init__(f"this Cypher was refused: {reason}")
        self.reason = reason


class CypherError(ThroughlineError):
    """A text that Neo4j does not understand, or cannot run."""

    hint = (
        "One statement at a time, without PROFILE; docs/reference/ontology.md lists all labels, "
        "relationships and properties."
    )

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class LostServerError(ThroughlineError):
    """Neo4j ended, or the way to it broke, while it answered. Questions never change anything."""

    hint = (
        "Ask again: the private Neo4j is started anew. If it happens again with this question, it "
        "needs more memory than there is (`heap_megabytes` under [store])."
    )

    problem = "the connection to Neo4j was lost before the answer came"

    def __init__(self) -> None:
        super().__init__(self.problem)


class LostWriteError(LostServerError):
    """Neo4j ended, or the way to it broke, while it wrote: all was written, or nothing."""

    hint = (
        "Do it again: what is stored already is not stored twice, and the private Neo4j is started "
        "anew. If it happens again, one source needs more memory than there is: split it, or raise "
        "`heap_megabytes` under [store] in throughline.toml."
    )
    problem = "the connection to Neo4j was lost; whether the last of it was written is not known"


class HaltedError(LostServerError):
    """Neo4j could not write to its disk, and takes nothing any more until it is started again."""

    hint = (
        "Most often the disk is full: free some space, and try again. The private Neo4j is started "
        "anew, with all that was stored before; a server of your own you have to restart yourself."
    )
    problem = "Neo4j cannot write to its disk and has halted; nothing was stored"
