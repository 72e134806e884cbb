"""Papers drawn: laid out once in pixels of 1/96 inch, then painted on screen, printer or PDF."""
