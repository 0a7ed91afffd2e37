"""What is allowed and what it comes to: plain Python, no Qt, no database, no files."""
