/** Every file is made, in Node and in the browsers. */
import {expect} from 'chai';
import {actionsCalendar} from '../../src/exports/calendar.js';
import {actionsCsv, practicesCsv} from '../../src/exports/csv.js';
import {htmlReport} from '../../src/exports/html.js';
import {sessionJson} from '../../src/exports/json.js';
import type {ExportOrder} from '../../src/exports/order.js';
import {wordReport} from '../../src/exports/word.js';
import {noAnswers} from '../../src/core/answers.js';
import {orderOf, threeHomes} from './order.js';

type Make = (order: ExportOrder) => string | Promise<Blob>;

const files: Readonly<Record<string, readonly [make: Make, begins: string]>> = {
  'the page': [htmlReport, '<!doctype html>'],
  'the Word document': [wordReport, 'PK'],
  'the table of practices': [practicesCsv, '\uFEFFOrganisatie,Datum,'],
  'the table of actions': [actionsCsv, '\uFEFFOrganisatie,Datum,'],
  'the calendar': [actionsCalendar, 'BEGIN:VCALENDAR\r\n'],
  'the session': [sessionJson, '{\n'],
};

const orders = {'three homes': threeHomes(), 'nothing answered': orderOf(noAnswers, {organisation: ''})};

const textOf = async (content: string | Blob): Promise<string> =>
  // Read as text a Blob would lose its mark.
  typeof content === 'string' ? content : new TextDecoder('latin1').decode(await content.arrayBuffer());

describe('a file is made', () => {
  for (const [what, order] of Object.entries(orders)) {
    for (const [name, [make, begins]] of Object.entries(files)) {
      it(`of ${what}: ${name}`, async () => {
        const text = await textOf(await make(order));
        expect(text.slice(0, begins.length)).to.equal(begins);
      });
    }
  }
});
