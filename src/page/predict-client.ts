/**
 * Asks the edge to confirm an answer: once a stroke has rested for half a second, the newest question only, each
 * question once. A class of forty shares one address and one free plan.
 */
import { isRecord } from '../model/check.ts'

export interface Question {
  /** Names the question and its answer: state.ts, `question`. */
  readonly key: string
  /** A baked model's name. */
  readonly model: string
  /** The drawing's six-character code. */
  readonly code: string
}

/** What the edge answered: one score for each label, and who answered. */
export interface Answer {
  readonly scores: Readonly<Record<string, number>>
  readonly version: string
  /** The data centre, such as GRU; null where there is none (on one's own machine). */
  readonly place: string | null
  /** From the question to the answer. */
  readonly milliseconds: number
}

export type Reply =
  | { readonly kind: 'asking' | 'unreachable' | 'limited' }
  | { readonly kind: 'answered'; readonly answer: Answer }

export interface Surroundings {
  readonly fetch: typeof fetch
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** How long a stroke must rest before it is asked about, in milliseconds. */
  readonly rest?: number
}

export interface PredictClient {
  /** Asks in a while, and drops whatever was being asked; null only drops it. */
  ask(question: Question | null, report: (reply: Reply) => void): void
}

const REST = 500
/** A class's lesson; the oldest answer is forgotten first. */
const REMEMBERED = 500
/** When the edge asks for a pause without saying how long: its window, in seconds. */
const PAUSE = 10

export function predictClient({ fetch, now, rest = REST }: Surroundings): PredictClient {
  const remembered = new Map<string, Answer>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let current = new AbortController()
  let pauseUntil = -Infinity

  async function answerTo({ key, model, code }: Question, signal: AbortSignal): Promise<Reply> {
    const asked = now()
    const response = await fetch(`/predict?model=${encodeURIComponent(model)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      signal,
    })
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after') ?? NaN)
      pauseUntil = now() + 1000 * (seconds > 0 ? seconds : PAUSE)
      return { kind: 'limited' }
    }
    const answer = response.ok ? parseAnswer(await response.json()) : null
    if (answer === null) return { kind: 'unreachable' }
    const place = placeOf(response.headers.get('cf-ray'))
    const whole = { ...answer, place, milliseconds: Math.round(now() - asked) }
    remembered.set(key, whole)
    if (remembered.size > REMEMBERED) remembered.delete([...remembered.keys()][0]!)
    return { kind: 'answered', answer: whole }
  }

  return {
    ask(question, report) {
      clearTimeout(timer)
      current.abort()
      if (question === null) return
      const known = remembered.get(question.key)
      if (known !== undefined) return report({ kind: 'answered', answer: known })
      const mine = (current = new AbortController())
      const tell = (reply: Reply) => {
        if (!mine.signal.aborted) report(reply)
      }
      timer = setTimeout(() => {
        if (now() < pauseUntil) return tell({ kind: 'limited' })
        tell({ kind: 'asking' })
        // Whatever goes wrong on the way means one thing to the reader: nobody confirmed the answer.
        answerTo(question, mine.signal).then(tell, () => tell({ kind: 'unreachable' }))
      }, rest)
    },
  }
}

/** The data centre at the end of Cloudflare's ray: "8f3c...-GRU" gives GRU. */
const placeOf = (ray: string | null): string | null => /-([A-Z]{3})$/.exec(ray ?? '')?.[1] ?? null

/** The part of a prediction that the page compares; null when the body is no prediction. */
export function parseAnswer(body: unknown): Pick<Answer, 'scores' | 'version'> | null {
  if (!isRecord(body) || !isRecord(body.scores) || !isRecord(body.model)) return null
  const { version } = body.model
  if (typeof version !== 'string') return null
  const scores: Record<string, number> = {}
  for (const [label, score] of Object.entries(body.scores)) {
    if (typeof score !== 'number') return null
    scores[label] = score
  }
  return { scores, version }
}
