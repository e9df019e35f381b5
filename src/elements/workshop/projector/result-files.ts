/** The files that can be made of a workshop, each by a part that is loaded when somebody asks for it. */
import {joined} from '../../../exports/file-name.js';
import type {WorkshopOrder} from '../../../exports/workshop/order.js';
import type {Picture} from '../../../exports/workshop/pictures/picture.js';
import {footOf} from '../../../exports/workshop/pictures/pictures-of.js';
import type {FileToSave} from '../../save-file.js';

const named = ({speech, workshop, day}: WorkshopOrder, what: string, extension: string): string =>
  joined([speech.msg('workshop-dubbele-afhankelijkheid'), workshop.title, day, what], extension);

/** All votes as a table. */
export async function csvFile(order: WorkshopOrder): Promise<FileToSave> {
  const {votesCsv} = await import('../../../exports/workshop/votes-csv.js');
  const name = named(order, order.speech.msg('stemmen'), 'csv');
  return {name, type: 'text/csv;charset=utf-8', content: votesCsv(order)};
}

/** A picture that stays sharp at any size. */
export async function svgPictureFile(order: WorkshopOrder, picture: Picture): Promise<FileToSave> {
  const {drawing, svgFile} = await drawn(order, picture);
  return {name: named(order, picture.title, 'svg'), type: 'image/svg+xml', content: svgFile(drawing)};
}

/** A picture of 1920 by 1080 points. */
export async function pngPictureFile(order: WorkshopOrder, picture: Picture): Promise<FileToSave> {
  const [{drawing}, {pngOf}] = await Promise.all([drawn(order, picture), import('./paint.js')]);
  return {name: named(order, picture.title, 'png'), type: 'image/png', content: await pngOf(drawing)};
}

async function drawn(order: WorkshopOrder, picture: Picture) {
  const {draw, svgFile} = await import('../../../exports/workshop/picture-file.js');
  return {drawing: draw(picture, {language: order.speech.language, foot: footOf(order)}), svgFile};
}

/** Prints all pictures with their texts, on a page of its own. */
export async function printResults(order: WorkshopOrder, root: ShadowRoot): Promise<void> {
  const [{workshopHtml}, {printPage}] = await Promise.all([
    import('../../../exports/workshop/workshop-html.js'),
    import('../../follow-up/print.js'),
  ]);
  printPage(root, workshopHtml(order));
}
