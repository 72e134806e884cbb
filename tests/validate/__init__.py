"""Simulated diaries whose truth is known, and what the methods make of them."""
