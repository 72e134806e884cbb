"""What is practised and tried out of a worksheet or a closer look."""
