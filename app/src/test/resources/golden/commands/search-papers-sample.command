search --papers --sample 3 terrorisme
