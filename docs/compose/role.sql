-- compose.yaml gives this to PostgreSQL, which runs it once, on a new volume. The server's role owns its database and
-- has no other right; the superuser has no password, so that nobody reaches it from outside the container.
\getenv password POSTGRES_PASSWORD
create role register login password :'password';
create database register owner register;
alter role postgres password null;
