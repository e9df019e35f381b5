/** Several homes: named once, asked one by one, filled like another; one home needs none of it. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Answers, Values} from '../../src/core/answers.js';
import {route} from '../../src/core/route.js';
import {press, type} from '../browser.js';
import {dossier, dutch, hirerOnly, today, typicalAgency} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {HomesHarness} from '../homes-harness.js';
import {asks, says} from './said.js';

const three = ['Dorpsstraat', 'Kerkweg', 'Molenweg'];

const named = (answers: Answers, names: readonly string[]): Answers => ({
  ...answers,
  homes: names.map((name, index) => ({id: `home-${index + 1}`, name, answers: answers.homes[index]?.answers ?? {}})),
});

/** The first home is answered, the others are not. */
const firstAnswered = (names: readonly string[] = three): Answers => named(dossier(typicalAgency), names);

const namesIn = ({answers}: HomesHarness): readonly string[] => answers.homes.map(({name}) => name);

const answersIn = ({answers}: HomesHarness): readonly Values[] => answers.homes.map((each) => each.answers);

/** At the first question about a home, with nothing answered about one. */
async function atFirstHome(): Promise<HomesHarness> {
  const check = HomesHarness.of(
    await CheckHarness.mount(html`<dual-dependency-check day=${today} depth="short"></dual-dependency-check>`),
  );
  await check.start();
  while (!check.buttons.includes('Meer woningen')) {
    await check.choose(check.options.includes('Ja') ? 'Ja' : check.options[0]!);
    await check.next();
  }
  return check;
}

async function inRoom(answers: Answers): Promise<HomesHarness> {
  const check = await HomesHarness.with(answers);
  await check.openOverview();
  await check.enter();
  return check;
}

/** Answers all that is asked: each question with what stands above it. */
async function walked(check: HomesHarness): Promise<readonly (readonly [string, string])[]> {
  const met: [string, string][] = [];
  while (check.screen === 'question') {
    met.push([check.question, check.above.split(' · ')[1] ?? '']);
    if (check.asksNumber) await check.fill('4');
    else await check.choose(check.options[0]!);
    await check.next();
  }
  return met;
}

describe('one home', () => {
  it('shows nothing of several, but the way to them', async () => {
    const check = await HomesHarness.with(dossier(typicalAgency));
    expect(check.screen).to.equal('report');
    expect(check.hasMatrix).to.equal(false);
    expect(check.buttons).to.include('Meer woningen');
    await check.openOverview();
    expect(check.rows).to.have.length(route(dutch, check.answers, {on: today}).steps.length);
    expect(check.buttons).to.include('Meer woningen');
    expect(check.words.join(' ')).not.to.contain('Kies een woning').and.not.to.contain('deze woning gaat');
    await check.goTo(`${asks('landlord')}`);
    expect(check.progress).not.to.contain('Woning');
    expect(check.words).not.to.contain('Is deze woning hetzelfde als een andere?');
  });

  it('is not spoken of where no home is asked about', async () => {
    const check = await HomesHarness.with(dossier(hirerOnly), 'short');
    expect(check.buttons).not.to.include('Meer woningen');
    await check.openOverview();
    expect(check.buttons).not.to.include('Meer woningen');
  });
});

