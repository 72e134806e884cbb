"""The cards at the right of Today."""
