"""A document-feature matrix in SciPy: what sets each report apart, by TF-IDF.

    tifa matrix examples/documents -o matrix
    python3 examples/python/matrix.py matrix
"""

import csv
import sys
from pathlib import Path

import numpy as np
from scipy.io import mmread

folder = Path(sys.argv[1])
counts = mmread(folder / "matrix.mtx").tocsr()


def column(table, name):
    # the byte order mark is for Excel; "utf-8-sig" takes it off
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return [row[name] for row in csv.DictReader(file)]


# rows and columns of the matrix, in order
documents, words = column("documents", "document"), column("vocabulary", "feature")
assert counts.shape == (len(documents), len(words))

# as TfidfTransformer of scikit-learn computes it: smoothed, each row of length 1
having = np.bincount(counts.indices, minlength=len(words))
weights = np.log((1 + len(documents)) / (1 + having)) + 1
tfidf = counts.toarray() * weights
tfidf /= np.maximum(np.linalg.norm(tfidf, axis=1, keepdims=True), 1e-12)
for document, row in zip(documents, tfidf):
    print(document, *(words[at] for at in np.argsort(-row, kind="stable")[:5]))
