import { ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { proveTrail, type TrailProof } from '../../../server/contract/audit.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { Problem } from '../../parts/problem.tsx'
import { figure } from '../../words/numbers.ts'

/** G: has the register verify the whole chain, part by part, and shows the result in words. */
export function Proof() {
  const call = useCall()
  const [proof, setProof] = useState<TrailProof | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const leaving = useRef(new AbortController())
  useEffect(() => {
    const here = new AbortController()
    leaving.current = here
    return () => here.abort()
  }, [])

  const prove = async () => {
    const { signal } = leaving.current
    setBusy(true)
    setFailure(null)
    setProof(null)
    try {
      for (let after: number | null = 0; after !== null && !signal.aborted; ) {
        const part: TrailProof = await ask(call, proveTrail, {
          query: { after: String(after) },
          signal,
          longest: 60_000,
        })
        setProof(part)
        after = part.next
      }
    } catch (error) {
      if (!signal.aborted) setFailure(asFailure(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="stack" aria-label={say('Proof')}>
      <div>
        <Button disabledFocusable={busy} onClick={() => void prove()}>
          {say('Prove the whole trail')}
        </Button>
      </div>
      {busy ? (
        <div>
          <ProgressBar aria-label={say('Entries proved')} max={Math.max(proof?.of ?? 1, 1)} value={proof?.sound ?? 0} />
        </div>
      ) : null}
      {failure ? (
        <Problem before={say('Not proved to the end.')} failure={failure} onAgain={() => void prove()} />
      ) : null}
      {proof && proof.next === null ? <Line {...verdict(proof)} /> : null}
    </section>
  )
}

function verdict({ sound, firstBroken }: TrailProof): { words: string; care: boolean } {
  if (!firstBroken) {
    return {
      words: say('The trail is sound: {entries} entries, none changed, none missing.', { entries: figure(sound) }),
      care: false,
    }
  }
  const words = say(
    'The trail is broken at entry {entry}. {why} {sound} entries before it are sound. Tell information governance and ICT, and keep the database as it is.',
    {
      entry: figure(firstBroken.seq),
      why: firstBroken.why,
      sound: figure(sound),
    },
  )
  return { words, care: true }
}
