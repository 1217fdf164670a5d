"""Reads texts with tifa on a Dask cluster.

Each worker process keeps one `tifa --format ndjson` running and hands its lines to it, so that the engine is loaded once a worker.
What a worker had not given back when it died, the scheduler gives to another one; the answers stand in the order of the texts.

    from distributed import Client
    from tifa_dask import analyze
    for line in analyze(Client("tcp://scheduler:8786"), lines):
        ...

or:  python3 tifa_dask.py tcp://scheduler:8786 texts.ndjson results.ndjson
"""

import atexit
import os
import shlex
import subprocess
import sys
import threading

from distributed import Client

#: Texts that go to a worker at a time.
BATCH = 25

_lock = threading.Lock()
_filter = None


def _running_filter():
    """The filter of this worker process; a new one where the last has ended."""
    global _filter
    if _filter is None or _filter.poll() is not None:
        command = shlex.split(os.environ.get("TIFA", "tifa")) + ["--format", "ndjson"]
        _filter = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        atexit.register(_filter.kill)
    return _filter


def analyze_lines(lines):
    """One line of JSON for each `{"id", "text"}` line, in order."""
    with _lock:
        running = _running_filter()
        answers = []
        # line for line: the filter answers each before it reads the next, so that no pipe can fill up on both ends
        for line in lines:
            running.stdin.write(line.rstrip(b"\n") + b"\n")
            running.stdin.flush()
            answer = running.stdout.readline()
            if not answer.endswith(b"\n"):
                raise RuntimeError(f"tifa ended with {running.wait()} at a text of {len(line)} bytes")
            answers.append(answer)
        return answers


def batches(lines, size=BATCH):
    """Lists of `size` lines that are not blank; blank ones have no answer."""
    batch = []
    for line in lines:
        if not line.strip():
            continue
        batch.append(line)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def analyze(client, lines, ahead=64):
    """The answers to lines, in their order, while at most `ahead` batches are under way, so that memory does not grow with the texts."""
    waiting = []
    for batch in batches(lines):
        # two lists with the same texts are two tasks; a worker that dies three times over one is reported, not tried for ever
        waiting.append(client.submit(analyze_lines, batch, pure=False, retries=3))
        if len(waiting) >= ahead:
            yield from waiting.pop(0).result()
    for future in waiting:
        yield from future.result()


def main():
    address, source, target = sys.argv[1:]
    with Client(address) as client, open(source, "rb") as texts, open(target + ".part", "wb") as results:
        client.upload_file(os.path.abspath(__file__))
        import tifa_dask

        for answer in tifa_dask.analyze(client, texts):
            results.write(answer)
    os.replace(target + ".part", target)


if __name__ == "__main__":
    main()
