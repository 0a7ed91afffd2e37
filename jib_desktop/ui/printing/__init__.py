"""Paper: what is printed or becomes a PDF, page by page."""
