"""Answers that need an algorithm: plain rows in, plain rows out, and nothing of ours but errors."""
