"""MLP Studio: see how a multi-layer perceptron computes and learns."""

__version__ = "0.1.0"
