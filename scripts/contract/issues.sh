#!/usr/bin/env bash
# bash issues.sh <folder>: keeps an issue open for each provider with a report in the folder, orqex.txt.
set -euo pipefail

for report in "$1"/*.txt; do
  provider=$(basename "$report" .txt)
  export TITLE="The sandbox of $provider differs from its spec"
  # Indented, so that nothing a provider says is taken for markup.
  {
    echo "Found by the workflow \`live\`:"
    echo
    sed 's/^/    /' "$report"
  } >issue.md
  number=$(gh issue list --state open --limit 500 --json number,title --jq 'map(select(.title == env.TITLE))[0].number // empty')
  if [ -n "$number" ]; then
    gh issue edit "$number" --body-file issue.md
  else
    gh issue create --title "$TITLE" --body-file issue.md
  fi
done
