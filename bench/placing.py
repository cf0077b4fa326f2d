"""From which similarity on a passage is offered as the words, and what the nearest one is worth.

Passages of interviews are misquoted in five ways and looked for in their own interview, where they
stand, and in all the others, where they do not. For each similarity it is printed how many are
found at their place, how many elsewhere in their interview, and how many in an interview that
never held them. Own interviews can be named: `python -m bench.placing FOLDER…`.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from bench.misquoting import MISQUOTES
from bench.timing import print_figure
from graph.placing import Canonical, Placed, Span, place
from graph.statements import state
from ingest.commands.demonstrating import SAMPLE
from ingest.sources.find import find

PASSAGES, SHORTEST, LONGEST = 300, 6, 30
"""How many are drawn, and of how many words."""
THRESHOLDS = (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
CHANCE = 99
"""Of so many in a hundred words that nobody said, the nearest passage is less similar."""


class Sought(NamedTuple):
    """Words that are looked for: how they were misquoted, and where they stood."""

    how: str
    words: str
    interview: int
    true: Span


class Hit(NamedTuple):
    """The nearest passage: how similar, and whether it is where the words stood."""

    how: str
    similarity: float
    right: bool


@dataclass(frozen=True)
class Found:
    """The nearest passages in the own interview, and in one that never held the words."""

    own: Sequence[Hit]
    others: Sequence[Hit]

    def of(self, how: str) -> "Found":
        """Those of the words that were misquoted in one way."""
        own, others = ([h for h in hits if h.how == how] for hits in (self.own, self.others))
        return Found(own, others)


def main(folders: Sequence[Path] = (SAMPLE,), passages: int = PASSAGES) -> None:
    """Print the shares per similarity, then the similarity that chance reaches."""
    texts = [text for folder in folders for text in interviews(folder)]
    found = searched(texts, list(drawn(texts, passages, random.Random(0))))
    print_figure("placing_interviews", len(texts))
    print_figure("placing_misquotes", len(found.own))
    for threshold in THRESHOLDS:
        show(found, threshold)
    for how in MISQUOTES:
        print_figure(f"placing_found_from_85_{how}", share(found.of(how).own, 0.85))
    chance = quantiles((hit.similarity for hit in found.others), n=100)[CHANCE - 1]
    print_figure(f"placing_similarity_below_which_{CHANCE}_of_100_strangers_are", chance)


def interviews(folder: Path) -> Iterator[str]:
    """The canonical text of every interview under a folder that is long enough to draw from."""
    for source in find(folder, None, creating=False).found:
        read = state(source.read()).parts.values()
        turns = sorted((int(str(each["position"])), str(each["text"])) for each in read)
        text = "\n".join(words for _, words in turns)
        if len(text.split()) > 10 * LONGEST:
            yield text


def drawn(texts: Sequence[str], passages: int, dice: random.Random) -> Iterator[Sought]:
    """Passages, each misquoted in every way."""
    for _ in range(passages):
        interview = dice.randrange(len(texts))
        words = list(re.finditer(r"\S+", texts[interview]))
        length = dice.randint(SHORTEST, LONGEST)
        first = dice.randrange(len(words) - length)
        passage = words[first : first + length]
        true = Span(passage[0].start(), passage[-1].end())
        spoken, said = ([word.group() for word in each] for each in (passage, words))
        for how, misquote in MISQUOTES.items():
            yield Sought(how, " ".join(misquote(spoken, said, dice)), interview, true)


def searched(texts: Sequence[str], all_sought: Sequence[Sought]) -> Found:
    """Look for all words in their own interview, and in the next one."""
    known = [Canonical(text) for text in texts]
    own = [hit(sought, known[sought.interview], sought.true) for sought in all_sought]
    others = [hit(each, known[(each.interview + 1) % len(known)], None) for each in all_sought]
    return Found(own, others)


def hit(sought: Sought, text: Canonical, true: Span | None) -> Hit:
    """The passage of a text that is nearest to the words."""
    placed = place(sought.words, text)
    if isinstance(placed, Placed):
        span, similarity = Span(placed.start, placed.end), placed.similarity or 1.0
    else:
        span, similarity = placed.closest, placed.similarity or 0.0
    right = span is not None and true is not None and _overlap(span, true)
    return Hit(sought.how, similarity, right)


def show(found: Found, threshold: float) -> None:
    """Print what would be offered from a similarity on."""
    name = f"placing_from_{threshold * 100:.0f}"
    print_figure(f"{name}_at_its_place", share(found.own, threshold))
    elsewhere = [h for h in found.own if h.similarity >= threshold and not h.right]
    print_figure(f"{name}_elsewhere", len(elsewhere) / len(found.own))
    strangers = [h for h in found.others if h.similarity >= threshold]
    print_figure(f"{name}_never_said", len(strangers) / len(found.others))


def share(hits: Sequence[Hit], threshold: float) -> float:
    """How many of the words are found at their place."""
    return sum(h.right and h.similarity >= threshold for h in hits) / len(hits)


def _overlap(span: Span, true: Span) -> bool:
    """Whether more than half of either is in the other."""
    common = min(span.end, true.end) - max(span.start, true.start)
    return 2 * common > min(span.end - span.start, true.end - true.start)


if __name__ == "__main__":
    main([Path(each) for each in sys.argv[1:]] or [SAMPLE])
