/** Blocks in Word. */
import {HeadingLevel, Paragraph, ShadingType} from 'docx';
import type {IParagraphOptions, Table} from 'docx';
import type {Block} from '../document/blocks.js';
import {softInk} from './inks.js';
import {fit, runs} from './runs.js';
import {facts, signature, table} from './tables.js';

const levels = {2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3} as const;

const tones = {lead: 'Lead', quiet: 'Quiet', label: 'Label', unmarked: 'Unmarked'} as const;

/** @param keep what a paragraph must stay on one page with what follows it */
export const writeBlocks = (blocks: readonly Block[], keep: Keep = {}): readonly (Paragraph | Table)[] =>
  blocks.flatMap((each) => writeBlock(each, keep));

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
        (each) =>
          new Paragraph({
            ...keep,
            ...(block.tone && {style: tones[block.tone]}),
            keepLines: true,
            spacing: {after: 40},
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
    case 'together': {
      const last = block.blocks.slice(-1);
      return [
        ...writeBlocks(block.blocks.slice(0, -1), {keepNext: true, keepLines: true}),
        ...writeBlocks(last, {keepLines: true}),
      ];
    }
    case 'finding':
      return writeBlocks(block.blocks, keep);
    case 'picture':
      // The table beside it says the same.
      return [];
  }
}
