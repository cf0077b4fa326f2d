"""The reference page of the bundle, made from the models that read its files."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from graph import reference
from graph.meanings import meanings
from graph.project_file import Company, StoreTable
from graph.reference.wording import NOTE, PLAIN, anchor, page, spelled, table
from ingest.formats.turn_table import TurnRow
from ingest.sources.bundle.papers import (
    ConceptPaper,
    DecisionPaper,
    InterviewPaper,
    LinkPaper,
    LinksPaper,
    QuotePaper,
    RestsOnPaper,
)
from ingest.sources.bundle.tables import TABLES

PAGE = "docs/reference/bundle.md"
ROOT = Path(__file__).parents[1]
INTRODUCTION = """
# The files of a bundle

A bundle is a folder of plain files that a person can write, review and compare. `throughline init`
makes an empty one, with schemas that let an editor complete and check; `throughline import FOLDER`
reads it. Everything but `throughline.toml` may be missing. A blank cell and an absent field mean
the same: not stated. A field that is not listed here is an error, with its file and line.

A thing is named by its name, by one of its aliases, or by its `id`. Claims and concepts are written
under their label, with the fields that {ontology} lists:

```yaml
- quote: "once Ines asked where it sits, Tomas stopped calling"
  grade: story
  links:
    - {{Pain: Ledgers stored abroad, says: complains of}}
    - {{Influence: {{influencer: Ines Kallward, influenced: Tomas Verrill, kind: veto}}}}
```
"""
PAPERS: dict[type[BaseModel], str] = {
    Company: "throughline.toml: company",
    StoreTable: "throughline.toml: store",
    **{row: row.file for row in TABLES},
    ConceptPaper: "codebook.yaml: a concept",
    DecisionPaper: "decisions.yaml: an entry",
    RestsOnPaper: "decisions.yaml: what it rests on",
    InterviewPaper: "interviews/…/interview.yaml",
    TurnRow: "interviews/…/transcript.csv",
    LinksPaper: "interviews/…/links.yaml",
    QuotePaper: "links.yaml: a quote",
    LinkPaper: "links.yaml: a link",
}
"""What is written, and where."""
NAMES: dict[object, str] = {
    **PLAIN,
    **{paper: f"[{where}]({anchor(where)})" for paper, where in PAPERS.items()},
    Path: "a folder",
}


def pages() -> dict[str, str]:
    """Every generated page, by its path from the project's folder."""
    return {**reference.pages(), PAGE: bundle_page()}


def stale(root: Path = ROOT) -> list[str]:
    """The pages that no longer say what they are made from."""
    return reference.stale(pages(), root)


def write(root: Path = ROOT) -> list[str]:
    """Bring all pages up, and name those that changed."""
    return reference.write(pages(), root)


def bundle_page() -> str:
    """The page on the bundle's files."""
    return page([NOTE, "", *_bundle("[the ontology](ontology.md)")])


def guide() -> str:
    """The same page for the folder of an empty bundle, which has no other pages beside it."""
    return page(_bundle("the ontology (docs/reference/ontology.md of Throughline)"))


def _bundle(ontology: str) -> Iterator[str]:
    yield from INTRODUCTION.strip().format(ontology=ontology).splitlines()
    yield ""
    for paper, where in PAPERS.items():
        yield from _paper(paper, where)


def _paper(paper: type[BaseModel], where: str) -> Iterator[str]:
    yield from (f"## {where}", "", " ".join((paper.__doc__ or "").split()), "")
    said = meanings(paper)
    rows = ((f"`{n}`", _held(field), said[n]) for n, field in paper.model_fields.items())
    yield from table(("field", "what it holds", "meaning"), rows)


def _held(field: FieldInfo) -> str:
    words = spelled(field.annotation, NAMES)
    if field.is_required():
        return f"{words}; required"
    return f"{words}; `{field.default}` unless stated" if isinstance(field.default, str) else words
