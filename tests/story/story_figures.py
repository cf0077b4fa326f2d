"""The numbers that the sample company promises, counted from its files alone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from tests.story.story_files import Interview, Link, Story

RUN = 8
"""So many words in a row may not stand in two conversations."""
ADD_IN = "Job: Work on the figures without leaving Excel"
APPROVALS = "Job: Show who approved which entry, and when"
EXPORT = "Audit-trail export"
MATCHING = "Pain: Intercompany differences surface on day four"
CUES = {"fiscal year", "lifecycle", "planning horizon", "contract end", "trigger"}


@dataclass(frozen=True)
class Figure:
    """A number of the story, and between which bounds it has to lie."""

    name: str
    value: float
    least: float
    most: float = inf

    @property
    def holds(self) -> bool:
        """Whether it lies between its bounds."""
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        """One line, with its bounds."""
        bounds = (
            f"{self.least:g}" if self.least == self.most else f"{self.least:g} to {self.most:g}"
        )
        return f"{'' if self.holds else 'WRONG '}{self.name} = {self.value:g} ({bounds})"


def figures(story: Story) -> Iterator[Figure]:
    """Every number of the story."""
    yield from cast(story)
    yield from voices(story)
    yield from conversations(story)
    yield from things(story)


def cast(story: Story) -> Iterator[Figure]:
    """Who is in it: accounts, deals, conversations."""
    outcomes = Counter(deal["outcome"] or "open" for deal in story.deals)
    calls = sum(each.is_call for each in story.interviews)
    yield exactly("accounts", len(story.accounts), 9)
    yield exactly("segments", len({each["segment"] for each in story.accounts}), 3)
    yield exactly("accounts with a parent", sum(bool(a["parent"]) for a in story.accounts), 1)
    yield Figure("fiscal years", len({each["fiscal_year_end"] for each in story.accounts}), 4)
    yield exactly("deals", len(story.deals), 11)
    for outcome, number in {"won": 3, "lost": 3, "no decision": 2, "open": 3}.items():
        yield exactly(f"deals: {outcome}", outcomes[outcome], number)
    yield exactly("interviews", len(story.interviews) - calls, 20)
    yield exactly("sales calls", calls, 2)
    yield exactly("coders", len(story.coders), 2)


def voices(story: Story) -> Iterator[Figure]:
    """What was said, and what it is worth; what it is said of."""
    quotes = story.quotes
    undefined = sum(not each.definition for each in story.concepts)
    yield Figure("quotes", len(quotes), 180)
    yield Figure("hearsay", sum(bool(each.about) for each in quotes), 15)
    yield Figure("contradicting", sum(each.contradicts for each in quotes), 12)
    yield Figure("compliments and hypotheticals", sum(each.weightless for each in quotes), 10)
    yield exactly("unplaced quotes", sum(len(unplaced(each)) for each in story.interviews), 2)
    yield Figure("concepts", len(story.concepts), 70)
    yield exactly("concepts without a definition", undefined, 0)
    yield Figure("pains and jobs voiced once", len(voiced_once(story)), 3)
    yield exactly("kinds of cue", len(CUES & cues(story)), len(CUES))


def conversations(story: Story) -> Iterator[Figure]:
    """How long they are, how much of them is quoted, and that none repeats another."""
    for each in story.interviews:
        if not each.is_call:
            yield Figure(f"{each.name}: words", len(each.text.split()), 900, 1600)
        yield Figure(f"{each.name}: share inside quotes", quoted(each), 0, 0.35)
    yield exactly(f"runs of {RUN} words in two conversations", len(shared_runs(story)), 0)


def things(story: Story) -> Iterator[Figure]:
    """The loud request, the quiet pain, what fails, and what is unknown or unvoiced."""
    loud, quiet = story.voices(ADD_IN), story.voices(MATCHING)
    hours = [(link.value_low, link.value_high) for link in matching_hours(story)]
    yield exactly("the loud request: quotes", loud.total(), 31)
    yield exactly("the loud request: accounts", len(loud), 1)
    yield exactly("the quiet pain: accounts", len(quiet), 7)
    yield Figure("the quiet pain: most quotes of one account", max(quiet.values()), 1, 2)
    yield exactly("the quiet pain: fewest hours", min(low or 0 for low, _ in hours), 6)
    yield exactly("the quiet pain: most hours", max(high or 0 for _, high in hours), 14)
    yield exactly("shipped but fails: quotes", len(refusals(story)), 4)
    yield exactly("exists but unknown: accounts", len(story.voices(APPROVALS)), 3)
    yield exactly("unvoiced: compliments", story.voices("Feature: AI commentary").total(), 2)


def exactly(name: str, value: float, wanted: int) -> Figure:
    """A figure that has one right value."""
    return Figure(name, value, wanted, wanted)


def quoted(interview: Interview) -> float:
    """The share of its words that stand inside quotes, each word counted once."""
    inside: set[int] = set()
    for quote in interview.links.quotes:
        start = interview.text.find(quote.quote)
        if start >= 0:
            inside.update(range(start, start + len(quote.quote)))
    words = [word.start() for word in re.finditer(r"\S+", interview.text)]
    return round(sum(start in inside for start in words) / len(words), 3)


def unplaced(interview: Interview) -> list[str]:
    """The quotes whose words do not stand in the conversation."""
    return [each.quote for each in interview.links.quotes if each.quote not in interview.text]


def shared_runs(story: Story) -> dict[str, set[str]]:
    """Runs of words that stand in more than one conversation, with the conversations."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for each in story.interviews:
        for start in range(len(each.words) - RUN + 1):
            found[" ".join(each.words[start : start + RUN])].add(each.name)
    return {run: names for run, names in found.items() if len(names) > 1}


def voiced_once(story: Story) -> list[str]:
    """The pains and jobs for which one quote speaks and no more."""
    needs = [f"{k}: {each.name}" for k in ("Pain", "Job") for each in story.codebook.root[k]]
    return [need for need in needs if story.voices(need).total() == 1]


def cues(story: Story) -> set[object]:
    """The kinds of timing cue that somebody names."""
    return {fields["kind"] for _, _, fields in story.claims("Cue")}


def matching_hours(story: Story) -> list[Link]:
    """What is said of the hours that the quiet pain costs for one entity in one month."""
    return [
        link
        for _, link, fields in story.claims("Impact")
        if fields["concept"] == MATCHING and link.value_low is not None
    ]


def refusals(story: Story) -> list[str]:
    """The quotes that say that auditors send back what our export gives them."""
    return [
        quote.quote
        for quote, link, fields in story.claims("Fit")
        if link.says == "fails"
        and fields == {"feature": EXPORT, "need": "Pain: The auditors send the export back"}
    ]
