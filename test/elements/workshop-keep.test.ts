/** Keeping a workshop in a file and opening it; nothing is kept by itself. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {ballotFile} from '../../src/core/training/ballot-file.js';
import {workshopFile} from '../../src/core/training/workshop-file.js';
import {newWorkshop} from '../../src/core/training/workshop-steps.js';
import {book} from '../cases-harness.js';
import {today} from '../dossier.js';
import {catchPicks} from '../keep-harness.js';
import {until, WorkshopHarness} from '../workshop-harness.js';

const [one, two] = book.cases.filter(({label}) => label).map(({id}) => id) as [string, string];

async function save(desk: WorkshopHarness, does: 'saves' | 'cancels' = 'saves'): Promise<readonly {name: string; text: string}[]> {
  const {files, restore} = catchPicks(does);
  await desk.press('Uitslag en bewaren');
  await desk.press('Bewaar de workshop');
  if (does === 'saves') await until(() => desk.said.includes('Het bestand is gemaakt'), 'it is not said');
  restore();
  return files;
}

const open = (desk: WorkshopHarness, text: string): Promise<void> =>
  desk.choose('input[name="workshop"]', [new File([text], 'workshop.json')]);

/** Whether leaving the page asks first. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', {cancelable: true}));

describe('a kept workshop', () => {
  it('is opened as it was, with its votes and its moment', async () => {
    const desk = await WorkshopHarness.running([one, two], {groups: ['Planners', 'Leiding']});
    await desk.next(2);
    await desk.raise('attention', 4);
    await desk.next(4);
    const [file] = await save(desk);
    expect(file?.name).to.equal(`workshop_${today}.json`);
    const again = await WorkshopHarness.mount();
    await open(again, file?.text ?? '');
    await until(() => again.element.workshop, 'it was not opened');
    await again.settled();
    expect(again.workshop).to.deep.equal(desk.workshop);
    expect(again.focused?.id).to.equal('heading');
  });

  it('bears its title in the name of its file', async () => {
    const desk = await WorkshopHarness.mount();
    await desk.write('input[name="title"]', 'Planners van Noord: één dag');
    await desk.press('Begin de workshop');
    const [file] = await save(desk);
    expect(file?.name).to.equal(`workshop_planners-van-noord-een-dag_${today}.json`);
  });

  for (const [name, text, says] of [
    ['a text', 'Beste zaal,', 'geen bestand van een telefoon, een workshop of een check'],
    ['a file of a phone', ballotFile(book, [one], {phone: 'AAAAAAAA', votes: {}}), 'geen bestand van een workshop'],
    ['one of a newer version', workshopFile({...book, version: '9.0.0'}, newWorkshop('ZZZZZZZZ', [one])), 'nieuwere versie'],
    ['one that was cut off', workshopFile(book, newWorkshop('ZZZZZZZZ', [one])).slice(0, -20), 'houdt halverwege op'],
  ] as const) {
    it(`is not made of ${name}, and it is said why`, async () => {
      const desk = await WorkshopHarness.mount();
      await open(desk, text);
      await until(() => desk.alerts.includes(says), 'it is not said');
      expect(desk.element.workshop).to.equal(undefined);
    });
  }
});

describe('leaving the page', () => {
  it('asks first while something is in no file, and not otherwise', async () => {
    const desk = await WorkshopHarness.mount();
    desk.element.noLeaveWarning = false;
    await desk.settled();
    const asked = [asks()];
    await desk.press('Begin de workshop');
    asked.push(asks());
    await save(desk);
    asked.push(asks());
    await desk.next(2);
    asked.push(asks());
    await save(desk, 'cancels');
    asked.push(asks());
    desk.element.noLeaveWarning = true;
    await desk.settled();
    asked.push(asks());
    expect(asked).to.deep.equal([false, true, false, true, true, false]);
  });

  it('does not ask for a workshop that was just opened', async () => {
    const desk = await WorkshopHarness.mount();
    desk.element.noLeaveWarning = false;
    await open(desk, workshopFile(book, newWorkshop('ZZZZZZZZ', [one])));
    await until(() => desk.element.workshop, 'it was not opened');
    await desk.settled();
    expect(asks()).to.equal(false);
  });
});

describe('storage', () => {
  it('holds nothing of a workshop', async () => {
    const before = [localStorage.length, sessionStorage.length];
    const desk = await WorkshopHarness.running([one]);
    await desk.next(2);
    await desk.raise('acceptable', 1);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });
});

describe('ending', () => {
  it('asks first, and sets up another after it', async () => {
    const desk = await WorkshopHarness.running([one]);
    const {id} = desk.workshop;
    await desk.press('Uitslag en bewaren');
    await desk.press('Sluit deze workshop af');
    expect(desk.alerts).to.contain('De stemmen zijn nog niet bewaard.');
    await desk.press('Blijf bij deze workshop');
    await desk.press('Sluit deze workshop af');
    await desk.press('Sluit af');
    expect(desk.heading).to.equal('Een workshop klaarzetten');
    await desk.press('Begin de workshop');
    expect(desk.workshop.id).to.not.equal(id);
    expect(desk.workshop.hands).to.deep.equal([]);
  });
});