describe('the room of the homes', () => {
  it('names the homes, one after the other, and goes on with the questions', async () => {
    const check = await atFirstHome();
    const question = check.question;
    await check.enter();
    for (const name of three) await check.add(name);
    expect(namesIn(check)).to.deep.equal(three);
    expect(check.names).to.deep.equal(three);
    expect(check.done).to.contain('Molenweg staat erbij.');
    await check.press('Ga verder met de vragen');
    expect(check.question).to.equal(question);
    expect(check.above).to.contain('Dorpsstraat');
    expect(check.progress).to.contain('Woning 1 van 3');
  });

  it('adds what stands in its fields when somebody goes on', async () => {
    const check = await atFirstHome();
    await check.enter();
    await check.add(three[0] ?? '');
    await check.write('Naam van de nieuwe woning', three[1] ?? '');
    await check.write('Zet elke naam op een eigen regel, bijvoorbeeld geplakt uit een lijst.', three[2] ?? '');
    await check.press('Ga verder met de vragen');
    expect(namesIn(check)).to.deep.equal(three);
    expect(check.progress).to.contain('Woning 1 van 3');
  });

  it('takes a name with Enter, and the next at once', async () => {
    const check = await atFirstHome();
    await check.enter();
    await check.press('Voeg toe');
    expect(check.focused).to.equal('Naam van de nieuwe woning');
    for (const name of three) {
      await type(name);
      await press('Enter');
      await until(() => namesIn(check).includes(name), `${name} was not added`);
    }
    expect(namesIn(check)).to.deep.equal(three);
  });

  it('takes many names at once, each once', async () => {
    const check = await atFirstHome();
    await check.enter();
    await check.paste('Dorpsstraat\n\n  Kerkweg \nDorpsstraat\r\nMolenweg\n');
    expect(namesIn(check)).to.deep.equal(three);
    expect(check.done).to.contain('Er zijn nu 3 woningen.');
  });

  it('keeps what was answered before there were names', async () => {
    const check = await atFirstHome();
    await check.choose(says('landlord', 'we'));
    await check.next();
    await check.back();
    await check.enter();
    await check.add('Kerkweg');
    expect(answersIn(check)).to.deep.equal([{landlord: 'we'}, {}]);
    await check.write('Woning 1', 'Dorpsstraat');
    expect(namesIn(check)).to.deep.equal(['Dorpsstraat', 'Kerkweg']);
  });

  it('removes a home, can undo that, and keeps the last', async () => {
    const check = await inRoom(firstAnswered());
    const before = check.answers;
    await check.press('Verwijder: Dorpsstraat');
    expect(namesIn(check)).to.deep.equal(['Kerkweg', 'Molenweg']);
    expect(check.done).to.contain('Dorpsstraat is verwijderd.');
    expect(check.focused).to.equal('Maak ongedaan');
    await check.press('Maak ongedaan');
    expect(check.answers).to.deep.equal(before);
    await check.press('Verwijder: Molenweg');
    await check.press('Verwijder: Kerkweg');
    expect(check.buttons.filter((each) => each.startsWith('Verwijder'))).to.deep.equal([]);
  });

  it('says how far each home is, and leads to its questions', async () => {
    const check = await inRoom(firstAnswered());
    const homes = route(dutch, check.answers, {on: today}).homes;
    expect(check.progresses).to.deep.equal(homes.map(({asked, answered}) => `${answered} van ${asked} vragen`));
    expect(check.buttons).not.to.include('Beantwoord de vragen: Dorpsstraat');
    await check.press('Beantwoord de vragen: Molenweg');
    expect(check.question).to.equal(asks('landlord'));
    expect(check.above).to.contain('Molenweg');
  });

  it('fills a home like another, and can undo that', async () => {
    const check = await inRoom(firstAnswered());
    const [first] = check.answers.homes;
    await check.press('Neem antwoorden over: Kerkweg');
    expect(check.entries('Neem de antwoorden over van')).to.deep.equal(['Dorpsstraat']);
    await check.press('Neem over');
    expect(answersIn(check)).to.deep.equal([first!.answers, first!.answers, {}]);
    expect(check.done).to.contain('Kerkweg heeft nu dezelfde antwoorden als Dorpsstraat.');
    await check.press('Maak ongedaan');
    expect(check.answers.homes[1]!.answers).to.deep.equal({});
  });

  it('fills all homes without answers at once', async () => {
    const check = await inRoom(firstAnswered([...three, 'Zuideinde']));
    await check.press('Neem over in 3 woningen');
    for (const each of answersIn(check)) expect(each).to.deep.equal(answersIn(check)[0]);
    expect(check.buttons.some((each) => each.startsWith('Neem over in'))).to.equal(false);
  });

  it('shows 300 homes 25 at a time, and finds each by its name', async () => {
    const names = Array.from({length: 300}, (_, index) => `Straat ${index + 1}`);
    const check = await inRoom(firstAnswered(names));
    expect(check.names).to.deep.equal(names.slice(0, 25));
    expect(check.size).to.be.below(800);
    await check.press('Volgende');
    expect(check.names).to.deep.equal(names.slice(25, 50));
    await check.write('Zoek een woning op naam', 'straat 29');
    expect(check.names).to.deep.equal(names.filter((name) => name.startsWith('Straat 29')));
    await check.add('Zuideinde');
    expect(check.names).to.deep.equal(['Zuideinde']);
  });
});

