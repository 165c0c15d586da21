/**
 * On every answer of the API: any page may read it (there are no cookies and no credentials), and no browser guesses another
 * type for it. Part of each answer from its birth rather than added by middleware: half the cost, measured.
 */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
} as const

/** For answers with headers that another page's script could not read otherwise. */
export const EXPOSED = {
  ...OPEN,
  'Access-Control-Expose-Headers': '*',
} as const

/** How long a browser may remember the answer to a preflight: a day. */
const PREFLIGHT_SECONDS = 86_400

/** The answer to OPTIONS, a browser's preflight or a person's question. */
export function preflight(allow: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
    },
  })
}
