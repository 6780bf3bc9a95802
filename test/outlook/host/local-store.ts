/** Stores in this browser what Exchange would store. */
const prefix = 'stand-in outlook: '

export const readStored = (name: string): unknown => JSON.parse(localStorage.getItem(prefix + name) ?? 'null')

export const writeStored = (name: string, value: unknown): void =>
  localStorage.setItem(prefix + name, JSON.stringify(value))
