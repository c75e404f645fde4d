search --papers --limit 2 --format trec --like kst-27925-584#4
