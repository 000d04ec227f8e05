"""Lessons in the window: their text, their tasks, and what they do to the window."""
