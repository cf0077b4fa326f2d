"""YAML 1.2 as people write it: every value is the text that stands there, with its line.

Nothing is guessed from how a word looks: `no`, `07`, `12:30` and `1.10` stay what they are, and a
model says what is a number or a day. A blank value, `~` and `null` are not stated. Anchors,
aliases and tags are refused: they hide what a file says, and a small file of them can be immense.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from graph.errors import InputError
from ingest.formats.document import Data, Document, Where
from ingest.formats.files import text_of

DEEPEST = 40
"""Levels of nesting; the bundle's own files use eight."""
_NOT_STATED = ("", "~", "null")
_INDENT = "Look at this line and the one above: indents, a missing colon or quotation mark."


def read_yaml(content: bytes, path: Path | str) -> Document:
    """What a YAML file says; its lines are known, its values are texts, lists and mappings."""
    building = _Building(path)
    text = text_of(content, path)
    try:
        for event in _events(text):
            building.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        shown = str(error.problem or error.context or "no YAML")
        raise InputError(path, f"not YAML: {shown}", line=line, hint=_INDENT) from error
    except (YAMLError, ValueError, OverflowError) as error:
        raise InputError(path, f"not YAML: {error}", hint=_INDENT) from error
    return Document(path, building.data, building.lines)


def _events(text: str) -> Iterator[Event]:
    """The parser's events, one at a time: nothing is built that could be too deep or too large."""
    return YAML(typ="safe", pure=True).parse(text)


@dataclass
class _Open:
    """A list or mapping whose end has not come yet."""

    where: Where
    data: list[Data] | dict[str, Data]
    key: str | None = None


@dataclass
class _Building:
    """Puts events together to data, without recursion."""

    path: Path | str
    data: Data = None
    lines: dict[Where, int] = field(default_factory=lambda: {(): 1})
    stack: list[_Open] = field(default_factory=list[_Open])
    documents: int = 0

    def take(self, event: Event) -> None:
        """Add what the event says, or refuse it."""
        line = event.start_mark.line + 1
        for complaint, hint in self._complaints(event):
            raise InputError(self.path, complaint, line=line, hint=hint)
        if isinstance(event, DocumentStartEvent):
            self.documents += 1
        elif isinstance(event, NodeEvent):
            self._node(event, line)
        elif isinstance(event, CollectionEndEvent):
            self.stack.pop()

    def _complaints(self, event: Event) -> Iterator[tuple[str, str]]:
        """What of YAML is not used in our files, each with what to do."""
        if isinstance(event, DocumentStartEvent) and self.documents:
            yield "a second document begins here", "Remove the line `---`."
        if isinstance(event, NodeEvent) and event.anchor is not None:
            yield "anchors and aliases are not used here", _quoted("& or *")
        if getattr(event, "tag", None) is not None:
            yield "tags are not used here", _quoted("an exclamation mark")
        if len(self.stack) > DEEPEST:
            yield f"nested over {DEEPEST} levels", "Look for brackets that are not closed."

    def _node(self, event: NodeEvent, line: int) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.data, dict) and top.key is None:
            top.key = self._key(event, line, top)
            return
        where = self._place(top)
        self.lines.setdefault(where, line)
        value = _value(event)
        self._put(top, value)
        if isinstance(value, list | dict):
            self.stack.append(_Open(where, value))

    def _key(self, event: NodeEvent, line: int, top: _Open) -> str:
        if not isinstance(event, ScalarEvent):
            hint = _quoted("a bracket or brace")
            raise InputError(self.path, "a key must be a text", line=line, hint=hint)
        key = str(event.value)
        known = self.lines.get((*top.where, key))
        if known is not None:
            hint = f"It stands on line {known} as well: keep one of them."
            raise InputError(
                self.path, "the key stands twice", line=line, field=key or None, hint=hint
            )
        self.lines[(*top.where, key)] = line
        return key

    def _place(self, top: _Open | None) -> Where:
        if top is None:
            return ()
        return (*top.where, len(top.data) if top.key is None else top.key)

    def _put(self, top: _Open | None, value: Data) -> None:
        if top is None:
            self.data = value
        elif isinstance(top.data, list):
            top.data.append(value)
        elif top.key is not None:
            top.data[top.key], top.key = value, None


def _quoted(sign: str) -> str:
    return f"Put quotation marks around a text that begins with {sign}."


def _value(event: NodeEvent) -> Data:
    if isinstance(event, MappingStartEvent):
        return {}
    if isinstance(event, SequenceStartEvent):
        return []
    text = str(getattr(event, "value", ""))
    plain = not getattr(event, "style", None)
    return None if plain and text in _NOT_STATED else text
