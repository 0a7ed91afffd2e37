"""What is stored: mapped classes, the store, the journal, engines, upgrades."""
