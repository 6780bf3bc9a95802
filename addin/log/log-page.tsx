import { WidePage } from '../parts/wide-page.tsx'

/** P15: the central log. */
export default function LogPage() {
  return (
    <WidePage heading="The log">
      <p>Restrictions and escalations.</p>
    </WidePage>
  )
}
