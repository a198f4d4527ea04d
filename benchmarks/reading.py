"""How easily the default pages read: length of sentences and Flesch-Kincaid grade, of 200 occupations drawn by lot.

    make reading-report                        200 occupations, English
    python benchmarks/reading.py 50 --longest 20

A sentence is what ends with a full stop, question or exclamation mark in the prose, notes and answers of `show`; names,
tables, lists of tasks and the sources are left out. The grade is 0.39 × words a sentence + 11.8 × syllables a word
- 15.59
(Kincaid and others, 1975); pyphen counts the syllables, by where a word may be hyphenated, which is a few per cent low.
"""

import argparse
import os
import random
import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from statistics import median

import pyphen
import report

from careercli.atlas.connection import ask
from careercli.cli.app import run

COUNT, SEED = 200, 2026
MEDIAN, LONGEST, GRADE = 14, 28, 9
"""WORDS.md: words in the median and in the longest sentence, and the school grade."""
REFERENCES = re.compile(r"(\[\d+\])+")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*")
ENDS = re.compile(r"(?<=[.?!])\s+(?=[A-Z“\"])")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--longest", type=int, default=0, help="print so many of the longest sentences")
    chosen = parser.parse_args()
    ids = sorted(row[0] for row in ask("SELECT id FROM occupation"))
    drawn = random.Random(chosen.seed).sample(ids, chosen.count)
    found = [sentence for key in drawn for sentence in sentences(page(key))]
    lengths = [len(WORD.findall(sentence)) for sentence in found]
    lines = [
        report.at_most("words in the median sentence", median(lengths), MEDIAN),
        report.at_most("words in the longest sentence", max(lengths), LONGEST),
        report.at_most("Flesch-Kincaid grade", grade(found), GRADE),
    ]
    report.show(f"{len(found):,} sentences of {chosen.count} pages", lines)
    for sentence in sorted(set(found), key=lambda one: -len(WORD.findall(one)))[: chosen.longest]:
        print(f"{len(WORD.findall(sentence)):4}  {sentence}")


def page(key: str) -> list[str]:
    """The lines of the default page of an occupation, none of them wrapped."""
    os.environ |= {"COLUMNS": "10000", "NO_COLOR": "1"}
    out = StringIO()
    with redirect_stdout(out), redirect_stderr(StringIO()):
        code = run(["show", key, "--format", "plain"])
    if code:
        sys.exit(f"career show {key}: exit {code}")
    return out.getvalue().splitlines()


def sentences(lines: list[str]) -> Iterator[str]:
    """The sentences of a page's own voice."""
    for line in lines:
        text = REFERENCES.sub("", line).strip()
        if re.match(r"\[\d+\]", line.strip()):
            return  # the sources begin
        if re.search(r"\S {2,}\S", text) or not re.search(r"[.?!]$", text):
            continue  # a row of a table, a heading, a name
        text = re.sub(r"^(?:[i!>*-]|\W) ", "", text)
        yield from (part for part in ENDS.split(text) if len(WORD.findall(part)) > 2)


def grade(found: list[str]) -> float:
    """The Flesch-Kincaid grade of all sentences together."""
    hyphens = pyphen.Pyphen(lang="en_US")
    words = [word for sentence in found for word in WORD.findall(sentence)]
    syllables = sum(len(hyphens.positions(word)) + 1 for word in words)
    return 0.39 * len(words) / len(found) + 11.8 * syllables / len(words) - 15.59


if __name__ == "__main__":
    main()
