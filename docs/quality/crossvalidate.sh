#!/usr/bin/env bash
# Estimates how much of the gain from tuning would hold for other topics: tries settings of the weights that
# matter most, chooses the best on all topics but one, measures it on that one, and prints the mean
# over all. Best is the highest sum of nDCG@10 and recall@50.
# Arguments: an index of the motions, the folder of data. Takes about a minute.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
index=$1
data=$2
settings=(--setting default)
for compound in 0.8 1 1.3; do
  for b in 0.2 0.3 0.4; do
    for others in 0.1 0.2 0.3; do
      settings+=(--setting "--weight compound=$compound --weight b=$b --weight others=$others")
    done
  done
done
./kamerspoor evaluate --topics "$data/topics.dev.tsv" --qrels "$data/qrels.dev.txt" \
  --index "$index" --text-only --per-topic --format tsv "${settings[@]}" |
  awk -F '\t' '
    $1 == "run" { if ($2 != "topic") exit; for (i = 1; i <= NF; i++) column[$i] = i; next }
    $2 != "all" && NF > 3 {
      if (!($1 in runs)) { runs[$1]; order[++count] = $1 }
      topics[$2]
      ndcg[$1, $2] = $column["ndcg_10"]; recall[$1, $2] = $column["recall_50"]
      sum[$1] += $column["ndcg_10"] + $column["recall_50"]
    }
    END {
      for (topic in topics) {
        n++; best = ""
        for (i = 1; i <= count; i++) {
          run = order[i]; others = sum[run] - ndcg[run, topic] - recall[run, topic]
          if (best == "" || others > most) { best = run; most = others }
        }
        chosen[best]++; heldNdcg += ndcg[best, topic]; heldRecall += recall[best, topic]
        hereNdcg += ndcg["default", topic]; hereRecall += recall["default", topic]
      }
      printf "default                     nDCG@10 %.4f  R@50 %.4f\n", hereNdcg / n, hereRecall / n
      printf "chosen on the other topics  nDCG@10 %.4f  R@50 %.4f\n", heldNdcg / n, heldRecall / n
      for (run in chosen) printf "chosen %2d times: %s\n", chosen[run], run
    }'
