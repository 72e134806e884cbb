"""What `run.py bench` measures; each part that needs a process of its own is a module."""
