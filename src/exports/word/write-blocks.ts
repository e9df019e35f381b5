/** Blocks in Word. */
import {HeadingLevel, Paragraph, ShadingType} from 'docx';
import type {IParagraphOptions, Table} from 'docx';
import type {Block} from '../document/blocks.js';
import {softInk} from './inks.js';
import {fit, runs} from './runs.js';
import {facts, signature, table} from './tables.js';

const levels = {2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3} as const;

const tones = {lead: 'Lead', quiet: 'Quiet', label: 'Label', unmarked: 'Unmarked'} as const;

/** @param keep whether paragraphs stay whole, and on one page with what follows them */
export const writeBlocks = (blocks: readonly Block[], keep: Keep = {}): readonly (Paragraph | Table)[] =>
  blocks.flatMap((each) => writeBlock(each, keep));

/** The first of them stay on one page with what follows. */
const writeParts = (blocks: readonly Block[], first: number): readonly (Paragraph | Table)[] => [
  ...writeBlocks(blocks.slice(0, first), {keepNext: true, keepLines: true}),
  ...writeBlocks(blocks.slice(first), {keepLines: true}),
];

type Keep = Pick<IParagraphOptions, 'keepNext' | 'keepLines'>;

function writeBlock(block: Block, keep: Keep): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.onNewPage ?? false,
          children: runs(block.words),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({...keep, ...(block.tone && {style: tones[block.tone]}), children: runs(block.words)}),
      ];
    case 'advice': {
      const shading = {type: ShadingType.CLEAR, fill: softInk};
      return [
        new Paragraph({style: 'Label', shading, spacing: {before: 80, after: 0}, text: fit(block.label)}),
        new Paragraph({...keep, keepLines: true, shading, children: runs(block.words)}),
      ];
    }
    case 'list':
      return block.items.map(
        (each, index) =>
          new Paragraph({
            ...keep,
            ...(block.tone && {style: tones[block.tone]}),
            keepLines: true,
            spacing: {after: index < block.items.length - 1 ? 40 : 120},
            ...(block.tone !== 'unmarked' && {numbering: {reference: 'list', level: 0}}),
            children: runs(each),
          }),
      );
    case 'facts':
      return facts(block);
    case 'table':
      return table(block);
    case 'answers':
      return block.items.flatMap(({question, answers}) => [
        new Paragraph({style: 'Question', text: fit(question)}),
        ...answers.map(
          (each) => new Paragraph({keepLines: true, spacing: {after: 40}, children: runs(each)}),
        ),
      ]);
    case 'signature':
      return signature(block);
    case 'digits':
      return [new Paragraph({style: 'Digits', keepLines: true, text: fit(block.text)})];
    case 'together':
      return writeParts(block.blocks, block.blocks.length - 1);
    case 'finding': {
      // What stands above its first part goes with it; what has no parts is short.
      const first = block.blocks.findIndex(({kind}) => kind === 'together');
      return writeParts(block.blocks, first < 0 ? block.blocks.length - 1 : first);
    }
    case 'picture':
      // The table beside it says the same.
      return [];
  }
}
