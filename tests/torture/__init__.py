"""Break journals in every way that can be thought of, and see that nothing is lost."""
