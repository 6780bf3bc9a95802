import Database from 'better-sqlite3'

/** Loaded before a server (`node --import`): the planted fault that the cuts must find. SQLite syncs as SYNCHRONOUS says. */
const { pragma } = Database.prototype
Database.prototype.pragma = function (text, ...more) {
  return pragma.call(this, text.replace(/synchronous = \w+/, process.env.SYNCHRONOUS ?? ''), ...more)
}
