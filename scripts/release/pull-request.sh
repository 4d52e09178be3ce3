#!/usr/bin/env bash
# bash pull-request.sh <patch>: commits the versions and changelogs of a patch, and opens the pull request of the next
# release unless it is open.
set -euo pipefail

# Dependencies ran where the patch was made. So it changes only what `changeset version` does, the rest is left out; and it
# goes into the index alone, not into the files that run here.
git apply --cached --allow-empty --include='.changeset/*.md' --include='packages/*/package.json' \
  --include='packages/*/CHANGELOG.md' "$1"
if git diff --cached --quiet; then exit 0; fi
git config user.name "github-actions[bot]"
git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
git commit --quiet --message "chore: versions and changelogs"
gh auth setup-git
git push --force origin HEAD:release/next
if [ -z "$(gh pr list --head release/next --state open --json number --jq '.[]')" ]; then
  gh pr create --head release/next --base main --title "chore: versions and changelogs" \
    --body "The next release, from the changesets on main. Close and open it once: GitHub runs no checks for what a workflow opens."
fi
