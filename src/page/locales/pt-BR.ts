/** Todos os textos da página em português do Brasil. */
import type { Texts } from './en.ts'
import { ptBRAround } from './pt-BR-around.ts'

export const ptBR: Texts = {
  title: '30-5-3: uma rede neural que você confere à mão',
  skip: 'Ir ao desenho',
  modes: { name: 'Seções', play: 'Desenhar', lab: 'Laboratório' },
  language: { name: 'Idioma', en: 'English', 'pt-BR': 'Português' },
  close: 'Fechar',
  loading: 'Carregando…',
  loadFailed: 'Não foi possível carregar esta parte. Verifique a conexão e tente de novo.',
  retry: 'Tentar de novo',

  invitation: (labels) =>
    labels.every((label) => /^\p{L}$/u.test(label))
      ? `Desenhe ${labels
          .map((label) => `um ${label}`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' ou $1')}`
      : `Desenhe uma destas formas: ${labels.join(', ')}`,
  subtitle: 'Uma rede neural lê enquanto você desenha.',
  grid: {
    name: 'Desenho, 5 linhas de 6 pixels',
    cell: (row, column) => `Linha ${row}, coluna ${column}`,
    hint: 'Toque ou arraste. No teclado: setas e Espaço.',
    number: 'Os dígitos pequenos são o que a rede recebe.',
  },
  palette: { name: 'Começar com', letter: (label) => `Desenhar a letra ${label}`, clear: 'Limpar' },

  answer: {
    heading: 'A resposta da rede',
    read: 'Ela lê',
    unsure: 'Não tenho certeza. Mais parecida:',
    none: 'Nenhum escore chega a 0,5: ela não afirma letra.',
    several: 'Mais de um escore chega a 0,5: ela não afirma letra.',
    one: 'Exatamente um escore chega a 0,5: vale como lida.',
    scores: 'Escores',
    meaning:
      'Cada escore fica entre 0 e 1, por si só: não é porcentagem nem certeza. O entalhe é 0,5.',
  },
  spoken: {
    read: (first, score, second, next) => `${first}, ${score}; depois ${second}, ${next}`,
    unsure: (first, score, second, next) =>
      `Não tenho certeza. Mais parecida: ${first}, ${score}; depois ${second}, ${next}`,
  },

  edge: {
    device: 'Respondido no seu aparelho',
    asking: 'Respondido no seu aparelho. Perguntando ao servidor…',
    agrees: (place, milliseconds) =>
      `${place === null ? 'O servidor' : `O data center ${place}`} concorda, ${milliseconds} ms`,
    otherVersion: 'O servidor tem uma versão mais nova deste modelo: recarregue para usá-la',
    differs: 'O servidor deu outros escores',
    unreachable: 'Respondido no seu aparelho. O servidor está fora de alcance',
    limited: 'Respondido no seu aparelho. O servidor pede uma pausa',
    lab: 'Sua rede do laboratório, respondida no seu aparelho. O servidor roda outros modelos',
    off: 'Um experimento: respondido no seu aparelho. O servidor roda a rede inteira',
  },

  inside: {
    open: 'Ver por dentro',
    close: 'Esconder',
    name: 'A rede em ação',
    drawing: 'Seu desenho',
    hidden: 'Cinco neurônios ocultos',
    outputs: 'Três escores',
    neuron: (n) => `Neurônio ${n}`,
    showSum: 'Mostrar a soma',
    chooseOutput: (label) => `Escore de ${label}: mostrar a soma`,
    off: 'desligado',
    heat: { name: 'Nos quadrados', weights: 'Pesos', contributions: 'Este desenho' },
    heatHint: {
      weights: 'O que cada pixel somaria; velado onde não há tinta.',
      contributions: 'O que cada pixel com tinta soma agora.',
    },
    scale: (layer) => `Escala de cores, ${layer}`,
    adds: 'soma',
    takes: 'subtrai',
  },
  sum: {
    invite: 'Toque em um neurônio ou escore para ver a soma dele.',
    howTitle: 'Como ler',
    how: [
      { sign: 'z', meaning: 'a soma de um neurônio: os pesos dos pixels com tinta, somados' },
      { sign: 'a', meaning: 'z levado para entre 0 e 1: com que força o neurônio fala' },
      {
        sign: 'Escore',
        meaning: 'cada a vezes o peso da sua linha, somados e levados para entre 0 e 1',
      },
      { sign: 'Linha', meaning: 'o que um diz ao próximo: mais grossa é mais, tracejada subtrai' },
    ],
    hiddenTitle: (n) => `Neurônio ${n}`,
    outputTitle: (label) => `Escore de ${label}`,
    hiddenSum: (count) =>
      count === 1
        ? 'O peso do único pixel com tinta'
        : `Os pesos dos ${count} pixels com tinta somam`,
    nothing: 'Sem tinta, nada a somar:',
    outputSum: 'O a de cada neurônio vezes seu peso. Juntos',
    sigmoid: 'A sigmoide leva z para entre 0 e 1:',
    sends: 'Ele envia',
    table: (n) => `O que cada pixel soma ao neurônio ${n}`,
    outputTable: (label) => `O que cada neurônio soma ao escore de ${label}`,
    rounding: 'Arredondado de modo que os números mostrados fechem a soma.',
    whole: 'Os pesos aparecem até o último dígito.',
    curve: (z, a) => `Curva sigmoide com o ponto z ${z}, a ${a}`,
    row: (n) => `Linha ${n}`,
    column: (n) => `Coluna ${n}`,
    weight: 'peso',
    product: 'a × peso',
  },
  tables: {
    open: 'Em tabelas',
    title: 'A rede inteira em números',
    layers: 'Neurônios ocultos',
    weights: 'Pesos a partir de cada pixel (w1), e o pixel',
    scores: 'Escores',
    pixel: 'Pixel',
    value: 'Valor',
    to: (label) => `w2 para ${label}`,
    total: 'z2, depois o escore',
  },

  ...ptBRAround,
}
