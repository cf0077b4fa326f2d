"""JSON schemas of a bundle's files, so that an editor completes and checks while one writes."""

from typing import TypeAlias

from pydantic import BaseModel, JsonValue, TypeAdapter

from graph.meanings import meanings
from graph.model import Claim, Concept, Node, end_classes
from graph.ontology import ONTOLOGY
from ingest.sources.bundle.decisions import KINDS
from ingest.sources.bundle.papers import ConceptPaper, DecisionPaper, InterviewPaper, LinksPaper
from ingest.sources.bundle.tables import TABLES

Schema: TypeAlias = dict[str, JsonValue]


def schemas() -> dict[str, Schema]:
    """The schema of each file, by the file's name without its ending."""
    concepts = [cls for cls in ONTOLOGY.nodes if issubclass(cls, Concept)]
    claims = [cls for cls in ONTOLOGY.nodes if issubclass(cls, Claim)]
    tables = {table.file.removesuffix(".csv"): table.model_json_schema() for table in TABLES}
    return {
        "interview": InterviewPaper.model_json_schema(),
        "links": _links(concepts, claims),
        "codebook": _lists({cls: _entry(ConceptPaper, cls) for cls in concepts}),
        "decisions": _lists({cls: _entry(DecisionPaper, cls) for cls in KINDS.values()}),
        "claims": _lists({cls: _claim(cls) for cls in claims}),
        **tables,
    }


def _lists(entries: dict[type[Node], Schema]) -> Schema:
    """A mapping from labels to lists of entries; what entries refer to stands at the top."""
    defined: Schema = {}
    properties: Schema = {}
    for cls, entry in entries.items():
        defined |= _mapping(entry.pop("$defs", {}))
        properties[cls.label()] = {"type": "array", "description": cls.meaning(), "items": entry}
    return {
        "type": "object",
        "$defs": defined,
        "properties": properties,
        "additionalProperties": False,
    }


def _entry(paper: type[BaseModel], cls: type[Node]) -> Schema:
    """The fields that every entry has, and those that the label brings."""
    schema, own, told = paper.model_json_schema(), cls.model_json_schema(), meanings(cls)
    fields = {
        name: {**each, "description": told[name]}
        for name, each in own["properties"].items()
        if name != "handle"
    }
    return {
        **schema,
        "$defs": {**schema.get("$defs", {}), **own.get("$defs", {})},
        "properties": {**fields, **schema["properties"]},
        "additionalProperties": False,
    }


def _mapping(value: JsonValue) -> Schema:
    return value if isinstance(value, dict) else {}


def _links(concepts: list[type[Concept]], claims: list[type[Claim]]) -> Schema:
    """A link names one label: a concept by its name, a claim by its fields."""
    schema = LinksPaper.model_json_schema()
    link = schema["$defs"]["LinkPaper"]
    named = {cls.label(): {"type": "string", "description": cls.meaning()} for cls in concepts}
    stated = {cls.label(): {"description": cls.meaning(), **_claim(cls)} for cls in claims}
    link["properties"] |= {**named, **stated}
    link["additionalProperties"] = False
    return schema


def _claim(cls: type[Claim]) -> Schema:
    """The fields of a claim: things by their names, all else as it is."""
    fields = {name: field for name, field in cls.model_fields.items() if name != "handle"}
    properties: Schema = {
        name: {**_value(cls, name), "description": meanings(cls)[name]} for name in fields
    }
    required: list[JsonValue] = [name for name, field in fields.items() if field.is_required()]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _value(cls: type[Claim], field: str) -> Schema:
    if end_classes(cls, field):
        return {"type": "string"}
    return TypeAdapter(cls.model_fields[field].rebuild_annotation()).json_schema()
