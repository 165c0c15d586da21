/** O laboratório em português do Brasil: o que se vê de um treino. */
import type { FactTexts, LabTexts } from './text-en.ts'
import { runPtBR } from './text-run-pt-br.ts'

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' e $1')

const times = (count: number): string => (count === 1 ? 'uma vez' : `${count} vezes`)

const read = ({ right }: FactTexts): string =>
  right === 1
    ? 'No fim, 1 das 3 letras é lida corretamente.'
    : `No fim, ${right} das 3 letras são lidas corretamente.`

const confused = ({ labels, answers }: FactTexts): string =>
  list(
    labels.flatMap((label, k) =>
      answers[k] === label ? [] : [`${label} é chamado de ${answers[k]}`],
    ),
  )

export const labPtBR: LabTexts = {
  title: 'Laboratório de treino',
  intro:
    'Treinar é mudar um pouco os 165 números da rede depois de cada letra, muitas vezes. Mova o controle e veja a rede aprender.',

  presets: {
    name: 'Treinos para ver',
    tutorial: 'O tutorial',
    annex: 'Seu notebook chama B de C?',
    rate: (rate) => `Taxa ${rate}`,
    zero: 'Começar de zeros',
    squaredError: 'O outro gradiente',
  },
  caption: {
    tutorial: (f) =>
      `Início da Fig. 7, taxa de aprendizado ${f.rate}, ${f.epochs} épocas. A perda cai de ${f.firstLoss} para ${f.lastLoss}` +
      (f.learnedFrom === null
        ? '. '
        : `, e todas as letras estão certas a partir da época ${f.learnedFrom}. `) +
      read(f),
    annex: (f) =>
      `No anexo, como impresso, back_prop está fora do laço interno, e só ${f.labels[2]}, a última letra, é aprendida. Depois de ${f.epochs} épocas ${confused(f)}, e a perda subiu ${times(f.rises)}. Recue essa linha, e sai o treino do tutorial.`,
    slow: (f) =>
      `Passos dez vezes menores: depois de ${f.epochs} épocas a perda só foi de ${f.firstLoss} para ${f.lastLoss}, e ainda cai. ${read(f)} Experimente mais épocas.`,
    fast: (f) =>
      `Passos longos demais: depois de ${f.epochs} épocas ${f.flat} dos 15 valores ocultos (5 neurônios, 3 letras) são quase 0 ou 1, onde a sigmoide é plana e o aprendizado para. ${list(f.alike)} são então quase iguais para a rede: os escores diferem no máximo ${f.difference}. ${read(f)}`,
    tooFast: (f) =>
      `Ainda mais longos: depois de ${f.epochs} épocas ${f.flat} dos 15 valores ocultos são quase 0 ou 1, e a perda fica presa em ${f.lastLoss}. Os escores de ${list(f.alike)} diferem no máximo ${f.difference}. ${read(f)}`,
    zero: (f) =>
      `A partir de zeros, os cinco neurônios recebem a mesma culpa e continuam iguais: seus pesos diferem no máximo ${f.spread} em todas as ${f.epochs} épocas. Cinco neurônios iguais são um só. ${read(f)} Por isso o início é aleatório.`,
    squaredError: (f) =>
      `Aqui o treino segue o gradiente verdadeiro da perda que o tutorial imprime. Depois de ${f.epochs} épocas a perda é ${f.lastLoss}. ${read(f)} A regra do tutorial, a2 − y, segue outra perda, e aprende mais rápido.`,
    own: (f) =>
      `${f.epochs} épocas: a perda vai de ${f.firstLoss} para ${f.lastLoss}. ${read(f)}` +
      (f.learnedFrom === null
        ? ''
        : ` Todos os exemplos estão certos a partir da época ${f.learnedFrom}.`),
  },
  running: (done, total) => `Treinando: época ${done} de ${total}`,
  trying: (done, total) => `Testando sementes: ${done} de ${total}`,
  cancel: 'Cancelar',
  failed: (detail) =>
    detail === ''
      ? 'Não foi possível carregar a parte que treina em segundo plano. Verifique a conexão e tente de novo.'
      : `O treino parou com um erro: ${detail}`,

  time: {
    name: 'Época',
    play: 'Reproduzir',
    pause: 'Pausar',
    of: (epoch, epochs) => `Época ${epoch} de ${epochs}`,
    start: (epochs) => `O início, antes da época 1 de ${epochs}`,
    hint: (updates) =>
      updates === 1
        ? 'Uma época: uma atualização.'
        : `Uma época: ${updates} atualizações, uma depois de cada desenho mostrado.`,
  },

  letters: {
    title: 'Como ela lê as letras agora',
    is: (label) => `Desenho de ${label}`,
    right: 'certo',
    wrong: (answer) => `errado: diz ${answer}`,
    unsure: (answer) => `sem certeza, mais parecida ${answer}`,
  },

  curves: {
    title: 'Curvas',
    squaredError: {
      title: 'Perda impressa',
      unit: 'erro quadrático médio',
      note: 'A perda que o tutorial imprime, de 0 a 1. O treino não a segue.',
    },
    crossEntropy: {
      title: 'Perda minimizada',
      unit: 'entropia cruzada, nats',
      note: 'A perda cuja inclinação a regra a2 − y segue, de 0 para cima.',
    },
    shares: {
      title: 'Respostas certas',
      unit: '%',
      note: (fit, accuracy) =>
        `Tracejada: ajuste = (1 − perda) × 100, que o tutorial chama de acurácia. Não é: na época 1 diz ${fit} quando ${accuracy} % estão certas.`,
    },
    followsSquared: {
      squaredError: 'A perda que o tutorial imprime, de 0 a 1. Este treino a segue.',
      crossEntropy: 'A perda cuja inclinação a regra a2 − y segue. Este treino não a segue.',
    },
    accuracy: 'acurácia',
    fit: 'ajuste',
    epoch: 'época',
    described: (name, epochs, first, last) =>
      `${name}, épocas 1 a ${epochs}: de ${first} a ${last}`,
    table: 'As curvas em tabela',
    every: (step) =>
      step === 1 ? 'Todas as épocas.' : `De ${step} em ${step} épocas; o arquivo CSV tem todas.`,
    pick: 'Toque numa curva para ir a essa época.',
    columns: {
      epoch: 'Época',
      squaredError: 'Erro quadrático',
      crossEntropy: 'Entropia cruzada',
      fit: 'Ajuste',
      accuracy: 'Acurácia, %',
    },
  },

  neurons: {
    title: 'Dentro dos cinco neurônios',
    modes: 'Nos quadrados',
    change: 'O que o treino mudou',
    weights: 'Pesos',
    hint: {
      change: 'Pesos agora menos pesos do início: aparecem letras.',
      weights: 'Os próprios pesos: ainda perto do início aleatório, por isso parecem ruído.',
    },
    nothing: 'Nada mudou ainda: mova o controle.',
    neuron: (n) => `Neurônio ${n}`,
    picture: (n, what) => `Neurônio ${n}: ${what}, uma imagem de 5 linhas de 6`,
    learned: 'aprendeu',
    mix: 'A mudança de cada neurônio é uma mistura dos desenhos: cada passo soma um múltiplo do desenho mostrado.',
    partly: (percent) => `explica ${percent} da mudança`,
    untouched: (count) =>
      `Velado${count === 1 ? '' : 's'}: ${count === 1 ? '1 pixel que nunca teve' : `${count} pixels que nunca tiveram`} tinta no treino. ${count === 1 ? 'Seus 5 pesos ficam' : `Seus ${5 * count} pesos ficam`} como começaram, mas votam quando alguém põe tinta ali.`,
    scale: 'Escala de cores dos quadrados',
    to: 'pesos para',
    table: 'Estas imagens em tabela',
    pixel: 'Pixel (linha, coluna)',
  },

  confusion: {
    title: 'Que letra é tomada por qual',
    examples: (count) => `Contado em ${count} desenhos, com os pesos desta época.`,
    within: ' Todas as imagens com até 2 pixels errados.',
    truth: 'Desenhada',
    answered: 'Respondida',
    accuracy: (right, total) => `${right} de ${total} certas`,
  },

  fingerprint: {
    title: 'Impressão digital destes 165 pesos',
    same: (name) =>
      `A mesma do modelo “${name}” que o servidor roda: bit a bit os mesmos pesos, treinados aqui agora mesmo.`,
    other: 'Não é um dos modelos que o servidor roda.',
    hint: 'Leve o controle até a última época para comparar a rede pronta.',
  },

  ...runPtBR,
}
