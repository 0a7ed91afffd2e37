"""The floor plan: desks with colour, pattern and name, zones, rooms, the picture below, the line of days.

What is drawn is drawn by plain functions (`desk_paint`, `area_paint`), so that screen, paper and SVG are the
same; scene and view bring choosing, keys, zoom and what is dropped on desks. A cm is 0.3 px at 100 %.
"""
