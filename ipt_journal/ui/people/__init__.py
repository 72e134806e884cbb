"""The parts of the People page: the map, the list, and one person's card."""
