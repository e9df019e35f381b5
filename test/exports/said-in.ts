/** Everything that a document says, line by line. */
import type {Block, Words} from '../../src/exports/document/blocks.js';

export const textOf = (words: Words): string =>
  words.map((each) => (typeof each === 'string' ? each : each.text)).join('');

export const saidIn = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(saidInBlock);

function saidInBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.words)];
    case 'advice':
      return [block.label, textOf(block.words)];
    case 'list':
      return block.items.map(textOf);
    case 'facts':
      return block.items.flatMap(({name, words}) => [name, textOf(words)]);
    case 'answers':
      return block.items.flatMap(({question, answers}) => [question, ...answers.map(textOf)]);
    case 'table':
      return [
        ...(block.captionHidden ? [] : [block.caption]),
        ...block.head,
        ...block.rows.flatMap((row) => row.map(textOf)),
      ];
    case 'signature':
      return block.lines;
    case 'digits':
      return [block.text];
    case 'together':
    case 'finding':
      return saidIn(block.blocks);
    case 'picture':
      return [];
  }
}

/** Blocks within blocks too. */
export const everyBlock = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((each) =>
    each.kind === 'together' || each.kind === 'finding' ? [each, ...everyBlock(each.blocks)] : [each],
  );

/** With one space for any run of spaces: writers break lines as they like. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
