/** Português em volta da rede: experimentos, modelos, o que levar, avisos. */
import type { Note } from '../state.ts'
import type { AroundTexts } from './en-around.ts'

const pixels = (count: number): string => (count === 1 ? '1 pixel' : `${count} pixels`)

const outcome = (from: string, to: string): string =>
  from === to ? `A resposta continua ${to}.` : `A resposta mudou de ${from} para ${to}.`

export const ptBRAround: AroundTexts = {
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
