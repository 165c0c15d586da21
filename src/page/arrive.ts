/** What an address says, the network in its fragment included: that code is fetched for such links alone. */
import type { State } from './state.ts'
import { placeOf } from './url.ts'

export async function arrive(address: string): Promise<Partial<State>> {
  const { place, notice, shared } = placeOf(new URL(address))
  if (shared === null) return { ...place, notice }
  const { networkFromLink } = await import('./lab/shared-network.ts')
  const network = networkFromLink(shared)
  if (typeof network !== 'string') return { ...place, network, notice }
  return { ...place, notice: network === 'newer' ? 'newer-network' : 'damaged-network' }
}
