"""Every way to spoil a bundle, and what a person is then told."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FERRY = "interviews/2026-03-04-ferry"
PAPER, LINKS, TRANSCRIPT = (
    f"{FERRY}/{name}" for name in ("interview.yaml", "links.yaml", "transcript.txt")
)
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Flaw:
    """A bundle with one thing wrong in it."""

    name: str
    spoil: Callable[[Path], None]
    path: str
    line: int | None
    field: str | None
    says: str
    """Words of the message."""
    hint: str
    """Words of the way out."""


def _bytes(place: str, content: bytes) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        (bundle / place).write_bytes(content)

    return spoil


def _swapped(place: str, old: str, new: str) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        text = (bundle / place).read_text("utf-8")
        assert old in text
        (bundle / place).write_text(text.replace(old, new), "utf-8")

    return spoil


def _added(place: str, text: str) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        with (bundle / place).open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


def _removed(place: str) -> Callable[[Path], None]:
    return lambda bundle: (bundle / place).unlink()


def _second_interview(bundle: Path) -> None:
    for name, text in (("interview.yaml", "id: ferry\n"), ("transcript.txt", "A: b\n\nC: d\n")):
        for folder in ("interviews/again", FERRY):
            (bundle / folder).mkdir(exist_ok=True)
        (bundle / "interviews/again" / name).write_text(text, "utf-8")
    _added(PAPER, "id: ferry\n")(bundle)


def _link_out(bundle: Path) -> None:
    secret = bundle.parent / "secret.txt"
    secret.write_text("Rosa: What?\n\nUlla: That.\n", "utf-8")
    (bundle / TRANSCRIPT).unlink()
    (bundle / TRANSCRIPT).symlink_to(secret)


_CIRCLE = """Pain:
  - name: Berths are booked twice
    aliases: [double booking]
    part_of: Nobody looks
  - name: Tide tables lie on paper
    part_of: double booking
  - id: looks
    name: Nobody looks
    part_of: Tide tables lie on paper
Feature:
  - name: Berth plan
