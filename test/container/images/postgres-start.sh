#!/bin/sh
# The parts of the official image that compose.yaml uses: POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB for a new
# folder, and the files in /docker-entrypoint-initdb.d, run on a server that only this container reaches.
set -eu
if [ "$(id -u)" = 0 ]; then
  chown postgres:postgres "$PGDATA" /run/postgresql
  exec setpriv --reuid=postgres --regid=postgres --clear-groups "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  user=${POSTGRES_USER:-postgres}
  printf '%s\n' "$POSTGRES_PASSWORD" >/tmp/password
  initdb --username="$user" --pwfile=/tmp/password --auth-local=trust --auth-host=trust
  rm /tmp/password
  printf 'host all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
  printf "listen_addresses = '*'\n" >>"$PGDATA/postgresql.conf"
  pg_ctl --wait --options="-c listen_addresses=''" start
  if [ "${POSTGRES_DB:-$user}" != postgres ]; then createdb --username="$user" "${POSTGRES_DB:-$user}"; fi
  for file in /docker-entrypoint-initdb.d/*.sql; do
    if [ -f "$file" ]; then
      psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$user" --dbname="${POSTGRES_DB:-$user}" --file="$file"
    fi
  done
  pg_ctl --wait --mode=fast stop
fi
exec "$@"
