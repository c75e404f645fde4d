read corpus/kst-27925-584.txt
