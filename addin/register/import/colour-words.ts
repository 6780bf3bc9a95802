import { importLabels } from '../../../server/contract/messages/en/import.ts'
import { colours, shades } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'

type Colour = keyof typeof colours

/** How rows stand out, in words: "light red", "struck through", "hidden". */
export function lookWords(look: string): string {
  if (look === 'struck' || look === 'hidden') return say(importLabels, look)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(look.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const light = (most + least) / 2
  if (most - least < 0.08) return light < 0.15 ? say(colours, 'black') : shaded('grey', light)
  return shaded(named(hueOf([red, green, blue], most, most - least)), light)
}

/** In degrees round the colour wheel, from red. */
function hueOf([red, green, blue]: [number, number, number], most: number, spread: number): number {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360
  return most === green ? 60 * ((blue - red) / spread) + 120 : 60 * ((red - green) / spread) + 240
}

const hues: [upTo: number, colour: Colour][] = [
  [15, 'red'],
  [45, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [200, 'turquoise'],
  [255, 'blue'],
  [290, 'purple'],
  [340, 'pink'],
  [360, 'red'],
]
const named = (hue: number): Colour => hues.find(([upTo]) => hue <= upTo)?.[1] ?? 'red'

function shaded(name: Colour, light: number): string {
  const colour = say(colours, name)
  return light > 0.7 ? say(shades, 'light', { colour }) : light < 0.3 ? say(shades, 'dark', { colour }) : colour
}
