/** What the room reads at each moment. */
import {expect} from '@open-wc/testing';
import {judgeCase} from '../../src/core/training/judge-case.js';
import type {Moment, Stage} from '../../src/core/training/workshop.js';
import {sayCase} from '../../src/speech/training/say-case.js';
import {acceptable, book, caseThat, dutch, hands, open, orderOf, unacceptable, usualRoom, workshopOf} from '../exports/workshop/rooms.js';
import {ProjectorBox, shownIn} from '../projector-box.js';
import {wordsOf} from '../screen.js';

const at = (stage: Stage, told = unacceptable): Moment => ({name: 'case', case: told.id, stage});

const wordsOfCase = (told = unacceptable) => {
  const {questionnaire, day} = orderOf(usualRoom);
  return sayCase(dutch, told, judgeCase(questionnaire, told, day)!);
};

const {story, because} = unacceptable;
const asked = wordsOfCase();

/** What is read at a moment, and what is not. */
interface Read {
  readonly moment: Moment;
  readonly reads: readonly string[];
  readonly not?: readonly string[];
}

const moments: Readonly<Record<string, Read>> = {
  'the opening': {
    moment: {name: 'opening'},
    reads: ['Werkplaats Westland', 'We bekijken samen 4 praktijkcases.', 'A acceptabel', 'B aandachtspunt', 'C niet acceptabel', 'Steek uw hand op'],
    not: ['Scan de code'],
  },
  'the story': {moment: at('story'), reads: ['Case 1 van 4', unacceptable.title, ...story], not: [because]},
  'the vote': {
    moment: at('vote'),
    reads: ['Is dit acceptabel?', ...story, 'A acceptabel', 'C niet acceptabel', 'Tot nu toe 40 stemmen'],
    not: [because, '50%', '20 ·'],
  },
  'the discussion': {
    moment: at('discussion'),
    reads: ['Bespreek: wat maakt het verschil?', ...story, '20 · 50%', '40 stemmen voor de discussie.'],
    not: [because, '32 · 80%', 'procentpunt'],
  },
  'the second vote': {
    moment: at('second-vote'),
    reads: ['En nu? Is dit acceptabel?', 'Tot nu toe 40 stemmen'],
    not: [because, '80%'],
  },
  'the verdict': {
    moment: at('reveal'),
    reads: ['niet acceptabel', because, '20 · 50%', '32 · 80%', '+30 procentpunt', '−20 procentpunt', 'Bron', asked.deciding[0]!.sources[0]!.title, asked.deciding[0]!.sources[0]!.binding],
  },
  'what would have to change': {
    moment: at('change'),
    reads: ['Wat moet er anders, zodat het acceptabel is?', asked.changes[0]!.asked, asked.changes[0]!.from, asked.changes[0]!.to, asked.deciding[0]!.advice],
  },
  'what makes it acceptable': {
    moment: at('change', acceptable),
    reads: ['Dit maakt het acceptabel', ...wordsOfCase(acceptable).deciding[0]!.grounds.slice(0, 1).flatMap((each) => [each.asked, each.answer])],
    not: ['Wat moet er anders, zodat'],
  },
  'a case that is not scored': {
    moment: at('reveal', open),
    reads: ['Deze case telt niet mee: er is geen oordeel.', open.because, '3 · 50%'],
    not: ['Bron', 'goed'],
  },
  'the hardest cases': {
    moment: {name: 'picture', picture: 'hardest'},
    reads: ['Wat vond de zaal het moeilijkst?', '10 van 40 · 25%', '20 van 40 · 50%', '30 van 40 · 75%'],
  },
  'the yardstick': {
    moment: {name: 'picture', picture: 'yardstick'},
    reads: ['De zaal naast de meetlat', 'te mild: 40 · 33%', 'goed: 92 · 77%', 'te streng: 20 · 17%', '120 stemmen'],
  },
};

