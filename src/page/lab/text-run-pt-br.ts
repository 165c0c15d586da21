/** O laboratório em português do Brasil: mudar um treino, conferir, usar. */
import type { RunTexts } from './text-run-en.ts'

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' e $1')

export const runPtBR: RunTexts = {
  gradient: {
    title: 'A perda impressa e a perda minimizada',
    summary: 'confira o gradiente de qualquer peso',
    intro:
      'O gradiente de um peso diz como a perda muda quando esse peso cresce um pouco. Confira para qualquer peso: uma vez como o treino calcula, outra mexendo no peso 0,00001 para cada lado.',
    letter: 'Letra mostrada',
    layer: 'Camada',
    w1: 'w1, de pixel para neurônio',
    w2: 'w2, de neurônio para escore',
    pixel: 'Do pixel',
    pixelName: (row, column, ink) => `linha ${row}, coluna ${column}${ink ? ', tinta' : ''}`,
    from: 'Do neurônio',
    neuron: 'Para o neurônio',
    output: 'Para o escore',
    value: 'Peso nesta época',
    loss: 'Perda',
    'cross-entropy': 'Entropia cruzada (minimizada)',
    'squared-error': 'Erro quadrático (impressa)',
    analytic: 'Retropropagação',
    numeric: 'Mexendo no peso',
    verdict: (step, gradient) =>
      `A regra do tutorial, dz2 = a2 − y, dá ${step} para este peso: a inclinação da entropia cruzada, não a do erro quadrático, ${gradient}.`,
    off: 'Este pixel não tem tinta nesta letra, e seu peso não muda nada: ambos são 0.',
    try: 'Treinar com o gradiente verdadeiro do erro quadrático',
  },

  form: {
    title: 'Mudar o treino',
    summary: 'taxa de aprendizado, épocas, semente, o que é mostrado',
    shown: 'Mostrado no treino',
    shownOptions: {
      letters: 'As três letras',
      noisy: 'As letras com ruído',
      drawings: 'Como as pessoas desenham',
      own: 'Seus próprios desenhos',
    },
    shownHint: {
      letters: 'Como no tutorial: as três letras, uma após a outra.',
      noisy:
        'As letras com até 5 pixels errados, e fundo: a receita do modelo “robust”. Uma época são 6.000 desenhos; a taxa de aprendizado cai até 0.',
      drawings:
        'Letras como as pessoas desenham, deslizes, e fundo: a receita do modelo “drawings”. Uma época são 6.000 desenhos; a taxa de aprendizado cai até 0 e, no fim, cada peso é arredondado a três casas decimais.',
      own: 'Os desenhos que você fez abaixo, um após o outro.',
    },
    served: (name, seed, epochs) =>
      `A semente ${seed} e ${epochs} épocas fazem exatamente o modelo “${name}” que o servidor roda.`,
    start: 'Início',
    startOptions: {
      'figure-7': 'Fig. 7 do tutorial',
      random: 'Aleatório, pela semente',
      zero: 'Tudo zero',
    },
    seed: 'Semente',
    newSeed: 'Nova semente',
    scale: 'Tamanho do início',
    scaleHint: 'Números aleatórios de N(0, 1), vezes isto',
    learningRate: 'Taxa de aprendizado',
    epochs: 'Épocas',
    descended: 'Gradiente seguido',
    descendedOptions: {
      'cross-entropy': 'a2 − y, o do tutorial (entropia cruzada)',
      'squared-error': 'Gradiente verdadeiro do erro quadrático',
    },
    reading: 'Atualização',
    readingOptions: {
      canonical: 'Depois de cada desenho',
      annex: 'Uma por época, só o último desenho (anexo)',
    },
    train: 'Treinar',
    reset: 'Restaurar',
    resetHint: 'Volta aos valores do tutorial; início e semente ficam.',
    problem: {
      number: 'Um número, por favor: por exemplo 0,1 ou 0.1',
      whole: 'Um número inteiro, por favor, só com algarismos',
      range: (from, to) => `De ${from} a ${to}, por favor`,
      above: (from, to) => `Mais que ${from}, até ${to}, por favor`,
    },
    incomplete: (labels) => `Antes, desenhe abaixo ao menos um ${list(labels)}.`,
  },

  seeds: {
    title: 'Cem sementes',
    intro: 'É sorte? O mesmo treino a partir de 100 inícios aleatórios.',
    tryThem: 'Testar 100 sementes',
    count: (right, tried) => `${right} de ${tried} inícios terminam com as três letras certas.`,
    cell: (seed, right) =>
      right === 3
        ? `Semente ${seed}: todas as letras certas`
        : `Semente ${seed}: ${right} de 3 certas`,
    legend: { all: 'as três certas', some: 'nem todas certas (com traço)' },
    hint: 'Escolha um quadrado para ver esse treino.',
    strip: 'Sementes e seu sucesso',
  },

  own: {
    title: 'Seus próprios desenhos',
    summary: 'treine com o que você desenha, com seus nomes',
    intro: 'Desenhe e diga o que é. Os desenhos ficam nesta página e não são enviados a ninguém.',
    grid: 'Seu desenho para o treino',
    add: (label) => `Isto é ${label}`,
    clear: 'Limpar',
    labels: 'Nomes das três letras',
    label: (n) => `Nome ${n}`,
    none: 'nenhum ainda',
    of: (label, n) => `${label}, desenho ${n}`,
    remove: (label, n) => `Remover o desenho ${n} de ${label}`,
    count: (label, count) => `${label}: ${count}`,
    train: 'Treinar com estes',
    start: 'Começar com as letras do tutorial',
    save: 'Salvar como texto',
    saveHint: 'npm run train -- --recipe drawings --drawings drawings.txt treina com esse arquivo.',
    problem: {
      blank: 'Desenhe algo primeiro.',
      twice: 'Este desenho já está aí.',
      many: 'Já basta: no máximo 300 desenhos.',
      label: 'Um nome de 1 a 12 caracteres, por favor, sem “,” e “:”.',
      'same-label': 'Outra letra tem esse nome.',
    },
  },

  use: {
    title: 'Usar esta rede',
    play: 'Experimentar em Desenhar',
    link: 'Copiar um link para ela',
    json: 'Modelo em JSON',
    numpy: 'Programa em NumPy',
    csv: 'Curvas em CSV',
    initial: 'Copiar o início em NumPy',
    rounding: (largest) =>
      `O link leva os 165 pesos em 16 bits cada, e Desenhar roda exatamente esses, para que todos vejam os mesmos escores. Os escores das letras mudam no máximo ${largest}.`,
    files:
      'Os arquivos guardam todos os algarismos. npm run predict e npm run evaluate aceitam o JSON.',
    epoch: (epoch) => (epoch === 0 ? 'A rede do início' : `A rede da época ${epoch}`),
  },
  numpy: {
    start: 'pesos iniciais deste treino: w1 é 30 x 5, w2 é 5 x 3',
    weights: 'pesos treinados: w1 é 30 x 5, w2 é 5 x 3',
    drawings: 'as três letras, uma linha de 30 pixels cada',
    forward: 'a passagem direta',
    scores: 'o que a página mostra, com todos os algarismos',
  },
}
