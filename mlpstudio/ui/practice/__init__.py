"""Practising: what is asked, where it is typed, and how it has gone."""
