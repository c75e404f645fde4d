#!/usr/bin/env bash
# Prints the tables of docs/quality.md: Kamerspoor beside stock Lucene and SQLite FTS5, on the same
# text and queries. The argument is the folder of data described in docs/data.md; without it nothing
# is measured. Takes about five minutes; needs python3 for SQLite, and leaves that row out without it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
data=${1:-${KAMERSPOOR_DATA:-../shared/data}}
[ -e "$data/kst-motions.tar.xz" ] || { echo "no kst-motions.tar.xz in $data: nothing to measure; see docs/data.md" >&2; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./kamerspoor index "$data/kst-motions.tar.xz" --index "$work/index" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }
java=$(sed -n 1p app/target/built)/bin/java

# Queries as "number, tab, query", numbered as evaluate numbers known items.
cut -f 1,2 "$data/topics.dev.tsv" > "$work/topics.topics"
for items in known-items known-items-mismatch; do
  tail -n +2 "$data/$items.tsv" | cut -f 1 | awk '!seen[$0]++ { print ++number "\t" $0 }' > "$work/$items.topics"
done
stock() { # how many, files
  "$java" -cp "app/target/lib/*:app/bench/target/lib/*" nl.kamerspoor.bench.job.StockSearch "$work/index" "$work" "$@" 2> /dev/null
  ! command -v python3 > /dev/null || python3 docs/quality/fts5.py "$work" "$@"
}
stock 1000 "$work/topics.topics"
stock 10 "$work/known-items.topics" "$work/known-items-mismatch.topics"

evaluate() { # name of the runs, options
  local name=$1 run
  shift
  for run in "$work/$name".lucene "$work/$name".fts5; do
    [ ! -e "$run" ] || set -- "$@" --run "$run"
  done
  ./kamerspoor evaluate --setting default "$@" --index "$work/index" --text-only --format markdown
}
printf '## Topics\n\n'
evaluate topics --topics "$data/topics.dev.tsv" --qrels "$data/qrels.dev.txt" --setting "--expand none" --setting --more
for items in known-items known-items-mismatch; do
  printf '\n## %s\n\n' "$items"
  evaluate "$items" --known-items "$data/$items.tsv"
done
on_topics() {
  ./kamerspoor evaluate --topics "$data/topics.dev.tsv" --qrels "$data/qrels.dev.txt" --index "$work/index" --format markdown "$@"
}
printf '\n## What made the difference\n\n'
on_topics --text-only --setting "--expand none --match exact" --setting "--expand none --match inflection" \
  --setting "--expand none" --setting "--weight synonym=0" --setting default --setting --more
printf '\n## Titles and headings\n\n'
on_topics --setting default --setting "--weight title=0 --weight heading=0" --setting "--weight title=0.3" \
  --setting "--weight title=0.6" --setting "--weight heading=0" --setting "--weight heading=0.5"
