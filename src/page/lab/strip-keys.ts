/** Keys in a row of squares that breaks into lines: the next place (0..count - 1), or null for a key that is not ours. */
export function stepIn(at: number, key: string, count: number): number | null {
  const inside = (place: number) => Math.min(count - 1, Math.max(0, place))
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return inside(at + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return inside(at - 1)
    case 'PageDown':
      return inside(at + 10)
    case 'PageUp':
      return inside(at - 10)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
