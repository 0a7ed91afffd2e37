"""What it looks like: the only place that imports PySide6."""
