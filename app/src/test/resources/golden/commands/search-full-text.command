search --sort date --limit 1 --full-text --cite '"brede benadering"'
