"""The parts of Need help now that an open journal adds: numbers of one's own, order, hiding."""
