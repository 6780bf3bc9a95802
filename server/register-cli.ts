import { commands } from './cli/commands.ts'
import { helpOf, overview, readGiven } from './cli/read-command.ts'
import { fail, say, tellNotDone } from './cli/say.ts'
import { trustOwnAuthorities, withSettingsFile } from './cli/settings-file.ts'
import { NotDone } from './register/copy/not-done.ts'

/**
 * `npm run register -- COMMAND`, with the settings of the environment or of the file after --settings. Exits with 0 if
 * all is well, with 1 if something must be put right, and with 2 if nothing was done, with the reason.
 */
async function main([name = '', ...given]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (name === '--help') return say(overview(commands), 0)
  if (name === '') return fail(overview(commands))
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new NotDone(`There is no command “${name}”. The commands are ${Object.keys(commands).join(', ')}.`)
  const read = readGiven(name, command, given)
  return read ? await command.run(read, env) : say(helpOf(name, command), 0)
}

try {
  const { given, env } = withSettingsFile(process.argv.slice(2), process.env)
  trustOwnAuthorities(env, process.env)
  process.exitCode = await main(given, env)
} catch (error) {
  process.exitCode = tellNotDone(error)
}
