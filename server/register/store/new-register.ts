type Where = { sqliteFile: string } | { postgresUrl: string }

/** The setting that says where the register is. */
export const settingOf = (where: Where): 'REGISTER_FILE' | 'DATABASE_URL' =>
  'sqliteFile' in where ? 'REGISTER_FILE' : 'DATABASE_URL'

/** Where a register is, without the account and its password. */
export function placeOf(where: Where): string {
  if ('sqliteFile' in where) return where.sqliteFile
  if (!URL.canParse(where.postgresUrl)) return 'DATABASE_URL'
  const { host, pathname } = new URL(where.postgresUrl)
  return `${host}${pathname}`
}
