"""Who may import what, and how long a thing may be: the frame that keeps each change small."""

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.project_files import ROOMS, ROOT, modules, project_files, python_files

LONGEST_FUNCTION, LONGEST_MODULE = 30, 200

GROUPS = {
    "errors": "graph.errors graph.flaws",
    "project file": "graph.project_file",
    "settings": "graph.settings graph.limits",
    "vocabulary": "graph.model graph.element graph.marks graph.meanings graph.handles"
    " graph.declaration graph.ranks",
    "ontology": "graph.ontology",
    "statements": "graph.statements",
    "writing": "graph.ddl graph.overlay graph.rows graph.same graph.reads"
    " graph.read_back graph.planning graph.shortcuts graph.writes graph.sending graph.applying"
    " graph.nearby graph.amending",
    "placing": "graph.placing graph.normalising graph.likeness",
    "queries": "graph.queries",
    "asking": "graph.binding graph.guard",
    "analysis": "graph.analysis",
    "linking": "graph.linking",
    "server": "graph.server",
    "engine": "graph.engine graph.failures",
    "store": "graph.store",
    "edits": "graph.edits graph.who graph.anchoring",
    "editing": "graph.editing graph.settling graph.twins graph.unstated",
    "answers": "graph.answers graph.ahead",
    "reference": "graph.reference",
    "bundle reference": "ingest.reference",
    "ogm": "graph.ogm",
    "doctor": "graph.doctor",
    "importing": "ingest.importing ingest.kinds ingest.strange_edits ingest.summaries"
    " graph.settling",
    "beginning": "ingest.beginning ingest.schemas",
    "formats": "ingest.formats",
    "sources": "ingest.sources",
    "pages": "dashboards",
    "page data": "dashboards.data",
    "commands": "throughline graph.commands ingest.commands dashboards.commands",
}
"""The groups of modules: a module belongs to the longest name here that its own begins with."""

ARROWS = {
    "errors": "",
    "project file": "errors",
    "settings": "errors, project file",
    "vocabulary": "errors",
    "ontology": "vocabulary",
    "statements": "errors, vocabulary",
    "writing": "errors, vocabulary, statements",
    "placing": "errors",
    "queries": "errors",
    "asking": "errors, vocabulary, queries",
    "analysis": "errors",
    "linking": "errors, placing",
    "server": "errors, settings",
    "engine": "errors, settings, server",
    "store": "errors, settings, vocabulary, ontology, statements, writing, placing, queries,"
    " asking, server, engine, edits",
    "edits": "errors, vocabulary, ontology, statements, writing, placing",
    "editing": "errors, vocabulary, ontology, statements, writing, placing, edits, store",
    "answers": "errors, settings, queries, asking, analysis, store",
    "reference": "errors, vocabulary, ontology, statements, writing, queries, asking",
    "bundle reference": "project file, vocabulary, reference, formats, sources",
    "ogm": "errors, settings, vocabulary, ontology, writing, engine",
    "doctor": "errors, settings, server, engine",
    "formats": "errors",
    "sources": "errors, project file, vocabulary, ontology, statements, placing, edits, formats",
    "importing": "errors, vocabulary, ontology, statements, writing, placing, store, edits,"
    " editing, sources",
    "beginning": "errors, project file, vocabulary, ontology, sources, bundle reference",
    "pages": "errors, vocabulary, ontology, queries, analysis, linking, edits, reference,"
    " page data",
    "page data": "errors, settings, vocabulary, ontology, queries, edits, editing, store, answers",
    "commands": ", ".join(GROUPS),
}
"""Which groups a group may import, besides itself."""

GUESTS = {
    "neo4j": "engine, store",
    "py2neo": "ogm",
    "streamlit": "pages, page data, commands",
    "pandas": "pages, page data",
    "altair": "pages",
    "pyvis": "pages",
    "networkx": "analysis, linking, pages",
    "scipy": "analysis, linking",
}
"""Which groups may import these packages of others; all other packages are free."""


def imports(source: str, known: frozenset[str]) -> Iterator[str]:
    """The modules that a source imports, anywhere in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = "." * node.level + (node.module or "")
            whole = (f"{package}.{alias.name}" for alias in node.names)
            yield from (name if name in known else package for name in whole)


def group(module: str) -> str:
    """The group that a module belongs to; empty where the table forgets it."""
    places = ((name, place) for name, all_ in GROUPS.items() for place in all_.split())
    around = [(place, name) for name, place in places if f"{module}.".startswith(f"{place}.")]
    return max(around, key=lambda found: len(found[0]))[1] if around else ""


def refused(importer: str, imported: str) -> bool:
    """Whether the tables forbid this import."""
    here, guest = group(importer), imported.split(".")[0]
    if guest in GUESTS:
        return here not in GUESTS[guest].split(", ")
    if guest not in (*ROOMS, "throughline"):
        return imported.startswith(".")
    return imported not in ROOMS and group(imported) not in (here, *ARROWS[here].split(", "))


def too_long(path: Path) -> Iterator[str]:
    """The functions of a file that are over the limit, and the file itself if it is."""
    source = path.read_text("utf-8")
    if len(source.splitlines()) > LONGEST_MODULE and "graph/ontology" not in path.as_posix():
        yield f"{path.relative_to(ROOT)}"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{path.relative_to(ROOT)}: {node.name}"


def test_every_module_has_its_place_in_the_table() -> None:
    assert [name for name in modules() if name not in ROOMS and not group(name)] == []


def test_no_import_goes_against_the_arrows() -> None:
    known = modules()

    against = [
        f"{name} -> {imported}"
        for name, path in known.items()
        if group(name)
        for imported in imports(path.read_text("utf-8"), frozenset(known))
        if refused(name, imported)
    ]

    assert against == []


def test_an_import_against_the_arrows_is_noticed() -> None:
    known = frozenset({"graph.store", "graph.errors", "ingest.formats.table"})
    source = "from graph import errors, store\ndef late():\n    import neo4j.time\nimport csv\n"

    found = list(imports(source, known))

    assert [name for name in found if refused("ingest.formats.table", name)] == [
        "graph.store",
        "neo4j.time",
    ]


def test_no_function_and_no_module_is_longer_than_a_reader_can_hold() -> None:
    files = [*modules().values(), *python_files("tests", "bench")]

    assert [long for path in files for long in too_long(path)] == []


def test_no_file_of_the_dashboards_hides_a_package() -> None:
    taken = {*ROOMS, *sys.stdlib_module_names, *packages_distributions()}

    ours = {path.stem for path in (ROOT / "dashboards").iterdir() if path.stem != "__init__"}

    assert ours & taken == set()


def test_no_module_is_named_after_nothing() -> None:
    empty = {"utils", "util", "helpers", "common", "manager", "base", "misc"}

    assert [name for name in modules() if empty & set(name.split("."))] == []


def test_no_file_names_a_package_host_or_a_folder_of_one_machine() -> None:
    hosts = ("pypi", "pythonhosted"), ("repo1.maven", "maven.apache"), ("npmjs", "deb.debian")
    names = "|".join(rf"{re.escape(name)}\.(?:org|com)" for pair in hosts for name in pair)
    pattern = re.compile(rf"{names}|(?<![\w.~/-])/(?:work|root)/".encode())

    naming = [path.name for path in project_files() if pattern.search(path.read_bytes())]

    assert naming == []