"""

FLAWS = (
    Flaw(
        "not UTF-8",
        _bytes("accounts.csv", "name\nNorthhaven Port\nMüggel Reederei\n".encode("latin-1")),
        "accounts.csv",
        3,
        None,
        "0xfc is not UTF-8",
        "Save the file as UTF-8",
    ),
    Flaw(
        "a table without a column that it needs",
        _swapped("accounts.csv", "name,", "account,"),
        "accounts.csv",
        1,
        "account",
        "no column 'account'",
        "Known are: id, name",
    ),
    Flaw(
        "a table that lacks a column",
        _bytes("accounts.csv", b"industry\nshipping\n"),
        "accounts.csv",
        1,
        "name",
        "the column is missing",
        "Add the column",
    ),
    Flaw(
        "an unknown label in the codebook",
        _swapped("codebook.yaml", "Feature:", "Feeture:"),
        "codebook.yaml",
        8,
        "Feeture.1",
        "'Feeture' cannot stand here",
        "Use one of: Alternative",
    ),
    Flaw(
        "an unknown label in a link",
        _swapped(LINKS, "- Pain:", "- Pein:"),
        LINKS,
        7,
        "quotes.1.links.1.Pein",
        "'Pein' cannot stand here",
        "Use one of: Access",
    ),
    Flaw(
        "a stance that does not exist",
        _swapped(LINKS, "stance: supports", "stance: favours"),
        LINKS,
        8,
        "quotes.1.links.1.stance",
        "'favours' is not understood",
        "Correct the place",
    ),
    Flaw(
        "two interviews with one id",
        _second_interview,
        PAPER,
        10,
        "id",
        "again has the id 'ferry' too",
        "Give one of the two another",
    ),
    Flaw(
        "a participant under whose label nobody speaks",
        _swapped(PAPER, "  Ulla:", "  Ursula:"),
        PAPER,
        8,
        "participants.Ursula",
        "nobody speaks under the label 'Ursula'",
        "Labels in the transcript: Rosa, Ulla.",
    ),
    Flaw(
        "a circle of concepts",
        _bytes("codebook.yaml", _CIRCLE.encode()),
        "codebook.yaml",
        9,
        "Pain.3.part_of",
        "Berths are booked twice -> Nobody looks",
        "Take one `part_of` out",
    ),
    Flaw(
        "a concept that is part of itself",
        _swapped("codebook.yaml", "part_of: double booking", "part_of: Tide tables lie on paper"),
        "codebook.yaml",
        6,
        "Pain.2.part_of",
        "goes round in a circle",
        "Take one `part_of` out",
    ),
    Flaw(
        "an empty table",
        _bytes("accounts.csv", b""),
        "accounts.csv",
        None,
        None,
        "the file is empty",
        "Fill the file, or remove it.",
    ),
    Flaw(
        "an empty paper",
        _bytes(LINKS, b"\n \n"),
        LINKS,
        None,
        None,
        "the file is empty",
        "Fill the file, or remove it.",
    ),
    Flaw(
        "an empty transcript",
        _bytes(TRANSCRIPT, b""),
        TRANSCRIPT,
        None,
        None,
        "the file is empty",
        "Fill the file, or remove it.",
    ),
    Flaw(
        "a bundle without throughline.toml",
        _removed("throughline.toml"),
        "accounts.csv",
        None,
        None,
        "there is no throughline.toml here",
        "Run `throughline init",
    ),
    Flaw(
        "a line of 50 MB",
        _bytes(TRANSCRIPT, b"Rosa: So?\n" + b"a" * (50 * MEGABYTE)),
        TRANSCRIPT,
        2,
        None,
        "a line of more than 4 MB",
        "remove the file, or break the line",
    ),
    Flaw(
        "a symbolic link out of the bundle",
        _link_out,
        TRANSCRIPT,
        None,
        None,
        "leads out of the folder",
        "Copy the file into the folder",
    ),
    Flaw(
        "a name of over 200 characters",
        _added("accounts.csv", f"{'n' * 201},,\n"),
        "accounts.csv",
        4,
        "name",
        "is 201 characters long",
        "Correct the place",
    ),
    Flaw(
        "two names that give one id",
        _added("accounts.csv", "Re-use,,\nre use,,\n"),
        "accounts.csv",
        5,
        "name",
        "'re-use' and 're use' both give the id account:re-use",
        "Give one of the two an `id`",
    ),
    Flaw(
        "a wording of two concepts",
        _added("codebook.yaml", "    aliases: [Tide plan]\n  - name: tide plan\n"),
        "codebook.yaml",
        11,
        "Feature.2.name",
        "is a wording of 'tide plan' and of 'Berth plan'",
        "Leave the wording to one",
    ),
    Flaw(
        "a name that is misspelt",
        _swapped(LINKS, "Pain: double booking", "Pain: duoble boking"),
        LINKS,
        7,
        "quotes.1.links.1.Pain",
        "no Pain is called 'duoble boking'; the nearest are: double booking",
        "Correct the spelling",
    ),
    Flaw(
        "a misspelt name within a claim",
        _swapped(LINKS, "influencer: Ulla Brandreth", "influencer: Ulla Brandret"),
        LINKS,
        13,
        "quotes.2.links.1.Influence.influencer",
        "no Person is called 'Ulla Brandret'; the nearest are: ulla brandreth",
        "Correct the spelling",
    ),
    Flaw(
        "a manager whom no table knows",
        _swapped("people.csv", ",ulla,", ",ursula,"),
        "people.csv",
        3,
        "reports_to",
        "no Person is called 'ursula'",
        "Correct the spelling",
    ),
    Flaw(
        "a person with two names",
        _added("people.csv", "nils,Nils Overbye,,,,,\n"),
        "people.csv",
        5,
        "name",
        "both 'Nils Overby' and 'Nils Overbye'",
        "correct one of the two",
    ),
    Flaw(
        "words that stand in two places",
        _swapped(LINKS, "    line: 3\n", ""),
        LINKS,
        3,
        "quotes.1.quote",
        "several lines of the transcript: 3, 7",
        "Say which by `line:`",
    ),
    Flaw(
        "a quote of which nobody is known to have coded it",
        _swapped(LINKS, "coder: RQ\n", ""),
        LINKS,
        6,
        "quotes.1.links.1",
        "nobody is named who coded it",
        "Write `coder:`",
    ),
    Flaw(
        "a decision that rests on words nobody coded",
        _swapped("decisions.yaml", "two ships and one berth", "three ships"),
        "decisions.yaml",
        6,
        "Decision.1.rests_on.1.quote",
        "has no quote 'three ships'",
        "Quote the words exactly",
    ),
    Flaw(
        "a decision that rests on an interview that is not there",
        _swapped("decisions.yaml", "2026-03-04-ferry", "2026-03-04-fery"),
        "decisions.yaml",
        5,
        "Decision.1.rests_on.1.interview",
        "there is no interview",
        "Did you mean 2026-03-04-ferry?",
    ),
    Flaw(
        "an interview without a transcript",
        _removed(TRANSCRIPT),
        FERRY,
        None,
        None,
        "no transcript",
        "An interview has one file called transcript",
    ),
    Flaw(
        "a company without a name",
        _swapped("throughline.toml", 'name = "Brackwater"', ""),
        "throughline.toml",
        None,
        None,
        "the company has no name",
        'Write `name = "Your company"`',
    ),
    Flaw(
        "a field that a paper does not have",
        _added(PAPER, "participant: Nils\n"),
        PAPER,
        10,
        "participant",
        "not a field that is known here",
        "Did you mean participants?",
    ),
    Flaw(
        "a field that an entry does not have",
        _added("codebook.yaml", "    effort: 3\n"),
        "codebook.yaml",
        10,
        "Feature.1.effort",
        "not a field that is known here",
        "Correct the place",
    ),
    Flaw(
        "a day that is none",
        _swapped(PAPER, "2026-03-04", "04/03/2026"),
        PAPER,
        2,
        "date",
        "'04/03/2026' is not a day such as 2026-03-31",
        "Correct the place",
    ),
    Flaw(
        "a key that stands twice",
        _added(PAPER, "title: Another\n"),
        PAPER,
        10,
        "title",
        "the key stands twice",
        "It stands on line 1 as well",
    ),
)
"""One flaw each."""
