"""My safety plan: read first, written second, on a card for the wallet, open while locked."""
