"""Put the resources into the wheel; catalogues go in as Qt loads them, not as translators write."""

import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_LEFT_OUT = {".ts", ".py", ".pyc", ".png"}


class Resources(BuildHookInterface):  # type: ignore[type-arg]
    """Runs while hatchling builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if self.target_name != "wheel":
            return
        resources = Path(self.root, "resources")
        release = Path(sysconfig.get_path("scripts"), "pyside6-lrelease")
        for text in resources.glob("i18n/*.ts"):
            compile_one = [release, "-silent", text, "-qm", text.with_suffix(".qm")]
            subprocess.run(compile_one, check=True)  # noqa: S603
        for path in resources.rglob("*"):
            if path.is_file() and path.suffix not in _LEFT_OUT:
                target = Path("ipt_journal", "resources", path.relative_to(resources))
                build_data["force_include"][str(path)] = target.as_posix()
