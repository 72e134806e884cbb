"""The interface: everything that knows Qt."""
