"""`ipt-journal export JOURNAL --out FILE.json`: write everything the client keeps, in the open."""

from pathlib import Path

from ipt_journal.cli.edge import DONE, Parser, WrongUse, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.exchange import exporters
from ipt_journal.i18n import translate
from ipt_journal.vault.durable import write_out


def run(arguments: list[str]) -> int:
    parser = Parser(
        "export",
        translate("Command line", "Write the whole journal as JSON. The file is not encrypted."),
    )
    parser.journal()
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args(arguments)
    return guarded(lambda: export(asked.journal, asked.passphrase_file, asked.out))


def export(path: Path, passphrase_file: Path | None, out: Path) -> int:
    write = exporters.for_file(out)
    if write is None:
        raise WrongUse(translate("Command line", "The file's name must end in .json."))
    journal = open_journal(path, passphrase_file)
    try:
        write_out(out, write(journal).encode())
    finally:
        journal.close()
    print(translate("Command line", "Wrote {path}. It is not encrypted.").format(path=out))
    return DONE
