"""Controls drawn to the design, on top of Qt’s own roles and keys."""
