"""Start the program as a client does, up to the first picture of the unlock page."""

import os
import sys

from ipt_journal.cli import main
from ipt_journal.ui import warm

if __name__ == "__main__":
    warm.begin = lambda: os._exit(0)  # what the program does once its window is on the screen
    main(sys.argv[1:])
