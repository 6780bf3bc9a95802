/** Outlook's side of a command or an event: it waits until it is told that the work is done. */
type CommandEvent = { completed(options?: object): void }

/**
 * Office.js starts only where somebody asks it to; classic Outlook on Windows never answers, and starts all the same.
 * False where the library could not be loaded: Outlook cannot be told anything then, and says itself that it got no answer.
 */
export function startCommands(): boolean {
  if (typeof Office === 'undefined') return false
  void Office.onReady?.()
  return true
}

/**
 * Gives Outlook a function by the name that the manifest knows. Outlook is told that it is done whatever happens: a
 * message is never held up by a fault of the add-in's own.
 */
export function onCommand(name: string, work: () => Promise<object | undefined>, otherwise?: object): void {
  const run = (event: CommandEvent) => {
    work().then(
      (options) => event.completed(options),
      () => event.completed(otherwise),
    )
  }
  Office.actions.associate(name, run as (...given: unknown[]) => void)
}
