search --sort date --limit 2 --format csv terugkeerders
