"""Rows become batches of Cypher, kind by kind."""
