#!/bin/bash
# Encrypts all tables of a database with another key of the server's file of keys, while the service runs.
#   rotate-key.sh DATABASE KEY_ID [options of the program mariadb]
# docs/operations.md says what comes before and after. Ends with 1 when a table still has another key.
set -euo pipefail
database=$1 key=$2
shift 2

mariadb "$@" -e "SET GLOBAL innodb_default_encryption_key_id=$key"
mariadb "$@" -NBe "SELECT CONCAT('ALTER TABLE \`', table_name, '\` ENCRYPTED=YES ENCRYPTION_KEY_ID=$key;')
  FROM information_schema.tables WHERE table_schema='$database' AND engine='InnoDB'" | mariadb "$@" "$database"
left=$(mariadb "$@" -NBe "SELECT COUNT(*) FROM information_schema.innodb_tablespaces_encryption
  WHERE name LIKE '$database/%' AND (current_key_id<>$key OR encryption_scheme=0)")
echo "$left tables of $database have another key than $key"
[ "$left" = 0 ]
