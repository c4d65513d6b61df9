#!/bin/bash
# Restores a database from the backups of backup.sh, as it was just before an instant, or with all that they hold.
#   restore.sh DIRECTORY DATABASE 'YYYY-MM-DD hh:mm:ss' (UTC), or now [options of the MariaDB programs]
# The database has to be there under its name, and empty. Needs the private key of the backups in GNUPGHOME, gpg and zstd.
set -euo pipefail
umask 077
export TZ=UTC
directory=$1 database=$2 instant=$3
shift 3
unseal() { gpg --batch --quiet --decrypt "$1" | zstd -dcq; }

tables=$(mariadb "$@" -NBe "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema='$database'")
[ "$tables" = 0 ] || { echo "$database is not empty" >&2; exit 1; }

limit=full-$(date -d "$instant" +%Y%m%dT%H%M%SZ).zst.gpg
full=
for copy in "$directory"/full-*.zst.gpg; do [[ ${copy##*/} > $limit ]] || full=$copy; done
[ -e "$full" ] || { echo "no whole copy is older than $instant" >&2; exit 1; }
# The head of the copy says where in the logs it was made; the rest is left unread here.
read -r first position < <(unseal "$full" 2> /dev/null |
  sed -nE "s/^-- CHANGE MASTER TO MASTER_LOG_FILE='(.*)', MASTER_LOG_POS=([0-9]+);/\1 \2/p; /^CREATE TABLE/q")
echo "$full, then the logs from $first"
unseal "$full" | mariadb "$@" "$database"

[ "$instant" = now ] && until=() || until=(--stop-datetime="$instant")
memory=$(mktemp -d -p /dev/shm)
trap 'rm -rf "$memory"' EXIT
next=$first
for log in "$directory"/binlog.*.zst.gpg; do
  [ -e "$log" ] || continue
  name=$(basename "$log" .zst.gpg)
  [[ $name < $first ]] && continue
  [ "$name" = "$next" ] || { echo "$next is missing" >&2; exit 1; }
  printf -v next '%s.%06d' "${name%.*}" $((10#${name##*.} + 1))
  unseal "$log" > "$memory/$name"
  [ "$name" = "$first" ] || position=4
  mariadb-binlog --database="$database" --start-position="$position" "${until[@]}" "$memory/$name"
  rm "$memory/$name"
done | mariadb "$@"
echo "$database is restored"
