"""Kept runs: their list, two of them side by side, and sweeps of a setting."""
