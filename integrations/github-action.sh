#!/usr/bin/env bash
# What action.yml runs. Inputs come as variables; PIISCOPE_COMMAND replaces npx in tests.
set -uo pipefail

arguments=(scan)
since="${INPUT_SINCE:-}"
if [ "$since" = auto ]; then
  since=''
  if [ -n "${BASE_REF:-}" ]; then since="origin/$BASE_REF"; fi
fi
if [ -n "$since" ]; then arguments+=(--since "$since"); fi
if [ -n "${INPUT_FAIL_ON:-}" ]; then arguments+=(--fail-on "$INPUT_FAIL_ON"); fi
if [ -n "${INPUT_CATEGORY:-}" ]; then arguments+=(--label "$INPUT_CATEGORY"); fi
if [ -n "${INPUT_SARIF:-}" ]; then arguments+=(-f "sarif=$INPUT_SARIF" -f compact); fi
# Words of the arguments are split at blanks, and at nothing else.
read -r -a more <<< "${INPUT_ARGS:-}"
arguments+=(${more[@]+"${more[@]}"})

if [ -n "${PIISCOPE_COMMAND:-}" ]; then
  read -r -a command <<< "$PIISCOPE_COMMAND"
else
  command=(npx --yes "piiscope@${INPUT_VERSION:-latest}")
fi
"${command[@]}" "${arguments[@]}"
code=$?
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "exit-code=$code" >> "$GITHUB_OUTPUT"; fi
exit "$code"
