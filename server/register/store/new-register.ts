type Where = { sqliteFile: string } | { postgresUrl: string }

/** The store is empty, and what is kept outside is of a register: a new one in its place would know nobody. */
export class NewRegisterRefused extends Error {
  constructor(where: Where) {
    super(noRegister(where))
    this.name = 'NewRegisterRefused'
  }
}

/** G: refuses to make a register if the folder outside the database is another's. @throws NewRegisterRefused */
export function refuseNewBeside(kept: { readonly holdsRegister: boolean } | null, where: Where): void {
  if (kept?.holdsRegister) throw new NewRegisterRefused(where)
}

/** The setting that says where the register is. */
export const settingOf = (where: Where): 'REGISTER_FILE' | 'DATABASE_URL' =>
  'sqliteFile' in where ? 'REGISTER_FILE' : 'DATABASE_URL'

const noRegister = (where: Where) =>
  `there is no register where ${settingOf(where)} says, but CHECKPOINT_FOLDER holds the checkpoints of one. Correct ${settingOf(where)}, or restore the newest backup there. For a new register, set CHECKPOINT_FOLDER to an empty folder`

/** Where a register is, without the account and its password. */
export function placeOf(where: Where): string {
  if ('sqliteFile' in where) return where.sqliteFile
  if (!URL.canParse(where.postgresUrl)) return 'DATABASE_URL'
  const { host, pathname } = new URL(where.postgresUrl)
  return `${host}${pathname}`
}
