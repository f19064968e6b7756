#!/usr/bin/env python3
"""Fails when a file of translations/ lacks a text of the sources or a translation of one: test_translations.py ROOT LUPDATE"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDERS = ["ui/qml", "app/viewmodels", "app/studio"]
PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def faults_of(name, context, source, translation):
    where = f"{name}: {context}: {source!r}"
    if translation.get("type") is not None:
        return [f"{where} is {translation.get('type')}"]
    texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(texts):
        return [f"{where} has no translation"]
    return [f"{where}: {text!r} has other places" for text in texts if set(PLACE.findall(text)) != set(PLACE.findall(source))]


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for given in sorted((root / "translations").glob("*.ts")):
            fresh = Path(folder) / given.name
            shutil.copy(given, fresh)
            plurals = ["-pluralonly"] if given.stem.endswith("_en") else []
            subprocess.run([lupdate, *plurals, *FOLDERS, "-I", ".", "-locations", "none", "-no-obsolete", "-silent",
                            "-ts", str(fresh)], cwd=root, check=True)
            for context, source, translation in messages(fresh):
                faults += faults_of(given.name, context, source, translation)
    print("\n".join(faults) or "all translated")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
