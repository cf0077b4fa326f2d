"""From records to elements: one importer per kind of source. None knows a file format."""
