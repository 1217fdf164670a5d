#!/bin/bash
# One task of an array reads one shard:
#   sbatch --array=1-16 shard.sh IN OUT 16
# writes the shards OUT/1 … OUT/16. To read a shard again that failed: sbatch --array=7 shard.sh IN OUT 16; it goes on where it was.
#SBATCH --job-name=tifa
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --requeue
set -uo pipefail
in=$1 out=$2 shards=$3
tifa=${TIFA:-tifa}

# Whatever ends tifa from outside (a kill, too little memory, a disk away for a moment) is tried again: the journal in OUT knows what is done.
for attempt in 1 2 3; do
  $tifa batch "$in" -o "$out/$SLURM_ARRAY_TASK_ID" --shard "$SLURM_ARRAY_TASK_ID/$shards" \
    --jobs "${SLURM_CPUS_PER_TASK:-1}" ${TIFA_OPTIONS:-}
  code=$?
  # 1: some files cannot be read; they are in errors.csv. 2: the call is wrong, which does not mend itself.
  case $code in
    0 | 1) exit 0 ;;
    2) exit 2 ;;
  esac
  echo "attempt $attempt ended with $code" >&2
  sleep "$attempt"
done
exit "$code"
