/** The report as a document for Word, to be edited and filed. */
import {AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun} from 'docx';
import type {ExportOrder} from './order.js';
import {reportDocument} from './report-document.js';
import {mutedInk} from './word/inks.js';
import {fit} from './word/runs.js';
import {numbering, wordStyles} from './word/styles.js';
import {writeBlocks} from './word/write-blocks.js';

/** A4 with its margins, in twentieths of a point. */
const page = {
  size: {width: 11906, height: 16838},
  margin: {top: 1134, bottom: 1134, left: 1134, right: 1134, footer: 567},
};

/** The bytes of a `.docx` file: the same report as the page, with styles that Word knows. */
export function wordReport(order: ExportOrder): Promise<Blob> {
  const {title, organisation, language, blocks} = reportDocument(order);
  const author = fit(organisation || title);
  const number = new TextRun({
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 18,
    color: mutedInk,
  });
  const document = new Document({
    title: fit(title),
    subject: order.assessment.on,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(language),
    numbering,
    sections: [
      {
        properties: {page},
        footers: {
          default: new Footer({
            children: [new Paragraph({alignment: AlignmentType.RIGHT, children: [number]})],
          }),
        },
        children: [
          new Paragraph({heading: HeadingLevel.TITLE, text: fit(title)}),
          ...writeBlocks(blocks),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
