"""Makes the training runs of tutorial-runs.json again with NumPy, independently of src/network.

Run: python3 test/golden/tutorial_runs.py     (needs NumPy; exit code 1 when anything differs)

From the initial weights in the file it trains every run (Fig. 7 and the seeded starts, all rates,
epochs and readings), the three single steps and the edge cases, and compares with the numbers
stored there. The seeded starts themselves are made again with numpy.random.RandomState.
"""
import json
import pathlib
import sys

import numpy as np

TOLERANCE = 1e-10  # implementations agree to 1e-13; room for other orders of summation
HERE = pathlib.Path(__file__).parent


def sigmoid(z):
    with np.errstate(over='ignore'):  # exp(1000) = inf gives the right 0
        return 1 / (1 + np.exp(-z))


def forward(x, w1, w2):
    z1 = x @ w1
    a1 = sigmoid(z1)
    z2 = a1 @ w2
    return z1, a1, z2, sigmoid(z2)


def gradients(x, y, w1, w2):
    z1, a1, z2, a2 = forward(x, w1, w2)
    d2 = a2 - y
    d1 = (w2 @ d2) * a1 * (1 - a1)
    return d1, d2, np.outer(x, d1), np.outer(a1, d2)


def train(samples, w1, w2, alpha, epochs, reading):
    """One figure an epoch (three for the literal Figure 8): the loss that the tutorial prints."""
    losses = []
    for _ in range(epochs):
        partial = 0.0
        for n, (x, y) in enumerate(samples):
            a2 = forward(x, w1, w2)[3]
            partial += np.sum((a2 - y) ** 2) / len(y)
            if reading == 'fig8_literal':
                losses.append(partial / len(samples))
            if reading != 'annex' or n == len(samples) - 1:
                _, _, g1, g2 = gradients(x, y, w1, w2)
                w1, w2 = w1 - alpha * g1, w2 - alpha * g2
        if reading != 'fig8_literal':
            losses.append(partial / len(samples))
    return w1, w2, losses


def main():
    golden = json.loads((HERE / 'tutorial-runs.json').read_text())
    letters = [np.array(golden['templates'][name], float) for name in 'ABC']
    samples = list(zip(letters, np.eye(3)))
    worst, checks = 0.0, 0

    def compare(what, got, want):
        nonlocal worst, checks
        error = float(np.max(np.abs(np.asarray(got) - np.asarray(want, float))))
        worst, checks = max(worst, error), checks + 1
        if not error <= TOLERANCE:
            sys.exit(f'{what}: differs by {error:.3g}, expected at most {TOLERANCE}')

    starts = [('Fig. 7', golden['fig7'])]
    for start in golden['seeds']:
        random = np.random.RandomState(start['seed'])
        compare(f'w1 of seed {start["seed"]}', random.randn(30, 5), start['w1'])
        compare(f'w2 of seed {start["seed"]}', random.randn(5, 3), start['w2'])
        starts.append((f'seed {start["seed"]}', start))
    for name, start in starts:
        for run in start['runs']:
            what = f'{name}, {run["reading"]}, rate {run["alpha"]}, {run["epochs"]} epochs'
            w1, w2, losses = train(samples, np.array(start['w1']), np.array(start['w2']),
                                   run['alpha'], run['epochs'], run['reading'])
            compare(what + ': w1', w1, run['w1_final'])
            compare(what + ': w2', w2, run['w2_final'])
            compare(what + ': scores', [forward(x, w1, w2)[3] for x in letters], run['outputs'])
            compare(what + ': loss', losses[-1], run['loss_last_epoch'])
            if 'loss' in run:
                compare(what + ': curve', losses, run['loss'])
    for step in golden['one_step']['steps']:
        w1, w2 = np.array(step['w1_before']), np.array(step['w2_before'])
        x, y = samples['ABC'.index(step['sample'])]
        d1, d2, g1, g2 = gradients(x, y, w1, w2)
        names = ('z1', 'a1', 'z2', 'a2', 'd1', 'd2', 'w1_adj', 'w2_adj')
        for key, got in zip(names, (*forward(x, w1, w2), d1, d2, g1, g2)):
            compare(f'step {step["sample"]}: {key}', got, step[key])
    for edge in golden['edge']:
        compare(edge['name'], forward(letters[0], np.zeros((30, 5)), np.array(edge['w2']))[3],
                edge['outputs'])
    print(f'{checks} comparisons with NumPy {np.__version__}, largest difference {worst:.2g}')


main()
