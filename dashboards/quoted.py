"""A quote in plain words, as panel and file show it: a row of `evidence/quotes_of`."""

from collections.abc import Iterable, Sequence
from datetime import date
from inspect import getdoc
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from dashboards.words import day
from graph.handles import hyphenated
from graph.meanings import meanings
from graph.ontology.evidence import About, Evidences, Interview, Quote

Colour: TypeAlias = Literal["violet", "orange", "gray"]

AGAINST = "contradicts"
MEANT_ANYWAY = "has"
"""What somebody says of most things; a person need not read it each time."""
NOTES, LIKENESS = "notes", "fuzzy"


class Spoken(TypedDict):
    """Somebody of whom the words speak, who did not say them."""

    person: str
    name: str


class Link(TypedDict):
    """What somebody read in the words."""

    thing: str
    label: str
    name: str | None
    stance: str
    says: str | None
    strength: str | None
    low: float | None
    high: float | None
    unit: str | None
    coder: str
    note: str | None


class Quoted(TypedDict):
    """A quote with all that is shown of it: a row of `evidence/quotes_of`."""

    quote: str
    text: str
    stated: str | None
    placed: str | None
    person: str | None
    name: str | None
    title: str | None
    about: list[Spoken]
    account: str | None
    account_name: str | None
    said_on: date | None
    interview: str
    interview_title: str | None
    record: str | None
    start: int
    end: int
    line_start: int | None
    """Where the line of the words begins in the same text."""
    grade: str | None
    elicited: str | None
    cue: str | None
    before: str | None
    line: str | None
    after: str | None
    links: list[Link]


def called(quote: Quoted) -> str:
    """The speaker's name, else what the card says instead."""
    return quote["name"] or quote["title"] or "Somebody"


def cited(quote: Quoted) -> str:
    """Who said it, where and when, as one cites it."""
    who = [called(quote), quote["title"] if quote["name"] else None, quote["account_name"]]
    where = [quote["interview_title"] or "a conversation", day(quote["said_on"])]
    return f"{', '.join(filter(None, who))}. {', '.join(where)}."


def citation(quote: Quoted) -> str:
    """The words with who said them, to be put into a letter or a slide."""
    return f"“{quote['text']}” {cited(quote)}"


class Mark(NamedTuple):
    """What to know before believing a quote."""

    words: str
    colour: Colour
    meaning: str
    """As the ontology defines it."""


def marks(quote: Quoted, of: str | None) -> list[Mark]:
    """What to know before believing it; of the thing `of`, its stance."""
    quoted = meanings(Quote)
    stances = dict.fromkeys(told_stance(link) for link in quote["links"] if link["thing"] == of)
    about = ", ".join(each["name"] for each in quote["about"])
    cautions = (
        ("notes, not their words", quote["record"] == NOTES, meanings(Interview)["record"]),
        ("found by likeness", quote["placed"] == LIKENESS, quoted["placed"]),
        (f"hearsay: speaks of {about}", bool(about), getdoc(About) or ""),
    )
    worth = (("grade", quote["grade"]), ("elicited", quote["elicited"]), ("cue", quote["cue"]))
    return [
        *(Mark(stance, "violet", meanings(Evidences)["stance"]) for stance in stances),
        *(Mark(words, "orange", meaning) for words, holds, meaning in cautions if holds),
        *(Mark(words, "gray", quoted[name]) for name, words in worth if words),
    ]


def others(quote: Quoted, of: str | None) -> list[tuple[str, str]]:
    """What else somebody read in the words: things by id, as they are called.

    A thing stands there twice where one read the words for it, and another against it.
    """
    told = ((link["thing"], told_thing(link)) for link in quote["links"] if link["thing"] != of)
    return list(dict.fromkeys(told))


def readings(links: Iterable[Link]) -> list[str]:
    """Who read what in the words, with their remarks."""
    return list(dict.fromkeys(_reading(link) for link in links))


def told_thing(link: Link) -> str:
    """What the words speak for or against: `pain: Friday file`, `against influence: …`."""
    kind = hyphenated(link["label"])
    return f"{_against(link)}{kind}: {link['name'] or link['thing']}"


def told_stance(link: Link) -> str:
    """Whether the words speak for it or against it, what they say of it, and the figure."""
    side = "against" if link["stance"] == AGAINST else "for"
    return ", ".join([side, *_details(link)])


def in_context(quote: Quoted) -> Sequence[tuple[str, str, str]]:
    """The line of the words between its neighbours: each as before, the words, and after.

    Words that go on in the next line stand there; only what this line holds is in the middle.
    """
    line, starts = quote["line"] or "", quote["line_start"] or 0
    begin, end = quote["start"] - starts, quote["end"] - starts
    around = [
        (quote["before"] or "", "", ""),
        (line[:begin], line[begin:end], line[end:]),
        (quote["after"] or "", "", ""),
    ]
    return [line for line in around if any(line)]


def _reading(link: Link) -> str:
    details = _details(link)
    told = f"{link['coder']}: {told_thing(link)}" + (f" ({', '.join(details)})" if details else "")
    return f"{told}. {link['note']}" if link["note"] else told


def _against(link: Link) -> str:
    return "against " if link["stance"] == AGAINST and link["says"] != "fails" else ""


def _details(link: Link) -> list[str]:
    says = link["says"] if link["says"] != MEANT_ANYWAY else None
    return [part for part in (says, _figure(link), link["strength"]) if part]


def _figure(link: Link) -> str | None:
    known = [number for number in (link["low"], link["high"]) if number is not None]
    if not known:
        return None
    figure = " to ".join(f"{number:g}" for number in sorted(set(known)))
    return f"{figure} {link['unit']}" if link["unit"] else figure
