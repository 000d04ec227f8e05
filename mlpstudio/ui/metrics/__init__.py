"""The parts of the metrics panel."""
