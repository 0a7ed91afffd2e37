"""Charts that a person can walk through: every point and bar says itself in words and opens its list.

pyqtgraph and numpy come with them; whatever shows a chart is imported when it is first asked for.
"""
