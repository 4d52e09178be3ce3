#!/usr/bin/env bash
# Compares the sandbox of the provider that the job is named after, with its secrets in the environment. Not by pnpm, which
# would install what it thinks is missing: nothing may be installed beside secrets.
set -euo pipefail

report=$GITHUB_JOB.txt
code=0
node_modules/.bin/node -C @payorch/source scripts/contract.ts --live "$GITHUB_JOB" >"$report" || code=$?
cat "$report"
# 1 is drift, which an issue tells; anything else, or 1 without a report, is a run that did not come about.
[ "$code" -le 1 ]
[ -s "$report" ]
echo "code=$code" >>"$GITHUB_OUTPUT"
