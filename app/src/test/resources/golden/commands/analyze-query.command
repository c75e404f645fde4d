analyze --query "bestrijding terrorismebestrijding NCTV"
