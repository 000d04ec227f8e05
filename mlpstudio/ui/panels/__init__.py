"""The panels, one file each; they know neither each other nor the canvas."""
