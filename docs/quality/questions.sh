#!/usr/bin/env bash
# Prints how much is lost where a topic is asked for in a sentence instead of keywords: the two
# questions of each topic in questions.tsv against the same judgments, then the first hits of
# corpus-questions.tsv over corpus/. Arguments: the folder of data described in docs/data.md
# (without it only the corpus is measured), and optionally an index of its motions.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
data=${1:-${KAMERSPOOR_DATA:-../shared/data}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -e "$data/kst-motions.tar.xz" ]; then
  index=${2:-$work/index}
  [ -e "$index" ] || ./kamerspoor index "$data/kst-motions.tar.xz" --index "$index" > "$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 2; }
  awk -F '\t' -v OFS='\t' -v work="$work" 'NR > 1 {
      if ($2 == "long") print $1, $3 > (work "/keywords")
      print $1, $4 > (work "/" $2)
    }' docs/quality/questions.tsv
  printf '| asked in | topics | nDCG@10 | of that of keywords | R@50 |\n| --- | ---: | ---: | ---: | ---: |\n'
  for variant in keywords long short; do
    ./kamerspoor evaluate --topics "$work/$variant" --qrels "$data/qrels.dev.txt" --index "$index" \
      --text-only --format tsv |
      awk -F '\t' -v name="$variant" 'NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i }
        NR == 2 { print name "\t" $column["topics"] "\t" $column["ndcg_10"] "\t" $column["recall_50"] }'
  done | awk -F '\t' '{ if (NR == 1) keywords = $3
      printf "| %s | %d | %.4f | %.3f | %.4f |\n", $1 == "keywords" ? $1 : "a sentence, " $1, $2, $3, $3 / keywords, $4 }'
  printf '\n'
else
  echo "no kst-motions.tar.xz in $data: only the corpus is measured; see docs/data.md" >&2
fi

first() { ./kamerspoor search --limit 1 --format jsonl -- "$1" | sed -n 's/^{"type":"hit".*"id":"\([^"]*\)".*/\1/p'; }
same=0 all=0
while IFS=$'\t' read -r keywords question; do
  [ "$keywords" != keywords ] || continue
  of_keywords=$(first "$keywords") of_question=$(first "$question")
  all=$((all + 1))
  [ -n "$of_keywords" ] || { echo "nothing found for $keywords" >&2; exit 2; }
  if [ "$of_keywords" = "$of_question" ]; then
    same=$((same + 1))
  else
    printf '%s finds %s first, %s finds %s\n\n' "$keywords" "$of_keywords" "$question" "$of_question"
  fi
done < docs/quality/corpus-questions.tsv
printf 'Over corpus/ %d of %d questions find the same first as their keywords.\n' "$same" "$all"
