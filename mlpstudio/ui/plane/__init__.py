"""The plane on which samples are painted: what it shows, its tools, what a drag does, and the widget.

The picture is a value of :mod:`mlpstudio.render.plots.plane`; the edits are functions of
:mod:`mlpstudio.project.painting`. Nothing here knows the session.
"""
