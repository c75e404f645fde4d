show kst-27925-681#6 --context 1 --format jsonl