describe('the walk through several homes', () => {
  it('asks what is about the organisation once, and home after home what is about a home', async () => {
    const check = await atFirstHome();
    await check.enter();
    for (const name of three) await check.add(name);
    await check.press('Ga verder met de vragen');
    const met = await walked(check);
    expect(check.screen).to.equal('report');
    const homes = met.map(([, home]) => home);
    for (const home of three) {
      const own = met.filter((each) => each[1] === home).map(([question]) => question);
      expect(own).to.deep.equal(met.filter((each) => each[1] === three[0]).map(([question]) => question));
    }
    // From the second home on nothing else comes in between.
    expect([...new Set(homes.slice(homes.indexOf('Kerkweg')))]).to.deep.equal(['Kerkweg', 'Molenweg']);
    expect(homes.lastIndexOf('Kerkweg')).to.be.below(homes.indexOf('Molenweg'));
    const ofOrganisation = met.filter((each) => !three.includes(each[1])).map(([question]) => question);
    expect(new Set(ofOrganisation).size).to.equal(ofOrganisation.length);
  });

  it('offers each further home the answers of another, fills it in one step, and goes on', async () => {
    const check = await HomesHarness.with(firstAnswered());
    const offer = 'Is deze woning hetzelfde als een andere?';
    expect(check.above).to.contain('Kerkweg');
    expect(check.progress).to.contain('Woning 2 van 3');
    expect(check.entries(offer)).to.deep.equal(['Dorpsstraat']);
    await check.press('Neem die antwoorden over');
    expect(check.above).to.contain('Molenweg');
    expect(check.focused).to.equal(asks('landlord'));
    expect(check.entries(offer)).to.deep.equal(['Dorpsstraat', 'Kerkweg']);
    await check.choose(says('landlord', 'independent'));
    await check.pick(offer, 'Kerkweg');
    await check.press('Neem die antwoorden over');
    expect(check.screen).to.equal('report');
    for (const each of answersIn(check)) expect(each).to.deep.equal(answersIn(check)[0]);
  });

  it('offers nothing once a home has an answer, nor at a later question', async () => {
    const check = await HomesHarness.with(firstAnswered());
    await check.choose(says('landlord', 'we'));
    await check.next();
    expect(check.above).to.contain('Kerkweg');
    expect(check.buttons).not.to.include('Neem die antwoorden over');
    await check.back();
    expect(check.buttons).not.to.include('Neem die antwoorden over');
  });

  it('calls a home without a name by its place', async () => {
    const check = await HomesHarness.with(firstAnswered(['Dorpsstraat', '']));
    expect(check.above).to.contain('Woning 2');
  });
});

describe('the overview of several homes', () => {
  it('shows the organisation and one home, and goes to any question of any home and back', async () => {
    const answers = dossier(typicalAgency, {}, {'key-money': 'sometimes'});
    const check = await HomesHarness.with(answers);
    await check.openOverview();
    expect(check.entries('Woning')).to.deep.equal(['Huis 1', 'Huis 2']);
    const ofFirst = check.rows;
    const {steps} = route(dutch, answers, {on: today});
    expect(ofFirst).to.have.length(steps.filter(({home}) => home.id === 'home-1').length);
    await check.pick('Woning', 'Huis 2');
    expect(check.rows.filter(([, value], index) => value !== ofFirst[index]?.[1])).to.have.length(1);
    await check.goTo(asks('key-money'));
    expect(check.above).to.contain('Huis 2');
    await check.choose(says('key-money', 'never'));
    await check.next();
    expect(check.screen).to.equal('overview');
    expect(check.focused).to.contain(asks('key-money'));
    expect(check.rows.map(([, value]) => value)).to.deep.equal(ofFirst.map(([, value]) => value));
    expect(check.answers.homes[1]!.answers['key-money']).to.equal('never');
  });

  it('opens at the home that was asked about', async () => {
    const check = await HomesHarness.with(firstAnswered());
    await check.openOverview();
    expect(check.rows).to.deep.include([`${asks('landlord')} (Kerkweg)`, 'Nog niet beantwoord']);
  });
});
