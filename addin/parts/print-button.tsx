import { Button } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { say } from '../../server/contract/texts/say.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { dayInWords, todayIn } from '../words/dates.ts'

type Props = {
  /** What every printed page says at its foot: a reference, never a name. */
  reference: string
  /** The day at the foot; without one, the day of printing. */
  on?: string
}

/** Prints the page. At the foot of each sheet are the reference, the day, and which page it is of how many. */
export function PrintButton({ reference, on }: Props) {
  usePrintedFoot(on ? `${reference}, ${dayInWords(on)}` : reference, !on)
  return (
    <Button appearance="subtle" size="small" icon={<PrintRegular />} onClick={() => window.print()}>
      {say('Print')}
    </Button>
  )
}

/** The foot of printed pages: only a rule for the page itself is on every sheet. */
function usePrintedFoot(words: string, withDay: boolean): void {
  const { timeZone } = useSignedIn().council
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const write = () => {
      const day = dayInWords(todayIn(timeZone))
      sheet.replaceSync(footOf(withDay ? say('{words}. Printed on {day}', { words, day }) : words))
    }
    write()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    // A page that stays open overnight is printed on another day.
    window.addEventListener('beforeprint', write)
    return () => {
      window.removeEventListener('beforeprint', write)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [words, withDay, timeZone])
}

/** The style of every sheet's foot. */
const footOf = (words: string): string => {
  const font = 'font: 12px sans-serif;'
  return `@page {
    @bottom-left { content: ${JSON.stringify(words)}; ${font} }
    @bottom-right { content: ${JSON.stringify(say('Page'))} " " counter(page) " / " counter(pages); ${font} }
  }`
}
