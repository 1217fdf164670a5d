#!/bin/bash
# Puts the shards together when all tasks of the array are over:
#   sbatch --dependency=afterany:JOB merge.sh OUT ALL
# A shard that is missing or not finished is named in the log, and nothing is written.
#SBATCH --job-name=tifa-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
set -uo pipefail
${TIFA:-tifa} merge "$1"/* -o "$2"
code=$?
# 1: some files could not be read; they are in errors.csv
[ "$code" -eq 1 ] && exit 0
exit "$code"
