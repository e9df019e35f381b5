/** The calendar, read back by a library that reads iCalendar. */
import {expect} from 'chai';
import ICAL from 'ical.js';
import {actionsCalendar} from '../../src/exports/calendar.js';
import type {Action} from '../../src/core/kept-session.js';
import {dossier} from '../dossier.js';
import {mixed, orderOf, threeHomes} from '../exports/order.js';

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return {calendar, events};
};

const withAction = (action: Partial<Action>, more: {readonly organisation?: string} = {}): string =>
  actionsCalendar(
    orderOf(dossier(mixed), {
      ...more,
      actions: [
        {id: 'a1', practice: 'passport', what: 'Doe het.', who: '', by: '2026-03-01', status: 'to-do', reason: '', ...action},
      ],
    }),
  );

const identity = (text: string): string | undefined => read(text).events[0]?.uid;

describe('the calendar', () => {
  const order = threeHomes();
  const text = actionsCalendar(order);
  const {calendar, events} = read(text);

  it('has an event for each deadline that is still to come about, and for nothing else', () => {
    expect(events.map(({summary}) => summary)).to.deep.equal(['Geef alles terug.', 'Haal een bed weg.']);
  });

  it('has each on its whole day, whatever the zone of the machine', () => {
    const days = events.map(({startDate}) => [startDate.isDate, startDate.toString()]);
    expect(days).to.deep.equal([[true, '2026-03-01'], [true, '2026-02-08']]);
  });

  it('tells of practice, person and home', () => {
    expect(events.map(({description}) => description.split('\n'))).to.deep.equal([
      ['Vraag een bewijs.', 'Praktijk: Paspoorten, passen en telefoons', 'Wie: Anja'],
      ['Praktijk: Ruimte per persoon', 'Woning: Huis 2'],
    ]);
  });

  it('reminds a week before, at nine; a day before where less than a week is left', () => {
    const alarms = events.map(({component}) => {
      const [alarm] = component.getAllSubcomponents('valarm');
      const said = ['action', 'description'].map((name) => alarm?.getFirstPropertyValue(name));
      return [...said, String(alarm?.getFirstPropertyValue('trigger'))];
    });
    expect(alarms).to.deep.equal([
      ['DISPLAY', 'Over een week: Geef alles terug.', '-P6DT15H'],
      ['DISPLAY', 'Morgen: Haal een bed weg.', '-PT15H'],
    ]);
  });

  it('is stamped with the day of the session, and the same each time', () => {
    const stamps = events.map(({component}) => String(component.getFirstPropertyValue('dtstamp')));
    expect(new Set(stamps)).to.deep.equal(new Set(['2026-02-03T00:00:00Z']));
    expect(actionsCalendar(order)).to.equal(text);
  });

  it('says what it is, and whose', () => {
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Check dubbele afhankelijkheid · Bloemen & Zonen B.V.');
  });

  it('keeps its lines within 75 bytes and ends them as RFC 5545 says', () => {
    const long = withAction({what: `Vraag “${'é, ; \\ '.repeat(60)}”\nen meer`, who: 'Ø'.repeat(200)}, {organisation: 'ü'.repeat(200)});
    for (const each of [text, long]) {
      expect(each.endsWith('\r\n')).to.equal(true);
      for (const line of each.slice(0, -2).split('\r\n')) {
        expect(line).not.to.match(/[\r\n]/);
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      }
    }
    expect(read(long).events[0]?.summary).to.equal(`Vraag “${'é, ; \\ '.repeat(60)}”`);
  });

  it('takes hostile text as text', () => {
    const what = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:http://example.org\u0000\u0007';
    const text = withAction({what, who: 'a\r\nX-EVIL:1'}, {organisation: 'b\nMETHOD:CANCEL'});
    expect(text).not.to.match(/[^\P{Cc}\r\n]/u);
    const found = read(text);
    expect(found.events).to.have.length(1);
    expect(found.events[0]?.summary).to.equal('x');
    expect(found.events[0]?.description).to.contain('BEGIN:VEVENT');
    expect(found.calendar.getFirstProperty('method')).to.equal(null);
    expect(found.events[0]?.component.getFirstProperty('attach')).to.equal(null);
  });

  it('knows an action again after it was changed, and tells those of two organisations apart', () => {
    const one = identity(withAction({}));
    expect(identity(withAction({by: '2026-04-01', what: 'Iets anders.', who: 'Piet', status: 'doing'}))).to.equal(one);
    expect(identity(withAction({id: 'a2'}))).not.to.equal(one);
    expect(identity(withAction({}, {organisation: 'Zon'}))).not.to.equal(one);
  });

  it('names the practice where an action says nothing', () => {
    expect(read(withAction({what: ' '})).events[0]?.summary).to.equal('Paspoorten, passen en telefoons');
  });
});
