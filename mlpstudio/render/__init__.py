"""Painting with QtGui, without widgets: typeset mathematics, networks, matrices."""
