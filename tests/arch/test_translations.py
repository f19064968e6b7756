#!/usr/bin/env python3
"""Fails when a file of translations/ lacks a text of the sources, a translation of one or a form of a plural:
test_translations.py ROOT LUPDATE"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDERS = ["ui/qml", "app/viewmodels", "app/studio"]
PLACE = re.compile(r"%(?:L?\d+|n)")
# the forms that Qt has for a number's words; of Arabic: none, one, two, few, many, others
PLURALS = {"ar": 6, "de": 2, "el": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def code_of(name):
    return name.removeprefix("orfeas_").removesuffix(".ts")


def faults_of(name, context, source, translation):
    where = f"{name}: {context}: {source!r}"
    if translation.get("type") is not None:
        return [f"{where} is {translation.get('type')}"]
    texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(texts):
        return [f"{where} has no translation"]
    if translation.find("numerusform") is not None and len(texts) != PLURALS[code_of(name)]:
        return [f"{where} has {len(texts)} forms, not {PLURALS[code_of(name)]}"]
    # a form that stands for one number alone may say it in words
    places = set(PLACE.findall(source))
    return [f"{where}: {text!r} has other places" for text in texts
            if set(PLACE.findall(text)) not in ([places, places - {"%n"}] if len(texts) > 1 else [places])]


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for given in sorted((root / "translations").glob("*.ts")):
            if code_of(given.name) not in PLURALS:
                faults.append(f"{given.name}: say in PLURALS how many forms it has")
                continue
            # as it is, since lupdate mends the number of forms
            for context, source, translation in messages(given):
                faults += faults_of(given.name, context, source, translation)
            fresh = Path(folder) / given.name
            shutil.copy(given, fresh)
            plurals = ["-pluralonly"] if given.stem.endswith("_en") else []
            subprocess.run([lupdate, *plurals, *FOLDERS, "-I", ".", "-locations", "none", "-no-obsolete", "-silent",
                            "-ts", str(fresh)], cwd=root, check=True)
            for context, source, translation in messages(fresh):
                faults += faults_of(given.name, context, source, translation)
    print("\n".join(dict.fromkeys(faults)) or "all translated")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
