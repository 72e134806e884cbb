"""The cards of the settings page, one per matter."""
