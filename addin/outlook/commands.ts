/** Outlook's side of a command or an event: it waits until `completed` is called. */
type CommandEvent = { completed(options?: object): void }

/**
 * Office.js starts only when `onReady` is called; classic Outlook on Windows never answers, but starts anyway. False
 * where the library could not be loaded: Outlook then reports a missing answer itself.
 */
export function startCommands(): boolean {
  if (typeof Office === 'undefined') return false
  void Office.onReady?.()
  return true
}

/**
 * Registers a function under its name in the manifest. It always reports completion: a fault of the add-in never holds
 * up a message.
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
