/** What the recipe `drawings` is shown: the text of the repository, parsed once. */
import text from '../../drawings/training.txt?raw'
import { parseDrawings, type Drawings } from '../../network/drawings.ts'

export const TRAINING: Drawings = parseDrawings(text)
