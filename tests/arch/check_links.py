#!/usr/bin/env python3
"""Fails when a document under ROOT links to a file or a heading that is not there: check_links.py ROOT"""
import re
import sys
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+\s+(.*)$", re.MULTILINE)


def anchor(heading):
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def faults_of(document, root):
    text = FENCE.sub("", document.read_text(encoding="utf-8"))
    for target in LINK.findall(text):
        if re.match(r"\w+:", target):
            continue  # other sites are not asked: tests need no network
        path, _, heading = target.partition("#")
        file = document if not path else (document.parent / path)
        if not file.exists():
            yield f"{document.relative_to(root)}: {target}: no such file"
        elif heading and heading not in map(anchor, HEADING.findall(file.read_text(encoding="utf-8"))):
            yield f"{document.relative_to(root)}: {target}: no such heading"


def main():
    root = Path(sys.argv[1])
    documents = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("resources/**/*.md")]
    faults = [fault for document in documents for fault in faults_of(document, root)]
    print("\n".join(faults) or f"{len(documents)} documents, every link leads somewhere")
    return 1 if faults or not documents else 0


if __name__ == "__main__":
    sys.exit(main())
