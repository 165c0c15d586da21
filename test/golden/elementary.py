"""Oracle for src/network/elementary.ts: 60-digit decimal arithmetic, rounded once to float64.

Run: python3 test/golden/elementary.py > test/golden/elementary.json   (standard library only)
Arguments are exact doubles (written with repr); values are the nearest doubles.
"""
import json
import random
from decimal import Decimal, getcontext

getcontext().prec = 60
LN2 = Decimal(2).ln()


def pi():
    """Machin: pi = 16 atan(1/5) - 4 atan(1/239)."""
    def atan_inverse(n):
        total, term, k = Decimal(0), Decimal(1) / n, 1
        while abs(term) > Decimal(10) ** -65:
            total += term / k if k % 4 == 1 else -term / k
            term /= n * n
            k += 2
        return total
    return 16 * atan_inverse(5) - 4 * atan_inverse(239)


def cos(t):
    total, term, k = Decimal(0), Decimal(1), 0
    while abs(term) > Decimal(10) ** -58:
        total += term
        k += 2
        term = -term * t * t / (k * (k - 1))
    return total


def main():
    draw = random.Random(30053)
    # every entry of the table 2^(j/32), both signs, small and large; then anywhere in the range
    points = [float(LN2 * n / 32) for n in range(-64, 65)]
    points += [draw.uniform(-708, 708) for _ in range(1500)] + [draw.gauss(0, 3) for _ in range(1500)]
    points += [0.0, 1.0, -1.0, 1e-300, -1e-300, 1e-17, 707.999, -707.999, 0.5, -0.5]
    exps = [[x, float(Decimal(x).exp())] for x in points]
    units = [1 - draw.random() for _ in range(1500)] + [2.0 ** -k for k in range(0, 60)]
    units += [1 - 2.0 ** -k for k in range(1, 54)] + [5e-324, 1e-308, 1e-100, 0.7071067811865475, 0.7071067811865476]
    lns = [[x, float(Decimal(x).ln())] for x in units]
    tau = 2 * pi()
    turns = [draw.random() for _ in range(1500)] + [k / 64 for k in range(64)] + [1 - 2.0 ** -32, 2.0 ** -32]
    coss = [[v, float(cos(tau * Decimal(v)))] for v in turns]
    twos = [Decimal(2) ** (Decimal(j) / 32) for j in range(32)]
    parts = [[float(two), float(two - Decimal(float(two)))] for two in twos]
    print('{')
    print(',\n'.join(f'"{name}": [\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]'
                     for name, rows in (('exp', exps), ('ln', lns), ('cos2pi', coss), ('two', parts))))
    print('}')


main()
