"""The mathematics: numpy and the standard library only; no Qt, no files."""
