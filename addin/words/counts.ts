const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "One action", "Two actions", "14 actions". */
export const count = (n: number, one: string, several: string): string => `${small[n] ?? n} ${n === 1 ? one : several}`

/** "1 message", "14 messages", within a sentence. */
export const messagesIn = (n: number): string => (n === 1 ? '1 message' : `${n} messages`)

/** "Jo Marsh", "Jo Marsh and Mia Rowe", "Jo Marsh, Mia Rowe and Petra Holm". */
export const list = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
