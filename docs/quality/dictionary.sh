#!/usr/bin/env bash
# Prints how long the dictionary takes to load in a fresh process with the launcher's options for
# short commands, its AOT cache included; then without the cache. Build first: ./kamerspoor stats.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
{ IFS= read -r jdk && IFS= read -r classpath; } < app/target/built
options=(--enable-native-access=ALL-UNNAMED -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1
  -Djdk.reflect.useNativeAccessorOnly=true -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
for cache in -XX:AOTCache=app/target/little.aot -XX:AOTMode=off; do
  printf '%s\n' "$cache"
  for _ in 1 2 3 4 5; do "$jdk/bin/java" "${options[@]}" "$cache" -cp "$classpath:app/bench/target/lib/*" nl.kamerspoor.bench.job.LoadDictionary; done
done
