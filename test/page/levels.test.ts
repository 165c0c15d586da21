import { describe, expect, it } from 'vitest'
import { firstState } from '../../src/page/state.ts'
import { showsTools } from '../../src/page/view/levels.ts'

const START = firstState('en', false)

describe('level 0', () => {
  it('is the drawing and the answer alone', () => {
    expect(showsTools({ ...START, inside: false })).toBe(false)
  })
  it('ends with the inside of the network', () => {
    expect(showsTools({ ...START, inside: true })).toBe(true)
  })
  it('does not hide that another network answers', () => {
    const network = { ...START.network, served: null }
    expect(showsTools({ ...START, inside: false, network })).toBe(true)
    expect(showsTools({ ...START, inside: false, off: [2] })).toBe(true)
  })
})
