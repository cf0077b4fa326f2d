"""One reader per file format: bytes in, plain records out. No reader knows the ontology."""
