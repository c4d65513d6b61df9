#!/bin/sh
# Starts one Galera node, after whatever has ended it. Arguments: what else mariadbd shall be told.
#
#   GALERA_NAME        this node's name
#   GALERA_ADDRESS     its address, as the other nodes reach it: host, or host:port of group communication
#   GALERA_CLUSTER     all nodes: host[:port],host[:port],host[:port]
#   GALERA_BOOTSTRAP   1 on one node: with an empty data directory it founds the cluster instead of joining it
#   GALERA_PROVIDER    more provider options, after those of node.cnf
#   GALERA_DATA        the data directory
#   SST_USER, SST_PASSWORD   who copies a whole node to one that has been away too long
#   CHECK_PASSWORD, CARNET_PASSWORD   of the users that the founder makes: check, for health.cjs, and carnet, for the service
set -eu
here=$(dirname "$0")
data=${GALERA_DATA:-/var/lib/mysql}
cnf=${GALERA_CNF:-$here/node.cnf}
options=$(sed -n 's/^wsrep_provider_options *= *"\(.*\)"/\1/p' "$cnf")

set -- "$@" \
  "--datadir=$data" \
  "--wsrep-provider=${GALERA_LIBRARY:-/usr/lib/galera/libgalera_smm.so}" \
  "--wsrep-cluster-address=gcomm://$GALERA_CLUSTER" \
  "--wsrep-node-name=$GALERA_NAME" \
  "--wsrep-node-address=$GALERA_ADDRESS" \
  "--wsrep-provider-options=$options${GALERA_PROVIDER:+;$GALERA_PROVIDER}"
if [ -n "${SST_USER:-}" ]; then set -- "$@" "--wsrep-sst-auth=$SST_USER:$SST_PASSWORD"; fi

rm -f "$data/users.sql"
if [ ! -d "$data/mysql" ]; then mariadb-install-db --no-defaults "--datadir=$data" --skip-test-db ${GALERA_USER:+"--user=$GALERA_USER"} >/dev/null; fi

if [ ! -f "$data/grastate.dat" ]; then
  # A new node: the founder starts the cluster and makes its users, the others get everything from it.
  if [ "${GALERA_BOOTSTRAP:-}" = 1 ]; then
    (
      umask 077
      cat >"$data/users.sql" <<SQL
CREATE DATABASE IF NOT EXISTS carnet CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS carnet@'%' IDENTIFIED BY '$CARNET_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, ALTER, INDEX, REFERENCES, TRIGGER ON carnet.* TO carnet@'%';
CREATE USER IF NOT EXISTS \`check\`@'%' IDENTIFIED BY '$CHECK_PASSWORD';
CREATE USER IF NOT EXISTS $SST_USER@localhost IDENTIFIED BY '$SST_PASSWORD';
GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR ON *.* TO $SST_USER@localhost;
SQL
    )
    set -- "$@" --wsrep-new-cluster "--init-file=$data/users.sql"
  fi
else
  # After a crash grastate.dat does not know how far this node came; InnoDB does. Without this every crash costs a full copy.
  found=$(mariadbd "--defaults-file=$cnf" "$@" --wsrep-recover --disable-log-error 2>&1 | sed -n 's/.*Recovered position:* *\([0-9a-f-]*:[0-9-]*\).*/\1/p' | tail -n 1)
  if [ -n "$found" ]; then set -- "$@" "--wsrep-start-position=$found"; fi
fi
exec mariadbd "--defaults-file=$cnf" "$@"
