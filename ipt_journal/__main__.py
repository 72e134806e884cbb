"""`python -m ipt_journal` does what `ipt-journal` does."""

import sys

from ipt_journal.cli import main

if __name__ == "__main__":
    sys.exit(main())