describe('the projector shows', () => {
  for (const [name, {moment, reads, not = []}] of Object.entries(moments)) {
    it(name, async () => {
      const box = await ProjectorBox.of(1920, 1080);
      box.show(await shownIn('nl', usualRoom), moment);
      for (const each of reads) expect(box.words).to.contain(each);
      for (const each of not) expect(box.words).not.to.contain(each);
      expect(box.screen.lang).to.equal('nl');
    });
  }

  it('how a phone takes part', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    const phones = {link: 'https://voorbeeld.nl/training/#ddw=ABCD', short: 'voorbeeld.nl/training/'};
    box.show(await shownIn('nl', usualRoom, {phones, live: {status: 'open', phones: 12}}));
    expect(box.words).to.contain('Scan de code').and.contain(phones.short).and.contain('12 telefoons doen mee');
    const [code] = box.all<SVGElement>('svg[role="img"]');
    expect(code?.getBoundingClientRect().width).to.be.above(1080 / 3);
  });

  it('of a vote without phones nothing of phones, and with them how many there are', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    const shown = await shownIn('nl', usualRoom);
    box.show(shown, at('vote'));
    expect(box.words).not.to.contain('telefoons');
    box.show({...shown, model: {...shown.model, live: {status: 'open', phones: 41}}}, at('vote'));
    expect(box.words).to.contain('Tot nu toe 40 stemmen · 41 telefoons doen mee');
  });

  it('nothing but black when it is blank, and says so to who listens', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', usualRoom, {blank: true}), at('reveal'));
    expect(box.words).to.equal('Het scherm is even zwart.');
    expect(box.texts).to.deep.equal([]);
    expect(getComputedStyle(box.screen).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(box.screen.getBoundingClientRect()).to.include({width: 1920, height: 1080});
  });

  it('the case that is fictional, and the one from practice, as what they are', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    for (const [kind, words] of [['fictional', 'fictief'], ['documented', 'uit de praktijk']] as const) {
      const told = caseThat(kind, ({origin}) => origin.kind === kind);
      box.show(await shownIn('nl', workshopOf([told])), at('story', told));
      expect(wordsOf(box.all('.show-story')[0])).to.match(new RegExp(`${words}$`));
    }
  });

  it('who judged a case from practice, once the verdict is known', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    const told = caseThat('from practice', ({origin, label}) => origin.kind === 'documented' && label !== undefined);
    box.show(await shownIn('nl', workshopOf([told])), at('change', told));
    expect(told.origin.kind === 'documented' && box.words.includes(told.origin.told)).to.be.true;
    box.show(await shownIn('nl', workshopOf([told])), at('vote', told));
    expect(told.origin.kind === 'documented' && box.words.includes(told.origin.told)).to.be.false;
  });

  it('the checks of participants beside what would have to change', async () => {
    const companies = Array.from({length: 9}, (_, index) => ({
      mark: String(index),
      outcomes: {[unacceptable.practice]: index < 7 ? ('unacceptable' as const) : ('acceptable' as const)},
    }));
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', {...usualRoom, companies}), at('change'));
    expect(box.words).to.contain('In 9 checks van deelnemers: niet acceptabel 7, de rest tonen we niet apart.');
  });

  it('that nobody voted', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', workshopOf([unacceptable])), at('discussion'));
    expect(box.words).to.contain('Er is niet gestemd.');
    box.show(await shownIn('nl', workshopOf([unacceptable])), at('vote'));
    expect(box.words).to.contain('Tot nu toe geen stemmen');
  });

  it('the opening where the case of the moment is unknown', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', usualRoom), {name: 'case', case: 'gone', stage: 'story'});
    expect(box.words).to.contain('Werkplaats Westland');
  });

  it('every case with what it rests on', () => {
    expect(book.cases.filter((each) => wordsOfCase(each).deciding.length > 0 || each.label === undefined))
      .to.have.length(book.cases.length);
  });
});

describe('a bar', () => {
  it('is as long as its part of the votes', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    const room = workshopOf([unacceptable], {hands: [hands(unacceptable, 'first', [10, 0, 30])]});
    box.show(await shownIn('nl', room), at('discussion'));
    const parts = box.all<SVGSVGElement>('.bar').map((bar) => {
      const whole = bar.getBoundingClientRect().width;
      return Math.round((100 * (bar.querySelector('rect')?.getBBox().width ?? 0)) / whole);
    });
    expect(parts).to.deep.equal([25, 0, 75]);
  });

  it('has its sign, its word and its number', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', usualRoom), at('reveal'));
    for (const row of box.all('.bars-row')) {
      expect(row.querySelectorAll('.bars-name .sign')).to.have.length(1);
      expect([...row.querySelectorAll('.bars-line')].map(wordsOf)).to.satisfy((lines: readonly string[]) =>
        /^voor \d+ · \d+%$/.test(lines[0]!) && /^na \d+ · \d+%$/.test(lines[1]!));
    }
  });

  it('is drawn otherwise before the discussion than after it', async () => {
    const box = await ProjectorBox.of(1920, 1080);
    box.show(await shownIn('nl', usualRoom), at('reveal'));
    const fills = box.all<SVGElement>('.bars-row .bar rect').map((each) => getComputedStyle(each).fill);
    expect(fills.slice(0, 2)).to.satisfy(([before, after]: readonly string[]) => before !== after);
    expect(fills[0]).to.equal('rgb(255, 255, 255)');
  });
});

describe('who listens', () => {
  for (const moment of [at('discussion'), at('reveal'), moments['the hardest cases']!.moment, moments['the yardstick']!.moment]) {
    it(`has the picture as a table: ${moment.name === 'case' ? moment.stage : JSON.stringify(moment)}`, async () => {
      const box = await ProjectorBox.of(1920, 1080);
      box.show(await shownIn('nl', usualRoom), moment);
      expect(box.all('figure > [aria-hidden="true"]')).to.have.length(1);
      const rows = box.all('.hidden tbody tr');
      expect(rows.length).to.be.at.least(2);
      for (const row of rows) expect(wordsOf(row)).to.match(/\d+%/);
    });
  }
});
