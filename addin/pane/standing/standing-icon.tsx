import './standing.css'
import type { Known } from './view.ts'

export type Tone = Known['kind'] | 'not-checked'

/** One distinct shape for each standing; colour only supports it. Drawn on a 24 by 24 grid. */
const shapes: Record<Tone, React.ReactNode> = {
  // A tick in a ring.
  'not-on-register': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.3 2.8 2.7L16 9.5" />
    </>
  ),
  // A tick in a ring, open on one side: it is about one service.
  'other-service': (
    <>
      <path d="M20.5 9A9 9 0 1 0 20.5 15" />
      <path d="m8 12.3 2.8 2.7L16 9.5" />
    </>
  ),
  // Spoken words: a speech bubble.
  warned: (
    <>
      <path d="M4 5h16v11h-8l-4.5 4v-4H4z" />
      <path d="M8 9h8M8 12h5" />
    </>
  ),
  // Words on paper: a letter with a mark of attention.
  'formally-warned': (
    <>
      <path d="M5 3h10l4 4v14H5z" />
      <path d="M15 3v4h4" />
      <path d="M12 10v5M12 17.8v.1" />
    </>
  ),
  // Waiting: an hourglass.
  'decision-pending': (
    <>
      <path d="M6 3h12M6 21h12" />
      <path d="M7.5 3c0 5 3 6 4.5 9-1.5 3-4.5 4-4.5 9M16.5 3c0 5-3 6-4.5 9 1.5 3 4.5 4 4.5 9" />
      <path d="M10.5 18.5h3" />
    </>
  ),
  // Settled, its day still to come: a calendar page with a tick.
  agreed: (
    <>
      <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
      <path d="m9 15 2.2 2 4-4" />
    </>
  ),
  // A closed way: an octagon with a bar.
  restricted: (
    <>
      <path d="M8 2.8h8l5.2 5.2v8L16 21.2H8L2.8 16V8z" />
      <path d="M7.5 12h9" />
    </>
  ),
  // Several people, one of whom is meant: two heads and a question mark.
  shared: (
    <>
      <circle cx="8" cy="8.5" r="3.2" />
      <path d="M2.5 19c0-3.5 2.4-5.5 5.5-5.5s5.5 2 5.5 5.5z" />
      <path d="M15.6 8.2a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.7" />
      <path d="M17.8 15.2v.1" />
    </>
  ),
  // Nothing known: a broken ring around a question mark.
  'not-checked': (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3.2 2.45" />
      <path d="M9.6 9.7a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9" />
      <path d="M12 16.7v.1" />
    </>
  ),
  // Two people.
  colleague: (
    <>
      <circle cx="9" cy="8.5" r="3.2" />
      <path d="M3.5 19c0-3.5 2.4-5.5 5.5-5.5s5.5 2 5.5 5.5z" />
      <path d="M15 5.6a3.2 3.2 0 0 1 0 5.8M17 14c2.2.7 3.5 2.5 3.5 5" />
    </>
  ),
}

/** The standing's icon. Hidden from screen readers, as the words are beside it. */
export function StandingIcon({ tone }: { tone: Tone }) {
  return (
    <span className="standing-icon" data-standing={tone} aria-hidden="true">
      <svg
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        role="presentation"
      >
        {shapes[tone]}
      </svg>
    </span>
  )
}
