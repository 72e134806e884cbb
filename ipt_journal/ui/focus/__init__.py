"""The parts of My focus: a worksheet for each area, and what stands around its questions."""
