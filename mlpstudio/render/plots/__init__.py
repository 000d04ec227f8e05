"""Plots of what a network has learned, as values that paint themselves anywhere.

A plot holds its numbers and knows no widget: the panel, a copied picture and a saved file show the same.
"""
