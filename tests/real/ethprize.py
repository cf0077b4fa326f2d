"""ETHPrize as a bundle: 104 interviews in which each answer of its coded table is a quote.

    python -m tests.real.ethprize DATA FOLDER

DATA is the folder with the notes and the table, FOLDER a new one. Accounts and people come from
the names of the files, concepts from `ethprize_codebook`: a quote is linked to each concept that
it names by one of its wordings. The coder is called `test`, since nobody read the words.
"""

import csv
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from graph.handles import folded
from graph.placing import Canonical, Placed, place
from ingest.formats.transcript import Transcript
from ingest.formats.yaml_writing import yaml_of
from ingest.sources.bundle.reading import Folder
from ingest.sources.bundle.tables import AccountRow, PersonRow
from ingest.sources.bundle.written.cells import table_of
from ingest.sources.transcripts import read_transcript
from tests.real.ethprize_coder import CODEBOOK, Answer, Coder, Paper

NOTES, TABLE = "interviews", "interviews_by_question.csv"
LEAST_WORDS = 5
"""An answer of fewer words says nothing without its question."""
SEVERAL = re.compile(r"&|,| and ")


class Passage(NamedTuple):
    """An answer where it stands: the line of the file is given where the words stand twice."""

    words: str
    line: int | None


@dataclass(frozen=True)
class Talk:
    """One interview: the notes, and the answers that the table holds of it."""

    path: Path
    answers: Sequence[Answer]

    @property
    def name(self) -> str:
        """What its folder is called."""
        return re.sub(r"\W+", "-", self.path.stem).strip("-").lower()

    @property
    def company(self) -> str | None:
        """Where the person works; the names of a few files have no company."""
        return self.path.stem.rpartition(" - ")[0].strip() or None

    @property
    def person(self) -> str:
        """Who answered: one, or several who are told apart nowhere in the notes."""
        return self.path.stem.rpartition(" - ")[2].strip()

    @cached_property
    def passages(self) -> dict[Passage, Answer]:
        """Every distinct line and place, with the first answer that gives it."""
        passages: dict[Passage, Answer] = {}
        told = Counter[str]()
        for answer in self.answers:
            passages.setdefault(self._passage(answer.words, told[answer.words]), answer)
            told[answer.words] += 1
        return passages

    def _passage(self, words: str, before: int) -> Passage:
        """The place of the words when they were told so often before; at last the last one."""
        found = place(words, self._canonical)
        assert isinstance(found, Placed), f"{self.path.name} does not hold: {words}"
        if not found.rivals:
            return Passage(words, None)
        starts = (found.start, *(rival.start for rival in found.rivals))
        lines = list(dict.fromkeys(map(self._transcript.line_at, starts)))
        return Passage(words, lines[min(before, len(lines) - 1)])

    @cached_property
    def _transcript(self) -> Transcript:
        return read_transcript(self.path.read_bytes(), self.path, ())

    @cached_property
    def _canonical(self) -> Canonical:
        return Canonical(self._transcript.text)


def write_bundle(data: Path, folder: Path) -> None:
    """Write the interviews that lie in `data` as a bundle into a new folder."""
    shutil.copytree(CODEBOOK, folder)
    found = talks(data)
    (folder / AccountRow.file).write_text(table_of(_accounts(found), AccountRow), "utf-8")
    (folder / PersonRow.file).write_text(table_of(map(_person, found), PersonRow), "utf-8")
    coder = Coder(Folder(CODEBOOK))
    for talk in found:
        _write(talk, coder, folder / "interviews" / talk.name)


def talks(data: Path) -> list[Talk]:
    """All interviews; the table's row is the one that has the first line of the notes as name."""
    with (data / TABLE).open(encoding="utf-8-sig", newline="") as file:
        rows = {row["Name"].strip(): row for row in csv.DictReader(file)}
    return [Talk(path, _answers(rows[_title(path)])) for path in sorted((data / NOTES).iterdir())]


def _title(path: Path) -> str:
    return path.read_text("utf-8-sig").split("\n", 1)[0].strip()


def _answers(row: dict[str, str]) -> list[Answer]:
    cells = ((question, cell) for question, cell in row.items() if question != "Name")
    lines = (Answer(question, line) for question, cell in cells for line in cell.splitlines())
    return [answer for answer in lines if len(answer.words.split()) >= LEAST_WORDS]


def _accounts(found: Sequence[Talk]) -> list[AccountRow]:
    """Each company once, spelled as it is first."""
    names: dict[str, str] = {}
    for name in (talk.company for talk in found if talk.company):
        names.setdefault(folded(name), name)
    return [AccountRow(name=name) for name in names.values()]


def _person(talk: Talk) -> PersonRow:
    identity = "group" if SEVERAL.search(talk.person) else "named"
    return PersonRow(name=talk.person, identity=identity, side="theirs", account=talk.company)


def _write(talk: Talk, coder: Coder, folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(talk.path, folder / "transcript.txt")
    held: Paper = {"title": talk.path.stem.strip(), "kind": "discovery", "record": "notes"}
    account: Paper = {"account": talk.company} if talk.company else {}
    speaker: Paper = {"participants": {talk.person: talk.person}}
    (folder / "interview.yaml").write_text(yaml_of({**held, **account, **speaker}), "utf-8")
    quotes = [_quote(passage, coder.links(answer)) for passage, answer in talk.passages.items()]
    (folder / "links.yaml").write_text(yaml_of({"coder": "test", "quotes": quotes}), "utf-8")


def _quote(passage: Passage, links: Iterator[Paper]) -> Paper:
    linked = list(links)
    line: Paper = {"line": passage.line} if passage.line else {}
    return {"quote": passage.words, **line, **({"links": linked} if linked else {})}


if __name__ == "__main__":
    write_bundle(*map(Path, sys.argv[1:3]))
