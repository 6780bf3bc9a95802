const whole = new Intl.NumberFormat('en-GB')

/** "1,234". */
export const figure = (n: number): string => whole.format(n)

/** "1 restriction", "1,234 restrictions". */
export const figures = (n: number, one: string, several: string): string => `${figure(n)} ${n === 1 ? one : several}`
