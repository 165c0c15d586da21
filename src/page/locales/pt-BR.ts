/** Todos os textos da página em português do Brasil. */
import type { Note } from '../state.ts'
import type { Texts } from './en.ts'

const pixels = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`)

const outcome = (from: string, to: string): string =>
  from === to ? `A resposta continua ${to}.` : `A resposta mudou de ${from} para ${to}.`

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

  experiments: {
    open: 'Experimentos',
    summary: 'deslocar, ruído, enganar',
    shift: 'Deslocar',
    up: 'Deslocar para cima',
    down: 'Deslocar para baixo',
    left: 'Deslocar para a esquerda',
    right: 'Deslocar para a direita',
    recentre: 'Centralizar',
    invert: 'Inverter',
    noise: 'Pôr ruído',
    fool: 'Enganar',
    foolHint: 'Acha o menor conjunto de pixels que muda a resposta',
    searching: 'Testando todos os conjuntos de pixels…',
    switch: 'Desligar',
    switchOff: (n) => `Desligar o neurônio ${n}`,
  },
  note: (note: Note, labels) => {
    const from = labels[note.from] ?? ''
    if (note.kind === 'unfoolable')
      return `Nenhum conjunto de até ${pixels(note.tried)} muda a resposta ${from}: todos foram testados.`
    const to = labels[note.to] ?? ''
    switch (note.kind) {
      case 'shifted':
        return `Mesma forma, outro lugar. ${outcome(from, to)} A rede vê lugares, não formas.`
      case 'recentred':
        return `A tinta está no meio agora. ${outcome(from, to)}`
      case 'inverted':
        return `Tinta virou papel, papel virou tinta. ${outcome(from, to)}`
      case 'noise':
        return `${pixels(note.count)} trocados ao acaso (contornados). ${outcome(from, to)}`
      case 'fooled':
        return note.count === 1
          ? `1 pixel basta (contornado): ${from} virou ${to}.`
          : `${pixels(note.count)} bastam (contornados): ${from} virou ${to}. Todo conjunto menor foi testado; nenhum consegue.`
    }
  },

  models: {
    name: 'O que mostraram à rede no treino',
    known: {
      drawings: {
        title: 'Desenhos',
        sentence: 'Viu muitos jeitos de desenhar as letras: lê quase qualquer mão.',
      },
      robust: {
        title: 'Robusta',
        sentence:
          'Viu as três letras com pixels errados: ruído quase não a engana, outra mão a confunde.',
      },
      tutorial: {
        title: 'Tutorial',
        sentence: 'Viu só três desenhos: conhece esses, e vê letras em quase tudo.',
      },
    },
    lab: { title: 'Sua', sentence: 'Treinada por você no laboratório; roda só neste aparelho.' },
  },

  share: {
    open: 'Compartilhar',
    title: 'Compartilhar este desenho',
    link: 'Link',
    copy: 'Copiar link',
    copied: 'Copiado',
    copyFailed: 'Aqui não é permitido copiar. O texto está selecionado: copie à mão.',
    send: 'Enviar…',
    qr: 'Código QR',
    qrOf: 'Código QR do link',
    text: 'Como texto',
    textLabel: 'Cinco linhas de seis: # é tinta, . é papel',
    textWrong: 'São necessárias cinco linhas de seis caracteres # ou .',
  },
  notebook: {
    open: 'Caderno',
    title: 'Leve para o seu caderno',
    drawing: 'Este desenho em NumPy',
    figure7: 'Os pesos da Fig. 7 em NumPy',
    curl: 'Este pedido em curl',
    comment: {
      drawing: (rows) => `o desenho ${rows}, linha por linha`,
      w1: 'pesos iniciais da Figura 7: w1 é 30 x 5, w2 é 5 x 3',
    },
  },
  about: {
    open: 'Sobre',
    title: 'Sobre esta página',
    paragraphs: [
      'Uma rede de 30 entradas, 5 neurônios ocultos e 3 saídas, segundo o tutorial “Implementando uma Rede Neural do Zero usando NumPy” (A. de Carvalho Junior, IFSP, 2026). Sem vieses; 165 pesos ao todo.',
      'Ela roda nesta página, no seu aparelho. O mesmo código e os mesmos pesos rodam em um servidor perto de você, que confirma a resposta.',
      'Ela sabe o que lhe mostraram, e compara pixels em lugares, não formas. Uma letra vale como lida quando exatamente um escore chega a 0,5.',
      'Seu desenho vai ao servidor apenas para ser respondido. Nada é guardado, ninguém é contado.',
    ],
    api: 'A interface para programas',
    docs: '/docs-pt-BR',
  },
  notice: {
    'damaged-drawing': 'Este link está danificado. Aqui está a primeira letra no lugar.',
    'unknown-model': 'O modelo que este link pede não é servido aqui. Este é o de sempre.',
    'damaged-network': 'A rede deste link está danificada. Esta é a de sempre.',
    'newer-network':
      'A rede deste link é de um tipo mais novo do que esta página conhece: recarregue-a. Esta é a de sempre.',
  },
}
