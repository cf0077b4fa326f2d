"""What can be wrong with an interview's files, and with what refers to them."""

from collections.abc import Iterable, Sequence

from graph.errors import ThroughlineError
from ingest.formats.validation import nearest


class SilentLabelError(ThroughlineError):
    """A participant under whose label nobody speaks in the transcript."""

    def __init__(self, label: str, known: tuple[str, ...]) -> None:
        super().__init__(f"nobody speaks under the label '{label}' in the transcript")
        self.label, self.known = label, known
        self.hint = f"Labels in the transcript: {', '.join(known) or 'none'}."


class SeveralAnsweringError(ThroughlineError):
    """Notes in which nobody is labelled, of an interview with several people."""

    hint = (
        "Name one participant: one of them, or a person of people.csv that stands for them all, "
        "with the identity `group`."
    )

    def __init__(self, people: tuple[str, ...]) -> None:
        named = ", ".join(people)
        super().__init__(f"the notes do not tell who of {named} said what")
        self.people, self.where = people, "participants"


class RepeatedWordsError(ThroughlineError):
    """Words that stand in several places, so that nobody knows which are meant."""

    hint = "Say which by `line:`, or quote more words."

    def __init__(self, quote: str, lines: tuple[int, ...]) -> None:
        shown = ", ".join(map(str, lines))
        super().__init__(f"the words stand on several lines of the transcript: {shown}")
        self.quote, self.lines = quote, lines


class SeveralLabelsError(ThroughlineError):
    """A link that names no label, or more than one."""

    hint = "Write `- Pain: its name`, or a claim with its fields in braces."

    def __init__(self, labels: tuple[str, ...]) -> None:
        shown = ", ".join(labels) or "none"
        super().__init__(f"a link names one label, and here are: {shown}")
        self.labels = labels


class NoCoderError(ThroughlineError):
    """A link of which nobody is known to have made it."""

    hint = "Write `coder:` with a name or initials at the top of the file."

    def __init__(self) -> None:
        super().__init__("nobody is named who coded it")


class SharedIdError(ThroughlineError):
    """An id that two interviews state; they would silently become one."""

    hint = "Give one of the two another `id`, or leave the line out."

    def __init__(self, written: str, others: Sequence[str]) -> None:
        super().__init__(f"{' and '.join(others)} has the id '{written}' too")
        self.written, self.others = written, others


class UnknownQuoteError(ThroughlineError):
    """Words on which a decision rests, and which nobody coded in that interview."""

    hint = "Quote the words exactly as links.yaml of that interview states them."

    def __init__(self, quote: str, folder: str) -> None:
        super().__init__(f"links.yaml of {folder} has no quote '{quote}'")
        self.quote, self.folder = quote, folder


class UnknownInterviewError(ThroughlineError):
    """A decision rests on the words of an interview that the bundle does not hold."""

    def __init__(self, written: str, known: Iterable[str]) -> None:
        super().__init__(f"there is no interview '{written}'")
        self.written = written
        self.hint = f"{nearest(written, known)} Name the folder under interviews/."
