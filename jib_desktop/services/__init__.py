"""What a person can do or ask: small functions that take a session first."""
