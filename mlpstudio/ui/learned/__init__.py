"""What a network has learned: from a moment to the plot that shows it.

:class:`~mlpstudio.ui.learned.learned.Learned` follows the moments of a session and keeps what shall not jump
(ranges) and what is costly (the network's answers on a grid). It knows no widget.
"""
