#!/bin/bash
# Encrypted backups of a database, made on another machine than the server's. It can read none of them: it has the public key.
#   backup.sh full DIRECTORY PUBLIC_KEY DATABASE [options of the MariaDB programs]   a whole copy: once a day
#   backup.sh log  DIRECTORY PUBLIC_KEY DATABASE [options of the MariaDB programs]   the binary logs since: every 30 seconds
# A server has a directory of its own; one that was restored begins with an empty one and a whole copy. Needs gpg and zstd.
set -euo pipefail
umask 077
what=$1 directory=$2 public_key=$3 database=$4
shift 4
mkdir -p "$directory"

# Writes what comes in, encrypted, to the file $1, which has its name only when it is whole.
seal() {
  zstd -q | gpg --batch --quiet --trust-model always --compress-algo none --recipient-file "$public_key" \
    --output - --encrypt > "$1.part"
  sync "$1.part"
  mv "$1.part" "$1"
}

case $what in
full)
  # Keys have their number on their server: the other one encrypts with its own.
  mariadb-dump "$@" --single-transaction --master-data=2 --routines "$database" |
    sed -E '/^\) ENGINE=/s/ `ENCRYPT(ED|ION_KEY_ID)`=[A-Z0-9]+//g' | seal "$directory/new"
  # Named by its end: it can be the base of every later instant.
  mv "$directory/new" "$directory/full-$(date -u +%Y%m%dT%H%M%SZ).zst.gpg"
  ;;
log)
  # The server decrypts its logs for this program: in clear they are in memory alone.
  memory=$(mktemp -d -p /dev/shm)
  trap 'rm -rf "$memory"' EXIT
  mariadb "$@" -e 'FLUSH BINARY LOGS'
  for name in $(mariadb "$@" -NBe 'SHOW BINARY LOGS' | cut -f1 | head -n -1); do
    [ -e "$directory/$name.zst.gpg" ] && continue
    mariadb-binlog "$@" --read-from-remote-server --raw --result-file="$memory/" "$name"
    seal "$directory/$name.zst.gpg" < "$memory/$name"
    rm "$memory/$name"
  done
  ;;
*)
  echo 'full or log?' >&2
  exit 1
  ;;
esac
