"""Questions as records ask them, and the forms in which they are answered."""
