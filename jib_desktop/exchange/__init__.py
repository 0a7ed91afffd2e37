"""In and out: workbooks, lists, later bills and offline copies."""
