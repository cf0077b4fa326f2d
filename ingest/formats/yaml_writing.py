"""YAML that a person can read, review and compare, and that our reader gives back unchanged."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode
from ruamel.yaml.representer import SafeRepresenter

Writable = str | int | float | date | None | Sequence["Writable"] | Mapping[str, "Writable"]
_WIDTH = 100
_SIMPLE = re.compile(r"(?!\s)[\x20-\x7e\xa1-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff01-\ufffd]*(?<!\s)")
"""One line of visible characters; any other text is written with escapes."""
_UNUSUAL_SPACE = re.compile(r"[^\S ]| {2}")


class _Representer(SafeRepresenter):
    """Chooses how a text is quoted, by what it holds."""

    def represent_str(self, data: str) -> ScalarNode:
        """A folded block for long prose, quotation marks where a sign would mislead, else plain."""
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=_style(data))

    def represent_dict(self, data: dict[str, object]) -> MappingNode:
        """The keys in the order in which they come; the library would sort a mapping."""
        return self.represent_mapping("tag:yaml.org,2002:map", list(data.items()))

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """Say a value twice rather than refer to it: our reader refuses references."""
        return True


def yaml_of(data: Writable) -> str:
    """The data as block-style YAML, in the order in which it is given."""
    _Representer.add_representer(str, _Representer.represent_str)
    _Representer.add_representer(dict, _Representer.represent_dict)
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.default_flow_style, yaml.allow_unicode, yaml.width = False, True, _WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    text = StringIO()
    yaml.dump(data, text)
    return text.getvalue().removesuffix("...\n")


def _style(text: str) -> str | None:
    lines = text.split("\n")
    if not all(_SIMPLE.fullmatch(line) and not _UNUSUAL_SPACE.search(line) for line in lines):
        return '"'
    if len(lines) > 1:
        return "|" if lines[0] and lines[-1] else '"'
    return ">" if len(text) > _WIDTH else None
