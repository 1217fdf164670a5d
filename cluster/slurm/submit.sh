#!/bin/bash
# Reads a folder with a Slurm array and puts the results together:
#   ./submit.sh IN OUT ALL SHARDS [options of sbatch …]
# IN, OUT and ALL are to be on a disk that all nodes share, under the same path. Prints the numbers of the two jobs.
set -euo pipefail
in=$1 out=$2 all=$3 shards=$4
shift 4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$out"
array=$(sbatch --parsable --array="1-$shards" "$@" "$here/shard.sh" "$in" "$out" "$shards")
merge=$(sbatch --parsable --dependency="afterany:$array" "$@" "$here/merge.sh" "$out" "$all")
echo "$array $merge"
