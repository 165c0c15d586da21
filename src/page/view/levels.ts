/** Which levels of Play are on screen. */
import { DEFAULT_MODEL } from '../../model/models.ts'
import type { State } from '../state.ts'

/**
 * Whether the experiments and the models are shown. A first visitor on a phone meets the drawing and the answer alone; they come
 * with the inside of the network, and stay in sight while another model or a network with a neuron off gives the answer.
 */
export const showsTools = ({ inside, off, network }: State): boolean =>
  inside || off.length > 0 || network.served !== DEFAULT_MODEL.name
