#!/usr/bin/env bash
# Tries each weight of the ranking at other values, one at a time, and prints what each does to the
# judged topics, each with a paired test, and with --known to the known items that share no words
# with their papers.
# Arguments: an index of the motions, the folder of data, and optionally --known.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
index=$1
data=$2
known=${3:-}
topics=(--topics "$data/topics.dev.tsv" --qrels "$data/qrels.dev.txt" --index "$index")
with_titles() { # weight, values
  local weight=$1 settings=() value
  shift
  for value in "$@"; do settings+=(--setting "--weight $weight=$value"); done
  ./kamerspoor evaluate "${topics[@]}" --setting default "${settings[@]}"
}
try() { # weight, values
  local weight=$1 settings=() value
  shift
  for value in "$@"; do settings+=(--setting "--weight $weight=$value"); done
  ./kamerspoor evaluate "${topics[@]}" --text-only --setting default "${settings[@]}"
  [ "$known" != --known ] || ./kamerspoor evaluate --known-items "$data/known-items-mismatch.tsv" \
    --index "$index" --text-only --setting default "${settings[@]}"
}
try k1 0.6 1.2 1.5
try b 0.2 0.4 0.6 0.75
try inflection 0.6 1
try derivation 0.3 0.7
try part 0.2 0.3 0.4 0.6
try compound 0.5 0.8 1 1.6
try separable 0.7 1.3
try expansion 0.5 0.9
try synonym 0.3 0.5 0.9
try allWords 0 0.15 0.5
try near 0 0.1 0.4
try others 0 0.1 0.3
try together 0.2 0.5 1.5
with_titles title 0 0.3 0.6
with_titles heading 0 0.1 0.5
