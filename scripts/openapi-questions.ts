/** The JSON Schemas of what may be asked. */
import { BIT, listOf, record, ref } from './openapi-forms.ts'
import { say, type Language, type Schema } from './openapi-terms.ts'

const CODE = '^[0-9a-vA-V]{6}$'
const BREAK = '(?:/|\\r\\n|\\n|\\r)'
const PIXEL_TEXT = `^(?:[01.#]{30}|[01.#]{6}(?:${BREAK}[01.#]{6}){4}${BREAK}?)$`

export function questions(language: Language): Record<string, Schema> {
  const t = say(language)
  return {
    Pixels: {
      description: t(
        'The drawing, row by row from the top left: 1 is ink, 0 is paper. Grey values are refused: threshold them first.',
        'O desenho, linha a linha a partir do alto à esquerda: 1 é tinta, 0 é papel. Tons de cinza são recusados: aplique antes um limiar.',
      ),
      oneOf: [
        { title: t('30 numbers', '30 números'), ...listOf(BIT, 30) },
        { title: t('5 rows of 6', '5 linhas de 6'), ...listOf(listOf(BIT, 6), 5) },
        ref('PixelText'),
      ],
    },
    PixelText: {
      type: 'string',
      pattern: PIXEL_TEXT,
      description: t(
        'Text: 0 or . is paper, 1 or # is ink. Rows unparted, or parted by / or line breaks, one more of them allowed at the end.',
        'Texto: 0 ou . é papel, 1 ou # é tinta. Linhas sem separação, ou separadas por / ou quebras de linha, com mais uma permitida no fim.',
      ),
    },
    Code: {
      type: 'string',
      pattern: CODE,
      description: t(
        'The six-character code of shared links: the 30 pixels as one binary number, written in base 32, in any case.',
        'O código de seis caracteres dos links: os 30 pixels como um número binário, escrito na base 32, em maiúsculas ou minúsculas.',
      ),
    },
    Question: {
      description: t('One of three keys.', 'Uma de três chaves.'),
      oneOf: [
        record({ pixels: ref('Pixels') }),
        record({ code: ref('Code') }),
        record({ instances: { type: 'array', items: ref('Pixels'), minItems: 1, maxItems: 1000 } }),
      ],
    },
  }
}
