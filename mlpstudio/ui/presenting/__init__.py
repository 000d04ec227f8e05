"""Presenting to a class: a stage over the whole screen, a clicker, and a script to replay."""
