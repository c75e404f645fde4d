"""SQLite FTS5 for comparison: unicode61, bm25, a paper's running text as one row, any word.

Arguments: the folder with texts.tsv, how many to find, then files of queries (.topics: id, tab, query).
Writes a run in TREC's form for each.
"""
import re
import sqlite3
import sys

folder, most, files = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
database = sqlite3.connect(":memory:")
database.execute("CREATE VIRTUAL TABLE paper USING fts5(id UNINDEXED, text, tokenize='unicode61')")
with open(f"{folder}/texts.tsv", encoding="utf-8") as texts:
    database.executemany("INSERT INTO paper VALUES (?, ?)", (line.rstrip("\n").split("\t", 1) for line in texts))
for name in files:
    with open(name, encoding="utf-8") as topics, open(name.replace(".topics", ".fts5"), "w", encoding="utf-8") as run:
        for line in topics:
            topic, query = line.rstrip("\n").split("\t")[:2]
            words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
            found = database.execute(
                "SELECT id, -bm25(paper) FROM paper WHERE paper MATCH ? ORDER BY bm25(paper), id LIMIT ?", (words, most))
            for rank, (paper, score) in enumerate(found, 1):
                run.write(f"{topic} Q0 {paper} {rank} {score} fts5\n")
